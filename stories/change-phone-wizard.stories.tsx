import type { Meta, StoryObj } from '@storybook/react-vite'
import { ChangePhoneWizard } from 'genauth-account-ui'
import { loseTheReply, toCodes, toConfirm, withCodes } from './support/change-phone.ts'
import { codeLengthControl } from './support/code-length-control.ts'
import { accountWith, ELSEWHERE_NUMBER, NEW_NUMBER, signedOut, withNumber } from './support/story-account.ts'
import { Workbench } from './support/workbench.tsx'

const meta = {
  title: 'Phone/ChangePhoneWizard',
  component: ChangePhoneWizard,
  argTypes: { codeLength: codeLengthControl, oldNumberHelp: { control: 'text' } },
} satisfies Meta<typeof ChangePhoneWizard>

export default meta
type Story = StoryObj<typeof meta>
type Context = Parameters<NonNullable<Story['play']>>[0]

export const Playground: Story = {
  args: {
    verifyOldPhone: true,
    commit: 'manual',
    showCountdown: true,
    oldNumberHelp: 'Write to support, from the email of your account.',
  },
  parameters: { screen: 'draft' },
  render: (props) => (
    <Workbench calls={['sendSms', 'verifyPhoneChange', 'updatePhone', 'getProfile']}>
      {(told) => (
        <ChangePhoneWizard
          {...props}
          {...told('onChanged', 'onUnconfirmed', 'onWrongFlow', 'onStep', 'onError', 'onCancelled', 'onDone')}
        />
      )}
    </Workbench>
  ),
}

export const Loading: Story = {
  parameters: {
    screen: 'loading',
    account: accountWith({ before: ({ faults }) => void faults.hold('getProfile') }),
  },
}

export const Unavailable: Story = {
  parameters: {
    screen: 'unavailable',
    account: accountWith({
      before: ({ faults }) => faults.every('getProfile', { kind: 'refusal', statusCode: 400 }),
    }),
  },
}

export const SignedOut: Story = {
  parameters: { screen: 'unavailable', error: 'unauthenticated', account: signedOut },
}

export const NoPhone: Story = {
  parameters: { screen: 'unfitNoPhone', account: accountWith({ user: withNumber(null) }) },
}

/** The old number has to be texted, and the service does not tell which one it is. */
export const PhoneHidden: Story = {
  parameters: {
    screen: 'unfitPhoneHidden',
    account: accountWith({ scope: 'openid profile email offline_access' }),
  },
}

export const Draft: Story = {
  parameters: { screen: 'draft' },
}

export const DraftNewOnly: Story = {
  args: { verifyOldPhone: false },
  parameters: { screen: 'draft', account: accountWith({ settings: { verifyOldPhone: false } }) },
}

export const DraftRejected: Story = {
  parameters: { screen: 'draft' },
  play: async (context) => (await toCodes(context, '138')).error(),
}

export const DraftUnchanged: Story = {
  parameters: { screen: 'draft' },
  play: async (context) => (await toCodes(context, '138-0000-0001')).error(),
}

export const Sending: Story = {
  parameters: {
    screen: 'draft',
    pending: 'send',
    account: accountWith({ before: ({ faults }) => void faults.hold('sendSms') }),
  },
  play: async (context) => void (await toCodes(context)),
}

export const Prove: Story = {
  args: { oldNumberHelp: 'Write to support, from the email of your account.' },
  parameters: { screen: 'prove' },
  play: async (context) => void (await toCodes(context)),
}

export const ProveNewOnly: Story = {
  args: { verifyOldPhone: false },
  parameters: { screen: 'proveNewOnly', account: accountWith({ settings: { verifyOldPhone: false } }) },
  play: async (context) => void (await toCodes(context)),
}

export const CodeMaybeSent: Story = {
  parameters: {
    screen: 'prove',
    account: accountWith({ before: ({ faults }) => faults.next('sendSms', { kind: 'lostReply' }) }),
  },
  play: async (context) => void (await toCodes(context)),
}

export const CodesAlreadySent: Story = {
  parameters: { screen: 'prove' },
  play: async (context) => {
    const scene = await toCodes(context)
    await scene.step('prove')
    await scene.back()
    await scene.step('draft')
    await scene.submit()
  },
}

export const CodesWaiting: Story = {
  parameters: { screen: 'prove' },
  play: async (context) => {
    const scene = await toConfirm(context)
    await scene.back()
    await scene.step('draft')
    await scene.submit()
  },
}

export const OldNumberRefused: Story = {
  parameters: {
    screen: 'prove',
    account: accountWith({
      before: ({ faults }) => {
        faults.next('sendSms', { kind: 'slowReply', until: Promise.resolve() })
        faults.next('sendSms', { kind: 'refusal', statusCode: 422 })
      },
    }),
  },
  play: async (context) => (await toCodes(context)).error(),
}

export const CodesMalformed: Story = {
  args: { codeLength: 6 },
  parameters: { screen: 'prove' },
  play: async (context) => {
    const scene = await toCodes(context)
    await scene.step('prove')
    await scene.fill(0, '12345')
    await scene.submit()
    await scene.error()
  },
}

export const ResendingBoth: Story = {
  parameters: { screen: 'prove', pending: 'send' },
  play: async (context) => {
    const scene = await toCodes(context)
    await scene.step('prove')
    await scene.pass(60)
    scene.sandbox.faults.hold('sendSms')
    await scene.resend(1)
  },
}

export const Verifying: Story = {
  parameters: { screen: 'prove', pending: 'verify' },
  play: async (context) => {
    const scene = await withCodes(context)
    scene.sandbox.faults.hold('verifyPhoneChange')
    await scene.submit()
  },
}

export const SigningIn: Story = {
  parameters: { screen: 'prove', pending: 'signIn', account: accountWith({ signIn: 'pending' }) },
  play: async (context) => {
    const scene = await withCodes(context)
    scene.sandbox.faults.next('verifyPhoneChange', { kind: 'refusal', statusCode: 403 })
    await scene.submit()
  },
}

export const StopWaiting: Story = {
  parameters: { screen: 'prove', pending: 'signIn', account: accountWith({ signIn: 'pending' }) },
  play: async (context) => {
    const scene = await withCodes(context)
    scene.sandbox.faults.next('verifyPhoneChange', { kind: 'refusal', statusCode: 403 })
    await scene.submit()
    await scene.pass(1)
    await scene.waiting()
  },
}

export const SignedInAgainAtDraft: Story = {
  parameters: {
    screen: 'draft',
    account: accountWith({
      before: ({ faults }) => faults.next('sendSms', { kind: 'refusal', statusCode: 403 }),
    }),
  },
  play: async (context) => (await toCodes(context)).notice(),
}

export const SignedInAgain: Story = {
  parameters: { screen: 'prove' },
  play: async (context) => {
    const scene = await withCodes(context)
    scene.sandbox.faults.next('verifyPhoneChange', { kind: 'refusal', statusCode: 403 })
    await scene.submit()
    await scene.notice()
  },
}

export const SignedInAgainAtConfirm: Story = {
  parameters: { screen: 'confirm' },
  play: async (context) => {
    const scene = await toConfirm(context)
    scene.sandbox.faults.next('updatePhone', { kind: 'refusal', statusCode: 403 })
    await scene.submit()
    await scene.notice()
  },
}

export const CodesSpent: Story = {
  parameters: { screen: 'againCodesSpent' },
  play: async (context) => {
    const scene = await withCodes(context)
    scene.sandbox.faults.next('verifyPhoneChange', { kind: 'lostReply' })
    await scene.submit()
  },
}

export const CodesSpentNewOnly: Story = {
  args: { verifyOldPhone: false },
  parameters: {
    screen: 'againCodesSpentNewOnly',
    account: accountWith({ settings: { verifyOldPhone: false } }),
  },
  play: async (context) => {
    const scene = await toCodes(context)
    await scene.step('prove')
    await scene.fill(0, scene.code(NEW_NUMBER))
    scene.sandbox.faults.next('verifyPhoneChange', { kind: 'lostReply' })
    await scene.submit()
  },
}

export const Confirm: Story = {
  parameters: { screen: 'confirm' },
  play: async (context) => void (await toConfirm(context)),
}

export const ConfirmRunningLow: Story = {
  parameters: { screen: 'confirm' },
  play: async (context) => (await toConfirm(context)).pass(51),
}

export const ConfirmWithoutCountdown: Story = {
  args: { showCountdown: false },
  parameters: { screen: 'confirm' },
  play: async (context) => void (await toConfirm(context)),
}

export const Committing: Story = {
  parameters: { screen: 'confirm', pending: 'commit' },
  play: async (context) => {
    const scene = await toConfirm(context)
    scene.sandbox.faults.hold('updatePhone')
    await scene.submit()
  },
}

export const Expired: Story = {
  parameters: { screen: 'againExpired' },
  play: async (context) => (await toConfirm(context)).pass(61),
}

export const Unconfirmed: Story = {
  parameters: { screen: 'unconfirmed' },
  play: async (context) => {
    const scene = await loseTheReply(context)
    scene.sandbox.faults.hold('getProfile')
    await scene.submit()
  },
}

const toStillUnconfirmed = async (context: Context) => {
  const scene = await loseTheReply(context)
  scene.sandbox.faults.every('getProfile', { kind: 'refusal', statusCode: 500 })
  await scene.submit()
  await scene.step('unconfirmed')
  for (let read = 0; read < 4; read += 1) await scene.pass(30)
  return scene
}

export const StillUnconfirmed: Story = {
  parameters: { screen: 'unconfirmedStill' },
  play: async (context) => void (await toStillUnconfirmed(context)),
}

export const CheckingAgain: Story = {
  parameters: { screen: 'unconfirmedStill', pending: 'read' },
  play: async (context) => {
    const scene = await toStillUnconfirmed(context)
    scene.sandbox.faults.hold('getProfile')
    await scene.submit()
  },
}

export const Undone: Story = {
  parameters: { screen: 'againUndone' },
  play: async (context) => {
    const scene = await toConfirm(context)
    scene.sandbox.faults.next('updatePhone', { kind: 'unreachable' })
    await scene.submit()
    await scene.step('unconfirmed')
    for (let read = 0; read < 4; read += 1) await scene.pass(30)
  },
}

export const Elsewhere: Story = {
  parameters: { screen: 'elsewhere' },
  play: async (context) => {
    const scene = await toConfirm(context)
    await scene.sandbox.putUser({ userId: 'ada', email: 'ada@example.com', ...withNumber(ELSEWHERE_NUMBER) })
    await scene.submit()
  },
}

export const ElsewhereNone: Story = {
  parameters: { screen: 'elsewhereNone' },
  play: async (context) => {
    const scene = await withCodes(context)
    await scene.sandbox.putUser({ userId: 'ada', email: 'ada@example.com', ...withNumber(null) })
    await scene.submit()
  },
}

export const Done: Story = {
  args: { onDone: () => undefined },
  parameters: { screen: 'done' },
  play: async (context) => {
    const scene = await toConfirm(context)
    await scene.submit()
  },
}

export const StraightThrough: Story = {
  args: { commit: 'auto' },
  parameters: { screen: 'done' },
  play: async (context) => (await withCodes(context)).submit(),
}
