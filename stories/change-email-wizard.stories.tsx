import type { Meta, StoryObj } from '@storybook/react-vite'
import { ChangeEmailWizard } from 'genauth-account-ui'
import { loseTheReply, toCodes, toConfirm, withCodes } from './support/change-email.ts'
import { codeLengthControl } from './support/code-length-control.ts'
import { accountWith, ELSEWHERE, NEW, signedOut } from './support/story-account.ts'
import { Workbench } from './support/workbench.tsx'

const meta = {
  title: 'Email/ChangeEmailWizard',
  component: ChangeEmailWizard,
  argTypes: { codeLength: codeLengthControl, oldMailboxHelp: { control: 'text' } },
} satisfies Meta<typeof ChangeEmailWizard>

export default meta
type Story = StoryObj<typeof meta>
type Context = Parameters<NonNullable<Story['play']>>[0]

export const Playground: Story = {
  args: {
    verifyOldEmail: true,
    commit: 'manual',
    showCountdown: true,
    oldMailboxHelp: 'Write to support, from the phone number of your account.',
  },
  parameters: { screen: 'draft' },
  render: (props) => (
    <Workbench calls={['sendEmail', 'verifyEmailChange', 'updateEmail', 'getProfile']}>
      {(told) => (
        <ChangeEmailWizard
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

export const NoEmail: Story = {
  parameters: { screen: 'unfitNoEmail', account: accountWith({ user: { email: null } }) },
}

export const Draft: Story = {
  parameters: { screen: 'draft' },
}

export const DraftNewOnly: Story = {
  args: { verifyOldEmail: false },
  parameters: { screen: 'draft', account: accountWith({ settings: { verifyOldEmail: false } }) },
}

export const DraftRejected: Story = {
  parameters: { screen: 'draft' },
  play: async (context) => (await toCodes(context, 'ada@example,com')).error(),
}

export const DraftUnchanged: Story = {
  parameters: { screen: 'draft' },
  play: async (context) => (await toCodes(context, 'ADA@Example.com')).error(),
}

export const Sending: Story = {
  parameters: {
    screen: 'draft',
    pending: 'send',
    account: accountWith({ before: ({ faults }) => void faults.hold('sendEmail') }),
  },
  play: async (context) => void (await toCodes(context)),
}

export const Prove: Story = {
  args: { oldMailboxHelp: 'Write to support, from the phone number of your account.' },
  parameters: { screen: 'prove' },
  play: async (context) => void (await toCodes(context)),
}

export const ProveNewOnly: Story = {
  args: { verifyOldEmail: false },
  parameters: { screen: 'proveNewOnly', account: accountWith({ settings: { verifyOldEmail: false } }) },
  play: async (context) => void (await toCodes(context)),
}

export const CodeMaybeSent: Story = {
  parameters: {
    screen: 'prove',
    account: accountWith({ before: ({ faults }) => faults.next('sendEmail', { kind: 'lostReply' }) }),
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

export const OldInboxRefused: Story = {
  parameters: {
    screen: 'prove',
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
  parameters: { screen: 'prove' },
  play: async (context) => {
    const scene = await toCodes(context)
    await scene.step('prove')
    await scene.fill(0, '12345')
    await scene.submit()
    await scene.error()
  },
}

const toResending = async (context: Context, field: number) => {
  const scene = await toCodes(context)
  await scene.step('prove')
  await scene.pass(60)
  scene.sandbox.faults.hold('sendEmail')
  await scene.resend(field)
}

export const ResendingToNew: Story = {
  parameters: { screen: 'prove', pending: 'send' },
  play: (context) => toResending(context, 0),
}

export const ResendingToOld: Story = {
  parameters: { screen: 'prove', pending: 'send' },
  play: (context) => toResending(context, 1),
}

export const Verifying: Story = {
  parameters: { screen: 'prove', pending: 'verify' },
  play: async (context) => {
    const scene = await withCodes(context)
    scene.sandbox.faults.hold('verifyEmailChange')
    await scene.submit()
  },
}

export const SigningIn: Story = {
  parameters: { screen: 'prove', pending: 'signIn', account: accountWith({ signIn: 'pending' }) },
  play: async (context) => {
    const scene = await withCodes(context)
    scene.sandbox.faults.next('verifyEmailChange', { kind: 'refusal', statusCode: 403 })
    await scene.submit()
  },
}

export const StopWaiting: Story = {
  parameters: { screen: 'prove', pending: 'signIn', account: accountWith({ signIn: 'pending' }) },
  play: async (context) => {
    const scene = await withCodes(context)
    scene.sandbox.faults.next('verifyEmailChange', { kind: 'refusal', statusCode: 403 })
    await scene.submit()
    await scene.pass(1)
    await scene.waiting()
  },
}

export const SignedInAgainAtDraft: Story = {
  parameters: {
    screen: 'draft',
    account: accountWith({
      before: ({ faults }) => faults.next('sendEmail', { kind: 'refusal', statusCode: 403 }),
    }),
  },
  play: async (context) => (await toCodes(context)).notice(),
}

export const SignedInAgain: Story = {
  parameters: { screen: 'prove' },
  play: async (context) => {
    const scene = await withCodes(context)
    scene.sandbox.faults.next('verifyEmailChange', { kind: 'refusal', statusCode: 403 })
    await scene.submit()
    await scene.notice()
  },
}

export const SignedInAgainAtConfirm: Story = {
  parameters: { screen: 'confirm' },
  play: async (context) => {
    const scene = await toConfirm(context)
    scene.sandbox.faults.next('updateEmail', { kind: 'refusal', statusCode: 403 })
    await scene.submit()
    await scene.notice()
  },
}

export const CodesSpent: Story = {
  parameters: { screen: 'againCodesSpent' },
  play: async (context) => {
    const scene = await withCodes(context)
    scene.sandbox.faults.next('verifyEmailChange', { kind: 'lostReply' })
    await scene.submit()
  },
}

export const CodesSpentNewOnly: Story = {
  args: { verifyOldEmail: false },
  parameters: {
    screen: 'againCodesSpentNewOnly',
    account: accountWith({ settings: { verifyOldEmail: false } }),
  },
  play: async (context) => {
    const scene = await toCodes(context)
    await scene.step('prove')
    await scene.fill(0, scene.code(NEW))
    scene.sandbox.faults.next('verifyEmailChange', { kind: 'lostReply' })
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
    scene.sandbox.faults.hold('updateEmail')
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
    scene.sandbox.faults.next('updateEmail', { kind: 'unreachable' })
    await scene.submit()
    await scene.step('unconfirmed')
    for (let read = 0; read < 4; read += 1) await scene.pass(30)
  },
}

export const Elsewhere: Story = {
  parameters: { screen: 'elsewhere' },
  play: async (context) => {
    const scene = await toConfirm(context)
    await scene.sandbox.putUser({ userId: 'ada', email: ELSEWHERE, phone: '13800000001' })
    await scene.submit()
  },
}

export const ElsewhereNone: Story = {
  parameters: { screen: 'elsewhereNone' },
  play: async (context) => {
    const scene = await withCodes(context)
    await scene.sandbox.putUser({ userId: 'ada', email: null, phone: '13800000001' })
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

/** The service keeps a spelling of its own: what is told is what the account has. */
export const DoneRespelled: Story = {
  parameters: { screen: 'done' },
  play: async (context) => {
    const scene = await toConfirm(context, 'ada.lovelace+shop@example.com')
    await scene.sandbox.putUser({ userId: 'ada', email: 'ada.lovelace@example.com', phone: '13800000001' })
    scene.sandbox.faults.next('updateEmail', { kind: 'unreachable' })
    // Without it the first read might end the waiting before it is seen.
    scene.sandbox.faults.next('getProfile', { kind: 'unreachable' })
    await scene.submit()
    await scene.step('unconfirmed')
    await scene.pass(1)
  },
}

export const StraightThrough: Story = {
  args: { commit: 'auto' },
  parameters: { screen: 'done' },
  play: async (context) => (await withCodes(context)).submit(),
}
