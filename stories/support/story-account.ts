import { type AccountClient, createGenAuthClient } from 'genauth-account-ui'
import {
  createManualClock,
  createSandbox,
  type ManualClock,
  type PoolSettings,
  type Sandbox,
  type SandboxUser,
} from 'genauth-account-ui/sandbox'

/** `parameters.account` of a story: who is signed in, and on what pool. */
export interface StoryAccountOptions {
  user?: Partial<SandboxUser>
  settings?: Partial<PoolSettings>
  /** @default everything */
  scope?: string
  /** Arranges for something to go wrong before the component is there. */
  before?: (sandbox: Sandbox) => void
}

/** The world of one story: an account service in the browser, and time that moves when told to. */
export interface StoryAccount {
  sandbox: Sandbox
  clock: ManualClock
  client: AccountClient
}

/** Types a story's `parameters.account`. */
export const accountWith = (options: StoryAccountOptions): StoryAccountOptions => options

export const OLD = 'ada@example.com'
export const NEW = 'ada.lovelace@analytical.example'
export const TAKEN = 'taken@example.com'

export async function createStoryAccount(options: StoryAccountOptions = {}): Promise<StoryAccount> {
  const clock = createManualClock()
  const sandbox = createSandbox({ clock, settings: options.settings })
  await sandbox.putUser({
    userId: 'ada',
    email: OLD,
    phone: '13800000001',
    username: 'ada',
    providers: ['github'],
    ...options.user,
  })
  await sandbox.putUser({ userId: 'eve', email: TAKEN })
  options.before?.(sandbox)
  const { accessToken } = await sandbox.signIn('ada', options.scope)
  const client = createGenAuthClient({
    host: 'https://sandbox.example',
    appId: 'storybook',
    fetch: sandbox.fetch,
    getAccessToken: () => accessToken,
  })
  return { sandbox, clock, client }
}
