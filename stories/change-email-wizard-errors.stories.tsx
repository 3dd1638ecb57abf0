import type { Meta, StoryObj } from '@storybook/react-vite'
import { ChangeEmailWizard } from 'genauth-account-ui'
import { toCodes, withCodes } from './support/change-email.ts'
import { goOffline, sceneOf } from './support/scenes.ts'
import { accountWith, NEW, OLD, TAKEN } from './support/story-account.ts'

/** What a host believes that was told an email which has changed since. */
const FORMER = 'ada@former.example'

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
    goOffline()
    await scene.submit()
  },
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
  args: { currentEmail: FORMER },
  parameters: { screen: 'draft', error: 'same_email' },
  play: async (context) => (await withCodes(context, OLD, FORMER)).submit(),
}

export const OldEmailMismatch: Story = {
  args: { currentEmail: FORMER },
  parameters: { screen: 'prove', error: 'old_email_mismatch' },
  play: async (context) => (await withCodes(context, NEW, FORMER)).submit(),
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
