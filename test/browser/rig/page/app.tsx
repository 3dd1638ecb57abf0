import { AccountSettingsProvider } from 'genauth-account-ui'
import type { ReactNode } from 'react'
import type { HostEvents } from '../../../flows/entry.ts'
import { type FlowName, flows } from '../../../flows.ts'
import { NaiveForm, PendingForm } from './fixtures.tsx'
import type { Host } from './host.ts'
import type { Settings } from './settings.ts'

interface AppProps {
  settings: Settings
  host: Host
  accountKey: string
  /** Whether the component is on the page. */
  shown: boolean
}

/** One component, or one fixture, on a page that does nothing else. */
export function App({ settings, host, accountKey, shown }: AppProps): ReactNode {
  return (
    <AccountSettingsProvider client={host.client} queryClient={host.queryClient} accountKey={accountKey}>
      <h1>Settings</h1>
      {shown && <Shown settings={settings} host={host} />}
    </AccountSettingsProvider>
  )
}

function Shown({ settings, host }: Pick<AppProps, 'settings' | 'host'>): ReactNode {
  const { note } = host
  const entry = isFlow(settings.show) ? flows[settings.show] : null
  if (entry !== null) {
    const events: HostEvents = {
      success: note(entry.success),
      unconfirmed: note('onUnconfirmed'),
      unfit: note('onWrongFlow'),
      step: note('onStep'),
      error: note('onError'),
      cancelled: note('onCancelled'),
    }
    return entry.element(events, settings.properties)
  }
  switch (settings.show) {
    case 'pending':
      return <PendingForm api={settings.api} queryClient={host.queryClient} />
    case 'naive':
      return <NaiveForm client={host.client} queryClient={host.queryClient} />
    default:
      return null
  }
}

const isFlow = (name: string): name is FlowName => Object.hasOwn(flows, name)
