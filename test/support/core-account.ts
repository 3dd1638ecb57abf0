import { QueryClient } from '@tanstack/react-query'
import { onTestFinished } from 'vitest'
import { createGenAuthClient } from '../../src/api/genauth-client.ts'
import { type BindEmailOptions, createBindEmail } from '../../src/features/contact/bind-email.ts'
import { type ChangeEmailOptions, createChangeEmail } from '../../src/features/contact/change-email.ts'
import { createUnbindEmail, type UnbindEmailOptions } from '../../src/features/contact/unbind-email.ts'
import { createAccountSession, type ReauthHandler } from '../../src/account/session.ts'
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
  const common = {
    onStep: hear('step'),
    onError: hear('error'),
    onCancelled: () => hear('cancelled')(),
    onUnconfirmed: hear('unconfirmed'),
    onWrongFlow: hear('wrongFlow'),
  }

  /** Lets time pass, and all that is under way get done. */
  async function pass(seconds: number) {
    for (let turn = 0; turn < 3; turn += 1) await clock.advance(0)
    await clock.advance(seconds * 1000)
    for (let turn = 0; turn < 3; turn += 1) await clock.advance(0)
  }

  async function open<Core extends Watched>(core: Core) {
    let leave = core.subscribe(() => undefined)
    onTestFinished(() => leave())
    await pass(0)
    return {
      core,
      now: () => core.getSnapshot() as ReturnType<Core['getSnapshot']>,
      step: () => core.getSnapshot().state.step,
      code: () => core.getSnapshot().failure?.error.code,
      /** Presses, and waits for what comes of it. */
      async press(verb: (core: Core) => void) {
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

  const change = (options: ChangeEmailOptions = {}) =>
    open(createChangeEmail(session, () => ({ ...common, onChanged: hear('done'), ...options })))

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
    bind: (options: BindEmailOptions = {}) =>
      open(createBindEmail(session, () => ({ ...common, onBound: hear('done'), ...options }))),
    unbind: (options: UnbindEmailOptions = {}) =>
      open(createUnbindEmail(session, () => ({ ...common, onUnbound: hear('done'), ...options }))),
    change,
    /** With a host that changes its options later. */
    async changeAsTold(options: ChangeEmailOptions) {
      const flow = await change(options)
      const say = (news: ChangeEmailOptions) =>
        flow.press((core) => {
          Object.assign(options, news)
          core.readOptions()
        })
      return { flow, say }
    },
  }
}

interface Watched {
  subscribe(listener: () => void): () => void
  getSnapshot(): { state: { step: string }; failure: { error: { code: string } } | null }
}
