import type { SandboxOperation } from 'genauth-account-ui/sandbox'
import { type ReactNode, useState } from 'react'
import { FaultPanel } from './fault-panel.tsx'
import { InboxPanel } from './inbox-panel.tsx'
import { PoolPanel } from './pool-panel.tsx'
import { useStoryWorld } from './story-frame.tsx'
import './workbench.css'

interface ToldEvent {
  id: number
  name: string
  detail: string
}

/** Callbacks by name, whose calls are listed beside the component. */
export type Told = <Name extends string>(...names: Name[]) => Record<Name, (detail?: object) => void>

interface WorkbenchProps {
  /** Calls that this component makes. */
  calls: readonly SandboxOperation[]
  children: (told: Told) => ReactNode
}

/** A component to be tried out: its mails beside it, the pool's settings, and what is to go wrong next. */
export function Workbench({ calls, children }: WorkbenchProps): ReactNode {
  const { restart } = useStoryWorld()
  const [events, setEvents] = useState<readonly ToldEvent[]>([])
  const note = (name: string) => (detail?: object) =>
    setEvents((earlier) => [
      { id: earlier.length, name, detail: detail === undefined ? '' : JSON.stringify(detail) },
      ...earlier,
    ])
  const told = ((...names: string[]) =>
    Object.fromEntries(names.map((name) => [name, note(name)]))) as unknown as Told

  return (
    <div className="workbench">
      <div className="workbench-stage">{children(told)}</div>
      <div className="workbench-inbox">
        <InboxPanel />
      </div>
      <div className="workbench-desk">
        <PoolPanel calls={calls} />
        <FaultPanel calls={calls} />
        <section className="panel" aria-labelledby="told">
          <h2 id="told">What your page is told</h2>
          {events.length === 0 && <p className="panel-quiet">Calls of the component’s callbacks.</p>}
          {events.length > 0 && (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard.
            <ol className="panel-events" aria-labelledby="told" tabIndex={0}>
              {events.map(({ id, name, detail }) => (
                <li key={id}>
                  <code>{name}</code> {detail}
                </li>
              ))}
            </ol>
          )}
          <button type="button" className="panel-button" onClick={() => void restart()}>
            Start over with a fresh account
          </button>
        </section>
      </div>
    </div>
  )
}
