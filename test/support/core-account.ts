import { QueryClient } from '@tanstack/react-query'
import { onTestFinished } from 'vitest'
import type { ReauthHandler } from '../../src/account/reauth-gate.ts'
import { createAccountSession } from '../../src/account/session.ts'
import { createGenAuthClient } from '../../src/api/genauth-client.ts'
import type { ChangeKind } from '../../src/change/change-kind.ts'
import { createChange } from '../../src/change/create-change.ts'
import type { ChangeHost } from '../../src/change/host.ts'
import type { Change } from '../../src/change/verbs.ts'
import type { ChangeOptions, ChangeTold } from '../../src/features/contact/change.ts'
import { bindEmailKind, changeEmailKind, unbindEmailKind } from '../../src/features/contact/email.ts'
import { createManualClock, createSandbox, type PoolSettings } from '../../src/sandbox/index.ts'

export const OLD = 'ada@example.com'
export const NEW = 'ada@new.example'

interface CoreAccountOptions {
  /** Ada's email. */
  email?: string | null
  settings?: Partial<PoolSettings>
  scope?: string
  accountKey?: string
}

/** A signed-in person and the flows of a page, without the page. */
export async function coreAccount({ email = OLD, settings, scope, accountKey }: CoreAccountOptions = {}) {
  const clock = createManualClock()
  const sandbox = createSandbox({ clock, settings })
  await sandbox.putUser({ userId: 'ada', email, phone: '13800000000' })
  await sandbox.putUser({ userId: 'eve', email: 'taken@example.com' })
  const host = {
    accessToken: (await sandbox.signIn('ada', scope)).accessToken as string | Promise<string>,
    reauth: undefined as ReauthHandler | undefined,
  }
  const sent: string[] = []
  const client = createGenAuthClient({
    host: 'https://sandbox.example',
    appId: 'app',
    lang: 'en-US',
    getAccessToken: () => host.accessToken,
    fetch: (input, init) => {
      sent.push(String(new URL(String(input)).pathname.split('/').at(-1)))
      return sandbox.fetch(input, init)
    },
  })
  const queryClient = new QueryClient()
  const session = createAccountSession({
    client,
    queryClient,
    clock,
    accountKey,
    onReauthRequired: () => host.reauth,
  })

  const heard: [event: string, detail?: unknown][] = []
  const hear = (event: string) => (detail?: unknown) => void heard.push([event, detail])
  const listening = {
    onStep: hear('step'),
    onError: hear('error'),
    onCancelled: () => hear('cancelled')(),
    onUnconfirmed: hear('unconfirmed'),
    onUnfit: hear('wrongFlow'),
    onSuccess: hear('done'),
  }

  /** Lets time pass, and all that is under way get done. */
  async function pass(seconds: number) {
    for (let turn = 0; turn < 3; turn += 1) await clock.advance(0)
    await clock.advance(seconds * 1000)
    for (let turn = 0; turn < 3; turn += 1) await clock.advance(0)
  }

  /** Opens a flow of any kind, as a component does. The host listens to everything unless `options` say otherwise. */
  async function open<
    Draft extends object,
    Proof extends object,
    Options extends object,
    Told extends object,
  >(kind: ChangeKind<Draft, Proof, Options, Told>, options: Options & ChangeHost<Told>) {
    const core = createChange(kind, session, () => ({ ...listening, ...options }))
    let leave = core.subscribe(() => undefined)
    onTestFinished(() => {
      leave()
      const { crash } = core.getSnapshot()
      if (crash !== null) throw crash.thrown
    })
    await pass(0)
    return {
      core,
      now: core.getSnapshot,
      step: () => core.getSnapshot().state.step,
      /** The step, with what is special about it: `again: expired`. */
      place() {
        const { state } = core.getSnapshot()
        if (state.step === 'again') return `${state.step}: ${state.why}`
        return state.step === 'unfit' ? `${state.step}: ${state.reason}` : state.step
      },
      code: () => core.getSnapshot().failure?.error.code,
      /** Presses, and waits for what comes of it. */
      async press(verb: (core: Change<Draft, Proof>) => void) {
        verb(core)
        await pass(0)
      },
      hide: () => leave(),
      async show() {
        leave = core.subscribe(() => undefined)
        await pass(0)
      },
    }
  }

  const change = (options: ChangeOptions & ChangeHost<ChangeTold> = {}) => open(changeEmailKind, options)

  return {
    sandbox,
    clock,
    client,
    session,
    queryClient,
    host,
    pass,
    told: (event: string) => heard.filter(([name]) => name === event).map(([, detail]) => detail),
    sent: (path: string) => sent.filter((one) => one === path).length,
    email: async () => (await sandbox.user('ada'))?.email,
    codeFor: sandbox.mailbox.codeFor,
    open,
    bind: (options: ChangeHost<{ email: string }> = {}) => open(bindEmailKind, options),
    unbind: (options: ChangeHost<{ email: string }> = {}) => open(unbindEmailKind, options),
    change,
    /** With a host that changes its options later. */
    async changeAsTold(options: ChangeOptions & ChangeHost<ChangeTold>) {
      const flow = await change(options)
      const say = (news: ChangeOptions) =>
        flow.press((core) => {
          Object.assign(options, news)
          core.readOptions()
        })
      return { flow, say }
    },
  }
}

/** Enters the draft as it is shown, with what the user wants instead. */
export function enter<Draft extends object, Proof extends object>(
  core: Change<Draft, Proof>,
  wanted: Partial<Draft> = {},
): void {
  const { state } = core.getSnapshot()
  // SAFETY: where there is no draft yet, nothing may come of this, whatever is entered.
  core.enter({ ...('draft' in state && state.draft), ...wanted } as Draft)
}
