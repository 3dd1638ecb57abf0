import type { Meta, StoryObj } from '@storybook/react-vite'
import { UnbindPhoneForm } from 'genauth-account-ui'
import { goOffline, sceneOf } from './support/scenes.ts'
import { accountWith, FORMER_NUMBER } from './support/story-account.ts'
import { toCode, withCode } from './support/unbind-phone.ts'

const meta = {
  title: 'Phone/UnbindPhoneForm/Errors',
  component: UnbindPhoneForm,
  tags: ['!autodocs'],
} satisfies Meta<typeof UnbindPhoneForm>

export default meta
type Story = StoryObj<typeof meta>

export const Offline: Story = {
  parameters: { screen: 'draft', error: 'offline' },
  play: async (context) => {
    const scene = sceneOf(context)
    await scene.step('draft')
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
      known: { phone: FORMER_NUMBER.slice(3), phoneCountryCode: '+86' },
      before: ({ faults }) => faults.next('getProfile', { kind: 'refusal', statusCode: 400 }),
    }),
  },
  play: async (context) => void (await toCode(context)),
}

/** The page showed what it had read before, and cannot read it again. */
export const AccountUnreadable: Story = {
  parameters: {
    screen: 'draft',
    error: 'account_unreadable',
    account: accountWith({
      known: {},
      before: ({ faults }) => faults.every('getProfile', { kind: 'refusal', statusCode: 500 }),
    }),
  },
  play: async (context) => void (await toCode(context)),
}

export const RateLimited: Story = {
  parameters: {
    screen: 'draft',
    error: 'rate_limited',
    account: accountWith({
      before: ({ faults }) => faults.next('sendSms', { kind: 'rateLimited', retryAfter: 30 }),
    }),
  },
  play: async (context) => void (await toCode(context)),
}

export const CaptchaRequired: Story = {
  parameters: {
    screen: 'draft',
    error: 'captcha_required',
    account: accountWith({
      before: ({ faults }) => faults.next('sendSms', { kind: 'refusal', statusCode: 400, apiCode: 2000 }),
    }),
  },
  play: async (context) => void (await toCode(context)),
}

export const SmsUnavailable: Story = {
  parameters: {
    screen: 'draft',
    error: 'sms_unavailable',
    account: accountWith({ user: { phone: '7911123456', phoneCountryCode: '+44' } }),
  },
  play: async (context) => void (await toCode(context)),
}

export const SmsDailyLimit: Story = {
  parameters: {
    screen: 'draft',
    error: 'sms_daily_limit',
    account: accountWith({ settings: { smsDailyLimit: 0 } }),
  },
  play: async (context) => void (await toCode(context)),
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
    account: accountWith({ settings: { smsCodeLifetime: 0 } }),
  },
  play: async (context) => (await withCode(context)).submit(),
}

export const NoPhone: Story = {
  parameters: { screen: 'prove', error: 'no_phone' },
  play: async (context) => {
    const scene = await withCode(context)
    scene.sandbox.faults.next('unbindPhone', { kind: 'refusal', statusCode: 422, apiCode: 1_320_005 })
    await scene.submit()
  },
}

export const SessionRenewed: Story = {
  parameters: { screen: 'prove', error: 'session_renewed', account: accountWith({ renews: true }) },
  play: async (context) => {
    const scene = await withCode(context)
    await scene.sandbox.expire('accessTokens')
    await scene.submit()
  },
}

export const Unauthenticated: Story = {
  parameters: { screen: 'prove', error: 'unauthenticated', account: accountWith({ signIn: 'declined' }) },
  play: async (context) => {
    const scene = await withCode(context)
    await scene.sandbox.expire('accessTokens')
    await scene.submit()
  },
}

export const Forbidden: Story = {
  parameters: { screen: 'prove', error: 'forbidden', account: accountWith({ signIn: 'declined' }) },
  play: async (context) => {
    const scene = await withCode(context)
    scene.sandbox.faults.next('unbindPhone', { kind: 'refusal', statusCode: 403, apiCode: 1001 })
    await scene.submit()
  },
}

export const Unknown: Story = {
  parameters: { screen: 'prove', error: 'unknown' },
  play: async (context) => {
    const scene = await withCode(context)
    scene.sandbox.faults.next('unbindPhone', { kind: 'refusal', statusCode: 400, apiCode: 9_876_543 })
    await scene.submit()
  },
}
