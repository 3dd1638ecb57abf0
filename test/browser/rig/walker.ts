import type { Page } from 'playwright'
import { type FlowEntry, newestCode, truthIn } from '../../flows/entry.ts'
import type { Walker } from '../../flows/legs.ts'
import { mainButton } from '../../flows/page.ts'
import { type FlowName, flows } from '../../flows.ts'
import type { BuiltRig } from './build-rig.ts'
import { typeOver } from './person.ts'
import { type Rig, type RigOptions, startRig } from './rig-server.ts'

/** A rig for the person that a flow needs. */
export function rigFor(built: BuiltRig, flow: FlowName, options: RigOptions = {}): Promise<Rig> {
  const { subject, has, settings }: FlowEntry = flows[flow]
  return startRig(built, {
    ...options,
    settings: { ...settings, ...options.settings },
    user: { ...subject.besides('ada'), ...subject.set(has ? subject.people.ada : null), ...options.user },
  })
}

/** What the account has, of what the flow is about. */
export function truthOf({ store }: Rig, flow: FlowName): Promise<string | null> {
  return truthIn(store, flows[flow].subject, 'ada')
}

/** Somebody at a page in Chromium, whatever it shows. */
export function walkerAt(page: Page, { sandbox }: Rig, flow: FlowName): Walker {
  return {
    at: (step) => page.locator(`.acct-root[data-step="${step}"]:not([data-pending])`).waitFor(),
    type(field, text) {
      const name = field === 'draft' ? '' : `[data-field="${field}"]`
      return typeOver(page, page.locator(`.acct-root input${name}`).first(), text)
    },
    press: () => page.locator(mainButton).first().click(),
    codeFor: (to) => newestCode(flows[flow].subject, sandbox, to),
  }
}
