import { type AccountClient, createGenAuthClient, type Profile, type ReauthHandler } from 'genauth-account-ui'
import {
  createManualClock,
  createSandbox,
  type ManualClock,
  type PoolSettings,
  type Sandbox,
  type SandboxUser,
} from 'genauth-account-ui/sandbox'
import { createInbox, type Inbox } from './inbox.ts'

/** `parameters.account` of a story: who is signed in, and on what pool. */
export interface StoryAccountOptions {
  user?: Partial<SandboxUser> & { password?: string | null }
  settings?: Partial<PoolSettings>
  /** @default everything */
  scope?: string
  /** The host renews an access token that has lapsed. */
  renews?: boolean
  /** What comes of asking the user to sign in again. A change may start in any case. @default granted */
  signIn?: 'granted' | 'declined' | 'pending'
  /** What the page read of the account a while ago, and shows at once. @default nothing was read */
  known?: Partial<Profile>
  /** Arranges for something to go wrong before the component is there. */
  before?: (sandbox: Sandbox) => void
}

/** The world of one story: an account service in the browser, and time that moves when told to. */
export interface StoryAccount {
  options: StoryAccountOptions
  sandbox: Sandbox
  clock: ManualClock
  client: AccountClient
  inbox: Inbox
  reauth: ReauthHandler
  /** What the page read of the account a while ago. */
  known: Profile | null
  /** The language that the service writes its messages in. */
  speaks: { tag: string }
}

/** Types a story's `parameters.account`. */
export const accountWith = (options: StoryAccountOptions): StoryAccountOptions => options

/** Nobody is signed in, and nobody will be. */
export const signedOut = accountWith({
  signIn: 'declined',
  before: ({ faults }) => faults.every('getProfile', { kind: 'refusal', statusCode: 401, apiCode: 2206 }),
})

/** What a page believes that read the account before its email was changed. */
export const FORMER = 'ada@former.example'
export const OLD = 'ada@example.com'
export const NEW = 'ada.lovelace@analytical.example'
export const TAKEN = 'taken@example.com'
export const ELSEWHERE = 'ada@elsewhere.example'

/** The same of phone numbers. The account's own has no country code there. */
export const FORMER_NUMBER = '+8613700000003'
export const OLD_NUMBER = '+8613800000001'
export const NEW_NUMBER = '+8613911112222'
export const TAKEN_NUMBER = '+8613900000009'
export const ELSEWHERE_NUMBER = '+8613611114444'

/** What makes a number an account's. */
export const withNumber = (number: string | null) => ({
  phone: number?.slice(3) ?? null,
  phoneCountryCode: number === null ? null : '+86',
})

/** A reply that a story holds back stays away for as long as somebody looks on. */
const PATIENCE_MS = 24 * 60 * 60 * 1000

const profile: Profile = {
  userId: 'ada',
  email: OLD,
  emailVerified: true,
  phone: '13800000001',
  username: 'ada',
  providers: ['github'],
}

export async function createStoryAccount(options: StoryAccountOptions = {}): Promise<StoryAccount> {
  const clock = createManualClock(Date.now())
  const inbox = createInbox(clock)
  const sandbox: Sandbox = createSandbox({
    clock,
    settings: options.settings,
    mailer(mail) {
      void sandbox.mailbox.deliver(mail)
      inbox.receive(mail)
    },
    smsSender(text) {
      void sandbox.phonebox.deliver(text)
      inbox.receive(text)
    },
  })
  await sandbox.putUser({
    userId: 'ada',
    email: OLD,
    phone: '13800000001',
    username: 'ada',
    providers: ['github'],
    ...options.user,
  })
  await sandbox.putUser({ userId: 'eve', email: TAKEN, ...withNumber(TAKEN_NUMBER) })
  options.before?.(sandbox)

  let { accessToken } = await sandbox.signIn('ada', options.scope)
  const signInAnew = async () => {
    accessToken = (await sandbox.signIn('ada', options.scope)).accessToken
  }
  const speaks = { tag: 'en' }
  const client = createGenAuthClient({
    host: 'https://sandbox.example',
    appId: 'storybook',
    fetch: sandbox.fetch,
    lang: () => speaks.tag,
    getAccessToken: () => accessToken,
    timeoutMs: PATIENCE_MS,
    ...(options.renews ? { refreshAccessToken: signInAnew } : {}),
  })
  const reauth: ReauthHandler = async ({ reason }) => {
    if (reason === 'start') return true
    if (options.signIn === 'pending') return new Promise(() => undefined)
    if (options.signIn === 'declined') return false
    await signInAnew()
    return true
  }
  const known = options.known === undefined ? null : { ...profile, ...options.known }
  return { options, sandbox, clock, client, inbox, reauth, known, speaks }
}
