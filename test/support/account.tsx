import { QueryClient } from '@tanstack/react-query'
import { act, render, screen } from '@testing-library/react'
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event'
import { type ReactElement, StrictMode } from 'react'
import { expect, onTestFinished } from 'vitest'
import { AccountSettingsProvider, type AccountSettingsProviderProps } from '../../src/account/provider.tsx'
import { createGenAuthClient } from '../../src/api/genauth-client.ts'
import {
  createManualClock,
  createSandbox,
  type PoolSettings,
  type SandboxOperation,
  type SandboxUser,
} from '../../src/sandbox/index.ts'

export const HOST = 'https://sandbox.example'

interface Call {
  path: string
  body: Record<string, unknown>
}

export interface TestAccountOptions {
  settings?: Partial<PoolSettings>
  user?: Partial<SandboxUser> & { password?: string | null }
  provider?: Partial<AccountSettingsProviderProps>
  scope?: string
  /** Nobody is signed in on the page. */
  signedOut?: true
}

/** A signed-in person on a sandbox of their own, and the real client that talks to it. */
export async function testAccount({ settings, user, provider, scope, signedOut }: TestAccountOptions = {}) {
  const clock = createManualClock()
  const sandbox = createSandbox({ clock, settings, random: seeded(7) })
  await sandbox.putUser({
    userId: 'ada',
    email: 'ada@example.com',
    phone: '13800000000',
    name: 'Ada',
    ...user,
  })
  await sandbox.putUser({ userId: 'eve', email: 'taken@example.com' })
  const { accessToken } = await sandbox.signIn('ada', scope)

  const calls: Call[] = []
  const client = createGenAuthClient({
    host: HOST,
    appId: 'app',
    userPoolId: 'pool',
    lang: 'en-US',
    getAccessToken: () => (signedOut ? null : accessToken),
    fetch: (input, init) => {
      calls.push({
        path: new URL(String(input)).pathname,
        body: init?.body ? JSON.parse(String(init.body)) : {},
      })
      return sandbox.fetch(input, init)
    },
  })
  const queryClient = new QueryClient()
  // No sheet is loaded here that could keep a pointer off, and to look costs a tenth of these tests.
  const keyboard = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never })
  // Runs when everything is unmounted: no timer may outlive it.
  onTestFinished(() => expect(clock.pending, 'timers left').toBe(0))

  const page = (element: ReactElement) => (
    <StrictMode>
      <AccountSettingsProvider client={client} queryClient={queryClient} clock={clock} {...provider}>
        {element}
      </AccountSettingsProvider>
    </StrictMode>
  )

  return {
    sandbox,
    clock,
    client,
    queryClient,
    calls,
    accessToken,
    user: keyboard,
    /** Adds to what is in a field, at once. Each key is pressed where that matters, and in browsers. */
    async paste(field: HTMLElement, text: string) {
      await keyboard.click(field)
      await keyboard.paste(text)
    },
    /** @param container where on the page; a new element of its body by default */
    open(element: ReactElement, container?: HTMLElement) {
      const { rerender, ...view } = render(page(element), { container })
      return { ...view, rerender: (next: ReactElement) => rerender(page(next)) }
    },
    /** Lets time pass for the page and the service at once. */
    pass: (seconds: number) => act(() => clock.advance(seconds * 1000)),
    /** What the account's email is now. */
    email: async () => (await sandbox.user('ada'))?.email,
    /** What the account's phone number is now, in E.164. */
    async phone() {
      const { phone = null, phoneCountryCode } = (await sandbox.user('ada')) ?? {}
      return phone === null ? null : `${phoneCountryCode ?? '+86'}${phone}`
    },
    /** Whether a person gets in with it. */
    signsInWith: async (password: string) =>
      'tokens' in (await sandbox.signInWithPassword('ada@example.com', password)),
    codeFor: sandbox.mailbox.codeFor,
    textFor: sandbox.phonebox.codeFor,
    textsTo: (number: string) => sandbox.phonebox.texts.filter(({ to }) => to === number).length,
    sent: (operation: keyof typeof paths) => calls.filter(({ path }) => path === paths[operation]).length,
    mailsTo: (address: string) => sandbox.mailbox.mails.filter(({ to }) => to === address).length,
  }
}

const paths = {
  sendEmail: '/api/v3/send-email',
  bindEmail: '/api/v3/bind-email',
  unbindEmail: '/api/v3/unbind-email',
  verifyEmailChange: '/api/v3/verify-update-email-request',
  updateEmail: '/api/v3/update-email',
  sendSms: '/api/v3/send-sms',
  bindPhone: '/api/v3/bind-phone',
  unbindPhone: '/api/v3/unbind-phone',
  verifyPhoneChange: '/api/v3/verify-update-phone-request',
  updatePhone: '/api/v3/update-phone',
  updatePassword: '/api/v3/update-password',
  verifyPasswordReset: '/api/v3/verify-reset-password-request',
  resetPassword: '/api/v3/reset-password',
  verifyAccountDeletion: '/api/v3/verify-delete-account-request',
  deleteAccount: '/api/v3/delete-account',
  updateProfile: '/api/v3/update-profile',
  getProfile: '/api/v3/get-profile',
  getSecurityInfo: '/api/v3/get-security-info',
  listEnrolledFactors: '/api/v3/list-enrolled-factors',
} satisfies Partial<Record<SandboxOperation, string>>

export type TestAccount = Awaited<ReturnType<typeof testAccount>>

/** A button that cannot be used yet, as a screen reader tells it. */
export const waitingButton = (name: string, seconds: number) =>
  screen.findByRole('button', { name, description: `${name} in ${seconds} seconds` })
export const button = (name: string | RegExp) => screen.findByRole('button', { name })
export const field = (name: string | RegExp) => screen.findByRole('textbox', { name })
export const heading = (name: string | RegExp) => screen.findByRole('heading', { name })

function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return state / 2 ** 31
  }
}
