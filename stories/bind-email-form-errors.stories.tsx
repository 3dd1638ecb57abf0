import type { Meta, StoryObj } from '@storybook/react-vite'
import { BindEmailForm } from 'genauth-account-ui'
import { toCode, withCode, withoutEmail } from './support/bind-email.ts'
import { goOffline, sceneOf } from './support/scenes.ts'
import { NEW, TAKEN } from './support/story-account.ts'

const meta = {
  title: 'Email/BindEmailForm/Errors',
  component: BindEmailForm,
  tags: ['!autodocs'],
  parameters: { account: withoutEmail() },
} satisfies Meta<typeof BindEmailForm>

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

/** The page showed what it had read before, and cannot read it again. */
export const AccountUnreadable: Story = {
  parameters: {
    screen: 'draft',
    error: 'account_unreadable',
    account: withoutEmail({
      known: { email: null },
      before: ({ faults }) => faults.every('getProfile', { kind: 'refusal', statusCode: 500 }),
    }),
  },
  play: async (context) => void (await toCode(context)),
}

export const RateLimited: Story = {
  parameters: {
    screen: 'draft',
    error: 'rate_limited',
    account: withoutEmail({
      before: ({ faults }) => faults.next('sendEmail', { kind: 'rateLimited', retryAfter: 30 }),
    }),
  },
  play: async (context) => void (await toCode(context)),
}

export const CaptchaRequired: Story = {
  parameters: {
    screen: 'draft',
    error: 'captcha_required',
    account: withoutEmail({
      before: ({ faults }) => faults.next('sendEmail', { kind: 'refusal', statusCode: 400, apiCode: 2000 }),
    }),
  },
  play: async (context) => void (await toCode(context)),
}

export const MailUnavailable: Story = {
  parameters: {
    screen: 'draft',
    error: 'mail_unavailable',
    account: withoutEmail({
      before: ({ faults }) => faults.next('sendEmail', { kind: 'refusal', statusCode: 500, apiCode: 2021 }),
    }),
  },
  play: async (context) => void (await toCode(context)),
}

export const MalformedEmail: Story = {
  parameters: {
    screen: 'draft',
    error: 'malformed_email',
    account: withoutEmail({
      before: ({ faults }) => faults.next('sendEmail', { kind: 'refusal', statusCode: 400, apiCode: 2204 }),
    }),
  },
  play: async (context) => void (await toCode(context)),
}

export const EmailTaken: Story = {
  parameters: { screen: 'draft', error: 'email_taken' },
  play: async (context) => (await withCode(context, TAKEN)).submit(),
}

export const CodeRejected: Story = {
  parameters: { screen: 'prove', error: 'code_rejected' },
  play: async (context) => {
    const scene = await withCode(context)
    await scene.fill(0, '000000')
    await scene.submit()
  },
}

export const CodeExpired: Story = {
  parameters: {
    screen: 'prove',
    error: 'code_expired',
    account: withoutEmail({ settings: { codeLifetime: 0 } }),
  },
  play: async (context) => (await withCode(context)).submit(),
}

export const AlreadyBound: Story = {
  parameters: { screen: 'prove', error: 'already_bound' },
  play: async (context) => {
    const scene = await withCode(context)
    scene.sandbox.faults.next('bindEmail', { kind: 'refusal', statusCode: 422, apiCode: 2227 })
    await scene.submit()
  },
}

export const SessionRenewed: Story = {
  parameters: { screen: 'prove', error: 'session_renewed', account: withoutEmail({ renews: true }) },
  play: async (context) => {
    const scene = await withCode(context)
    await scene.sandbox.expire('accessTokens')
    await scene.submit()
  },
}

export const Unauthenticated: Story = {
  parameters: { screen: 'prove', error: 'unauthenticated', account: withoutEmail({ signIn: 'declined' }) },
  play: async (context) => {
    const scene = await withCode(context)
    await scene.sandbox.expire('accessTokens')
    await scene.submit()
  },
}

export const Forbidden: Story = {
  parameters: { screen: 'prove', error: 'forbidden', account: withoutEmail({ signIn: 'declined' }) },
  play: async (context) => {
    const scene = await withCode(context)
    scene.sandbox.faults.next('bindEmail', { kind: 'refusal', statusCode: 403, apiCode: 1001 })
    await scene.submit()
  },
}

export const Unknown: Story = {
  parameters: { screen: 'prove', error: 'unknown' },
  play: async (context) => {
    const scene = await withCode(context)
    scene.sandbox.faults.next('bindEmail', { kind: 'refusal', statusCode: 400, apiCode: 9_876_543 })
    await scene.submit()
  },
}
