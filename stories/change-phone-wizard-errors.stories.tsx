import type { Meta, StoryObj } from '@storybook/react-vite'
import { ChangePhoneWizard } from 'genauth-account-ui'
import { toCodes, withCodes } from './support/change-phone.ts'
import { goOffline, sceneOf } from './support/scenes.ts'
import { accountWith, FORMER_NUMBER, NEW_NUMBER, TAKEN_NUMBER } from './support/story-account.ts'

const meta = {
  title: 'Phone/ChangePhoneWizard/Errors',
  component: ChangePhoneWizard,
  tags: ['!autodocs'],
} satisfies Meta<typeof ChangePhoneWizard>

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
  play: async (context) => void (await toCodes(context)),
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
  play: async (context) => void (await toCodes(context)),
}

export const RateLimited: Story = {
  parameters: {
    screen: 'draft',
    error: 'rate_limited',
    account: accountWith({
      before: ({ faults }) => faults.next('sendSms', { kind: 'rateLimited', retryAfter: 30 }),
    }),
  },
  play: async (context) => void (await toCodes(context)),
}

export const CaptchaRequired: Story = {
  parameters: {
    screen: 'draft',
    error: 'captcha_required',
    account: accountWith({
      before: ({ faults }) => faults.next('sendSms', { kind: 'refusal', statusCode: 400, apiCode: 2000 }),
    }),
  },
  play: async (context) => void (await toCodes(context)),
}

export const SmsUnavailable: Story = {
  parameters: { screen: 'draft', error: 'sms_unavailable' },
  play: async (context) => void (await toCodes(context, '+447911123456')),
}

export const SmsDailyLimit: Story = {
  parameters: {
    screen: 'draft',
    error: 'sms_daily_limit',
    account: accountWith({ settings: { smsDailyLimit: 0 } }),
  },
  play: async (context) => void (await toCodes(context)),
}

export const MalformedPhone: Story = {
  parameters: {
    screen: 'draft',
    error: 'malformed_phone',
    account: accountWith({
      before: ({ faults }) => faults.next('sendSms', { kind: 'refusal', statusCode: 400, apiCode: 2028 }),
    }),
  },
  play: async (context) => void (await toCodes(context)),
}

export const PhoneTaken: Story = {
  parameters: { screen: 'draft', error: 'phone_taken' },
  play: async (context) => (await withCodes(context, TAKEN_NUMBER)).submit(),
}

export const SamePhone: Story = {
  parameters: { screen: 'draft', error: 'same_phone' },
  play: async (context) => {
    const scene = await withCodes(context)
    scene.sandbox.faults.next('verifyPhoneChange', { kind: 'refusal', statusCode: 400, apiCode: 2230 })
    await scene.submit()
  },
}

export const OldPhoneMismatch: Story = {
  parameters: { screen: 'prove', error: 'old_phone_mismatch' },
  play: async (context) => {
    const scene = await withCodes(context)
    scene.sandbox.faults.next('verifyPhoneChange', { kind: 'refusal', statusCode: 400, apiCode: 2038 })
    await scene.submit()
  },
}

export const OldCodeRequired: Story = {
  args: { verifyOldPhone: false },
  parameters: { screen: 'prove', error: 'old_code_required' },
  play: async (context) => {
    const scene = await toCodes(context)
    await scene.step('prove')
    await scene.fill(0, scene.code(NEW_NUMBER))
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
    account: accountWith({ settings: { smsCodeLifetime: 0 } }),
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
    scene.sandbox.faults.next('verifyPhoneChange', { kind: 'refusal', statusCode: 403, apiCode: 1001 })
    await scene.submit()
  },
}

export const Unknown: Story = {
  parameters: { screen: 'prove', error: 'unknown' },
  play: async (context) => {
    const scene = await withCodes(context)
    scene.sandbox.faults.next('verifyPhoneChange', { kind: 'refusal', statusCode: 400, apiCode: 9_876_543 })
    await scene.submit()
  },
}
