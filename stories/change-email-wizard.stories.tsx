import type { Meta, StoryObj } from '@storybook/react-vite'
import { ChangeEmailWizard } from 'genauth-account-ui'
import { sceneOf } from './support/scenes.ts'
import { accountWith, NEW, OLD, TAKEN } from './support/story-account.ts'

const meta = {
  title: 'Email/ChangeEmailWizard',
  component: ChangeEmailWizard,
} satisfies Meta<typeof ChangeEmailWizard>

export default meta
type Story = StoryObj<typeof meta>
type Context = Parameters<NonNullable<Story['play']>>[0]

const toCodes = async (context: Context, to = NEW) => {
  const scene = sceneOf(context)
  await scene.step('address')
  await scene.fill(0, to)
  await scene.submit()
  return scene
}

const withCodes = async (context: Context, to = NEW) => {
  const scene = await toCodes(context, to)
  await scene.step('codes')
  await scene.fill(0, scene.code(to))
  await scene.fill(1, scene.code(OLD))
  return scene
}

const toConfirm = async (context: Context) => {
  const scene = await withCodes(context)
  await scene.submit()
  await scene.step('confirm')
  return scene
}

const loseTheReply = async (context: Context) => {
  const scene = await toConfirm(context)
  scene.sandbox.faults.next('updateEmail', { kind: 'lostReply' })
  return scene
}

export const Loading: Story = {
  parameters: {
    step: 'loading',
    account: accountWith({ before: (sandbox) => void sandbox.faults.hold('getProfile') }),
  },
}

export const Unavailable: Story = {
  parameters: {
    step: 'unavailable',
    account: accountWith({
      before: ({ faults }) => faults.every('getProfile', { kind: 'refusal', statusCode: 403 }),
    }),
  },
  play: (context) => sceneOf(context).step('unavailable'),
}

export const NoEmail: Story = {
  parameters: { step: 'noEmail', account: accountWith({ user: { email: null } }) },
  play: (context) => sceneOf(context).step('noEmail'),
}

export const Address: Story = {
  parameters: { step: 'address' },
  play: (context) => sceneOf(context).step('address'),
}

export const AddressRejected: Story = {
  parameters: { step: 'address' },
  play: async (context) => {
    const scene = await toCodes(context, 'ada@example,com')
    await scene.error()
  },
}

export const SameEmail: Story = {
  parameters: { step: 'address' },
  play: async (context) => {
    const scene = await toCodes(context, 'ADA@Example.com')
    await scene.error()
  },
}

export const Sending: Story = {
  parameters: {
    step: 'address',
    account: accountWith({ before: (sandbox) => void sandbox.faults.hold('sendEmail') }),
  },
  play: async (context) => void (await toCodes(context)),
}

export const SendRefused: Story = {
  parameters: {
    step: 'address',
    account: accountWith({
      before: ({ faults }) => faults.next('sendEmail', { kind: 'refusal', statusCode: 500, apiCode: 2021 }),
    }),
  },
  play: async (context) => (await toCodes(context)).error(),
}

export const RateLimited: Story = {
  parameters: {
    step: 'address',
    account: accountWith({
      before: ({ faults }) => faults.next('sendEmail', { kind: 'rateLimited', retryAfter: 30 }),
    }),
  },
  play: async (context) => (await toCodes(context)).error(),
}

export const SignInAgain: Story = {
  parameters: {
    step: 'codes',
    account: accountWith({
      before: ({ faults }) => faults.next('verifyEmailChange', { kind: 'refusal', statusCode: 403 }),
    }),
  },
  play: async (context) => {
    const scene = await withCodes(context)
    await scene.submit()
    await scene.error()
  },
}

export const Codes: Story = {
  args: { oldMailboxHelp: 'Write to support, from the phone number of your account.' },
  parameters: { step: 'codes' },
  play: async (context) => (await toCodes(context)).step('codes'),
}

export const CodesNewOnly: Story = {
  args: { verifyOldEmail: false },
  parameters: { step: 'codes', account: accountWith({ settings: { verifyOldEmail: false } }) },
  play: async (context) => (await toCodes(context)).step('codes'),
}

export const CodeMaybeSent: Story = {
  parameters: {
    step: 'codes',
    account: accountWith({ before: ({ faults }) => faults.next('sendEmail', { kind: 'lostReply' }) }),
  },
  play: async (context) => (await toCodes(context)).step('codes'),
}

export const OldInboxRefused: Story = {
  parameters: {
    step: 'codes',
    account: accountWith({
      before: ({ faults }) => {
        faults.next('sendEmail', { kind: 'slowReply', until: Promise.resolve() })
        faults.next('sendEmail', { kind: 'refusal', statusCode: 500, apiCode: 3013 })
      },
    }),
  },
  play: async (context) => (await toCodes(context)).error(),
}

export const CodesMalformed: Story = {
  args: { codeLength: 6 },
  parameters: { step: 'codes' },
  play: async (context) => {
    const scene = await toCodes(context)
    await scene.step('codes')
    await scene.fill(0, '12345')
    await scene.submit()
    await scene.error()
  },
}

export const CodesRejected: Story = {
  parameters: { step: 'codes' },
  play: async (context) => {
    const scene = await withCodes(context)
    await scene.fill(1, '000000')
    await scene.submit()
    await scene.error()
  },
}

export const CodesExpired: Story = {
  parameters: { step: 'codes', account: accountWith({ settings: { codeLifetime: 0 } }) },
  play: async (context) => {
    const scene = await withCodes(context)
    await scene.submit()
    await scene.error()
  },
}

export const OldCodeRequired: Story = {
  args: { verifyOldEmail: false },
  parameters: { step: 'codes' },
  play: async (context) => {
    const scene = await toCodes(context)
    await scene.step('codes')
    await scene.fill(0, scene.code(NEW))
    await scene.submit()
    await scene.error()
  },
}

export const EmailTaken: Story = {
  parameters: { step: 'address' },
  play: async (context) => {
    const scene = await withCodes(context, TAKEN)
    await scene.submit()
    await scene.step('address')
    await scene.error()
  },
}

export const Verifying: Story = {
  parameters: { step: 'codes' },
  play: async (context) => {
    const scene = await withCodes(context)
    scene.sandbox.faults.hold('verifyEmailChange')
    await scene.submit()
  },
}

export const CodesSpent: Story = {
  parameters: { step: 'codesSpent' },
  play: async (context) => {
    const scene = await withCodes(context)
    scene.sandbox.faults.next('verifyEmailChange', { kind: 'lostReply' })
    await scene.submit()
    await scene.step('codesSpent')
  },
}

export const Confirm: Story = {
  parameters: { step: 'confirm' },
  play: async (context) => void (await toConfirm(context)),
}

export const ConfirmRunningLow: Story = {
  parameters: { step: 'confirm' },
  play: async (context) => (await toConfirm(context)).pass(51),
}

export const Updating: Story = {
  parameters: { step: 'confirm' },
  play: async (context) => {
    const scene = await toConfirm(context)
    scene.sandbox.faults.hold('updateEmail')
    await scene.submit()
  },
}

export const Expired: Story = {
  parameters: { step: 'expired' },
  play: async (context) => {
    const scene = await toConfirm(context)
    await scene.pass(61)
    await scene.step('expired')
  },
}

export const Unconfirmed: Story = {
  parameters: { step: 'unconfirmed' },
  play: async (context) => {
    const scene = await loseTheReply(context)
    scene.sandbox.faults.hold('getProfile')
    await scene.submit()
    await scene.step('unconfirmed')
  },
}

export const StillUnconfirmed: Story = {
  parameters: { step: 'unconfirmed' },
  play: async (context) => {
    const scene = await loseTheReply(context)
    scene.sandbox.faults.every('getProfile', { kind: 'refusal', statusCode: 500 })
    await scene.submit()
    await scene.step('unconfirmed')
    for (let minute = 0; minute < 4; minute += 1) await scene.pass(30)
  },
}

export const NotChanged: Story = {
  parameters: { step: 'notChanged' },
  play: async (context) => {
    const scene = await toConfirm(context)
    scene.sandbox.faults.next('updateEmail', { kind: 'unreachable' })
    await scene.submit()
    await scene.step('unconfirmed')
    for (let read = 0; read < 4; read += 1) await scene.pass(30)
    await scene.step('notChanged')
  },
}

export const ChangedElsewhere: Story = {
  parameters: { step: 'changedElsewhere' },
  play: async (context) => {
    const scene = await toConfirm(context)
    await scene.sandbox.putUser({ userId: 'ada', email: 'ada@elsewhere.example', phone: '13800000001' })
    await scene.submit()
    await scene.step('changedElsewhere')
  },
}

export const Changed: Story = {
  parameters: { step: 'changed' },
  play: async (context) => {
    const scene = await toConfirm(context)
    await scene.submit()
    await scene.step('changed')
  },
}

export const StraightThrough: Story = {
  args: { commit: 'auto' },
  parameters: { step: 'changed' },
  play: async (context) => {
    const scene = await withCodes(context)
    await scene.submit()
    await scene.step('changed')
  },
}
