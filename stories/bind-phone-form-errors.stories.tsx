import type { Meta, StoryObj } from '@storybook/react-vite'
import { BindPhoneForm } from 'genauth-account-ui'
import { toCode, withCode, withoutPhone } from './support/bind-phone.ts'
import { goOffline, sceneOf } from './support/scenes.ts'
import { NEW_NUMBER, TAKEN_NUMBER } from './support/story-account.ts'

const meta = {
  title: 'Phone/BindPhoneForm/Errors',
  component: BindPhoneForm,
  tags: ['!autodocs'],
  parameters: { account: withoutPhone() },
} satisfies Meta<typeof BindPhoneForm>

export default meta
type Story = StoryObj<typeof meta>

export const Offline: Story = {
  parameters: { screen: 'draft', error: 'offline' },
  play: async (context) => {
    const scene = sceneOf(context)
    await scene.step('draft')
    await scene.fill(0, NEW_NUMBER)
    goOffline(scene)
    await scene.submit()
  },
}

/** The page showed what it had read before, and cannot read it again. */
export const AccountUnreadable: Story = {
  parameters: {
    screen: 'draft',
    error: 'account_unreadable',
    account: withoutPhone({
      known: { phone: null },
      before: ({ faults }) => faults.every('getProfile', { kind: 'refusal', statusCode: 500 }),
    }),
  },
  play: async (context) => void (await toCode(context)),
}

export const RateLimited: Story = {
  parameters: {
    screen: 'draft',
    error: 'rate_limited',
    account: withoutPhone({
      before: ({ faults }) => faults.next('sendSms', { kind: 'rateLimited', retryAfter: 30 }),
    }),
  },
  play: async (context) => void (await toCode(context)),
}

export const CaptchaRequired: Story = {
  parameters: {
    screen: 'draft',
    error: 'captcha_required',
    account: withoutPhone({
      before: ({ faults }) => faults.next('sendSms', { kind: 'refusal', statusCode: 400, apiCode: 2000 }),
    }),
  },
  play: async (context) => void (await toCode(context)),
}

export const SmsUnavailable: Story = {
  parameters: { screen: 'draft', error: 'sms_unavailable' },
  play: async (context) => void (await toCode(context, '+447911123456')),
}

export const SmsDailyLimit: Story = {
  parameters: {
    screen: 'draft',
    error: 'sms_daily_limit',
    account: withoutPhone({ settings: { smsDailyLimit: 0 } }),
  },
  play: async (context) => void (await toCode(context)),
}

export const MalformedPhone: Story = {
  parameters: {
    screen: 'draft',
    error: 'malformed_phone',
    account: withoutPhone({
      before: ({ faults }) => faults.next('sendSms', { kind: 'refusal', statusCode: 400, apiCode: 2028 }),
    }),
  },
  play: async (context) => void (await toCode(context)),
}

export const PhoneTaken: Story = {
  parameters: { screen: 'draft', error: 'phone_taken' },
  play: async (context) => (await withCode(context, TAKEN_NUMBER)).submit(),
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
    account: withoutPhone({ settings: { smsCodeLifetime: 0 } }),
  },
  play: async (context) => (await withCode(context)).submit(),
}

export const AlreadyBound: Story = {
  parameters: { screen: 'prove', error: 'already_bound' },
  play: async (context) => {
    const scene = await withCode(context)
    scene.sandbox.faults.next('bindPhone', { kind: 'refusal', statusCode: 422, apiCode: 2227 })
    await scene.submit()
  },
}

export const SessionRenewed: Story = {
  parameters: { screen: 'prove', error: 'session_renewed', account: withoutPhone({ renews: true }) },
  play: async (context) => {
    const scene = await withCode(context)
    await scene.sandbox.expire('accessTokens')
    await scene.submit()
  },
}

export const Unauthenticated: Story = {
  parameters: { screen: 'prove', error: 'unauthenticated', account: withoutPhone({ signIn: 'declined' }) },
  play: async (context) => {
    const scene = await withCode(context)
    await scene.sandbox.expire('accessTokens')
    await scene.submit()
  },
}

export const Forbidden: Story = {
  parameters: { screen: 'prove', error: 'forbidden', account: withoutPhone({ signIn: 'declined' }) },
  play: async (context) => {
    const scene = await withCode(context)
    scene.sandbox.faults.next('bindPhone', { kind: 'refusal', statusCode: 403, apiCode: 1001 })
    await scene.submit()
  },
}

export const Unknown: Story = {
  parameters: { screen: 'prove', error: 'unknown' },
  play: async (context) => {
    const scene = await withCode(context)
    scene.sandbox.faults.next('bindPhone', { kind: 'refusal', statusCode: 400, apiCode: 9_876_543 })
    await scene.submit()
  },
}
