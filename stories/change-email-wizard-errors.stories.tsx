import type { Meta, StoryObj } from '@storybook/react-vite'
import { ChangeEmailWizard } from 'genauth-account-ui'
import { toCodes, withCodes } from './support/change-email.ts'
import { goOffline, sceneOf } from './support/scenes.ts'
import { accountWith, FORMER, NEW, OLD, TAKEN } from './support/story-account.ts'

const meta = {
  title: 'Email/ChangeEmailWizard/Errors',
  component: ChangeEmailWizard,
  tags: ['!autodocs'],
} satisfies Meta<typeof ChangeEmailWizard>

export default meta
type Story = StoryObj<typeof meta>

export const Offline: Story = {
  parameters: { screen: 'draft', error: 'offline' },
  play: async (context) => {
    const scene = sceneOf(context)
    await scene.step('draft')
    await scene.fill(0, NEW)
    goOffline(scene)
    await scene.submit()
  },
}

/** The page showed what it had read before. What is shown now is what the account has. */
export const AccountChanged: Story = {
  parameters: {
    screen: 'draft',
    error: 'account_changed',
    account: accountWith({
      known: { email: FORMER },
      before: ({ faults }) => faults.next('getProfile', { kind: 'refusal', statusCode: 400 }),
    }),
  },
  play: async (context) => void (await toCodes(context)),
}

/** The page showed what it had read before, and cannot read it again. */
export const AccountUnreadable: Story = {
  parameters: {
    screen: 'draft',
    error: 'account_unreadable',
    account: accountWith({
      known: { email: OLD },
      before: ({ faults }) => faults.every('getProfile', { kind: 'refusal', statusCode: 500 }),
    }),
  },
  play: async (context) => void (await toCodes(context)),
}

export const RateLimited: Story = {
  parameters: {
    screen: 'draft',
    error: 'rate_limited',
    account: accountWith({
      before: ({ faults }) => faults.next('sendEmail', { kind: 'rateLimited', retryAfter: 30 }),
    }),
  },
  play: async (context) => void (await toCodes(context)),
}

export const CaptchaRequired: Story = {
  parameters: {
    screen: 'draft',
    error: 'captcha_required',
    account: accountWith({
      before: ({ faults }) => faults.next('sendEmail', { kind: 'refusal', statusCode: 400, apiCode: 2000 }),
    }),
  },
  play: async (context) => void (await toCodes(context)),
}

export const MailUnavailable: Story = {
  parameters: {
    screen: 'draft',
    error: 'mail_unavailable',
    account: accountWith({
      before: ({ faults }) => faults.next('sendEmail', { kind: 'refusal', statusCode: 500, apiCode: 2021 }),
    }),
  },
  play: async (context) => void (await toCodes(context)),
}

export const MalformedEmail: Story = {
  parameters: {
    screen: 'draft',
    error: 'malformed_email',
    account: accountWith({
      before: ({ faults }) => faults.next('sendEmail', { kind: 'refusal', statusCode: 400, apiCode: 2204 }),
    }),
  },
  play: async (context) => void (await toCodes(context)),
}

export const EmailTaken: Story = {
  parameters: { screen: 'draft', error: 'email_taken' },
  play: async (context) => (await withCodes(context, TAKEN)).submit(),
}

export const SameEmail: Story = {
  parameters: { screen: 'draft', error: 'same_email' },
  play: async (context) => {
    const scene = await withCodes(context)
    scene.sandbox.faults.next('verifyEmailChange', { kind: 'refusal', statusCode: 400, apiCode: 2229 })
    await scene.submit()
  },
}

export const OldEmailMismatch: Story = {
  parameters: { screen: 'prove', error: 'old_email_mismatch' },
  play: async (context) => {
    const scene = await withCodes(context)
    scene.sandbox.faults.next('verifyEmailChange', { kind: 'refusal', statusCode: 400, apiCode: 2037 })
    await scene.submit()
  },
}

export const OldCodeRequired: Story = {
  args: { verifyOldEmail: false },
  parameters: { screen: 'prove', error: 'old_code_required' },
  play: async (context) => {
    const scene = await toCodes(context)
    await scene.step('prove')
    await scene.fill(0, scene.code(NEW))
    await scene.submit()
  },
}

export const CodeRejected: Story = {
  parameters: { screen: 'prove', error: 'code_rejected' },
  play: async (context) => {
    const scene = await withCodes(context)
    await scene.fill(1, '000000')
    await scene.submit()
  },
}

export const CodeExpired: Story = {
  parameters: {
    screen: 'prove',
    error: 'code_expired',
    account: accountWith({ settings: { codeLifetime: 0 } }),
  },
  play: async (context) => (await withCodes(context)).submit(),
}

export const SessionRenewed: Story = {
  parameters: { screen: 'prove', error: 'session_renewed', account: accountWith({ renews: true }) },
  play: async (context) => {
    const scene = await withCodes(context)
    await scene.sandbox.expire('accessTokens')
    await scene.submit()
  },
}

export const Unauthenticated: Story = {
  parameters: { screen: 'prove', error: 'unauthenticated', account: accountWith({ signIn: 'declined' }) },
  play: async (context) => {
    const scene = await withCodes(context)
    await scene.sandbox.expire('accessTokens')
    await scene.submit()
  },
}

export const Forbidden: Story = {
  parameters: { screen: 'prove', error: 'forbidden', account: accountWith({ signIn: 'declined' }) },
  play: async (context) => {
    const scene = await withCodes(context)
    scene.sandbox.faults.next('verifyEmailChange', { kind: 'refusal', statusCode: 403, apiCode: 1001 })
    await scene.submit()
  },
}

export const Unknown: Story = {
  parameters: { screen: 'prove', error: 'unknown' },
  play: async (context) => {
    const scene = await withCodes(context)
    scene.sandbox.faults.next('verifyEmailChange', { kind: 'refusal', statusCode: 400, apiCode: 9_876_543 })
    await scene.submit()
  },
}
