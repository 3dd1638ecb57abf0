import type { Meta, StoryObj } from '@storybook/react-vite'
import { BindEmailForm } from 'genauth-account-ui'
import { toCode, withCode, withoutEmail } from './support/bind-email.ts'
import { codeLengthControl } from './support/code-length-control.ts'
import { ELSEWHERE, NEW, OLD, signedOut, TAKEN } from './support/story-account.ts'
import { Workbench } from './support/workbench.tsx'

const meta = {
  title: 'Email/BindEmailForm',
  component: BindEmailForm,
  argTypes: { codeLength: codeLengthControl },
  parameters: { account: withoutEmail() },
} satisfies Meta<typeof BindEmailForm>

export default meta
type Story = StoryObj<typeof meta>
type Context = Parameters<NonNullable<Story['play']>>[0]

export const Playground: Story = {
  parameters: { screen: 'draft' },
  render: (props) => (
    <Workbench calls={['sendEmail', 'bindEmail', 'getProfile']}>
      {(told) => (
        <BindEmailForm
          {...props}
          {...told('onBound', 'onUnconfirmed', 'onWrongFlow', 'onStep', 'onError', 'onCancelled', 'onDone')}
        />
      )}
    </Workbench>
  ),
}

export const Loading: Story = {
  parameters: {
    screen: 'loading',
    account: withoutEmail({ before: ({ faults }) => void faults.hold('getProfile') }),
  },
}

export const Unavailable: Story = {
  parameters: {
    screen: 'unavailable',
    account: withoutEmail({
      before: ({ faults }) => faults.every('getProfile', { kind: 'refusal', statusCode: 400 }),
    }),
  },
}

export const SignedOut: Story = {
  parameters: { screen: 'unavailable', error: 'unauthenticated', account: signedOut },
}

export const AlreadyBound: Story = {
  parameters: { screen: 'unfitAlreadyBound', account: withoutEmail({ user: { email: OLD } }) },
}

export const Draft: Story = {
  parameters: { screen: 'draft' },
}

export const DraftRejected: Story = {
  parameters: { screen: 'draft' },
  play: async (context) => (await toCode(context, 'ada at example')).error(),
}

export const Sending: Story = {
  parameters: {
    screen: 'draft',
    pending: 'send',
    account: withoutEmail({ before: ({ faults }) => void faults.hold('sendEmail') }),
  },
  play: async (context) => void (await toCode(context)),
}

export const SigningIn: Story = {
  parameters: { screen: 'prove', pending: 'signIn', account: withoutEmail({ signIn: 'pending' }) },
  play: async (context) => {
    const scene = await withCode(context)
    scene.sandbox.faults.next('bindEmail', { kind: 'refusal', statusCode: 403 })
    await scene.submit()
  },
}

export const StopWaiting: Story = {
  parameters: { screen: 'prove', pending: 'signIn', account: withoutEmail({ signIn: 'pending' }) },
  play: async (context) => {
    const scene = await withCode(context)
    scene.sandbox.faults.next('bindEmail', { kind: 'refusal', statusCode: 403 })
    await scene.submit()
    await scene.pass(1)
    await scene.waiting()
  },
}

export const SignedInAgainAtDraft: Story = {
  parameters: {
    screen: 'draft',
    account: withoutEmail({
      before: ({ faults }) => faults.next('sendEmail', { kind: 'refusal', statusCode: 403 }),
    }),
  },
  play: async (context) => (await toCode(context)).notice(),
}

export const SignedInAgain: Story = {
  parameters: { screen: 'prove' },
  play: async (context) => {
    const scene = await withCode(context)
    scene.sandbox.faults.next('bindEmail', { kind: 'refusal', statusCode: 403 })
    await scene.submit()
    await scene.notice()
  },
}

export const Prove: Story = {
  parameters: { screen: 'prove' },
  play: async (context) => void (await toCode(context)),
}

export const CodeMaybeSent: Story = {
  parameters: {
    screen: 'prove',
    account: withoutEmail({ before: ({ faults }) => faults.next('sendEmail', { kind: 'lostReply' }) }),
  },
  play: async (context) => void (await toCode(context)),
}

export const CodeAlreadySent: Story = {
  parameters: { screen: 'prove' },
  play: async (context) => {
    const scene = await toCode(context)
    await scene.step('prove')
    await scene.back()
    await scene.step('draft')
    await scene.submit()
  },
}

export const CodeMalformed: Story = {
  args: { codeLength: 6 },
  parameters: { screen: 'prove' },
  play: async (context) => {
    const scene = await toCode(context)
    await scene.step('prove')
    await scene.fill(0, '12345')
    await scene.submit()
    await scene.error()
  },
}

export const Resending: Story = {
  parameters: { screen: 'prove', pending: 'send' },
  play: async (context) => {
    const scene = await toCode(context)
    await scene.step('prove')
    await scene.pass(60)
    scene.sandbox.faults.hold('sendEmail')
    await scene.resend(0)
  },
}

export const Committing: Story = {
  parameters: { screen: 'prove', pending: 'commit' },
  play: async (context) => {
    const scene = await withCode(context)
    scene.sandbox.faults.hold('bindEmail')
    await scene.submit()
  },
}

export const Unconfirmed: Story = {
  parameters: { screen: 'unconfirmed' },
  play: async (context) => {
    const scene = await withCode(context)
    scene.sandbox.faults.next('bindEmail', { kind: 'lostReply' })
    scene.sandbox.faults.hold('getProfile')
    await scene.submit()
  },
}

const toStillUnconfirmed = async (context: Context) => {
  const scene = await withCode(context)
  scene.sandbox.faults.next('bindEmail', { kind: 'lostReply' })
  scene.sandbox.faults.every('getProfile', { kind: 'refusal', statusCode: 500 })
  await scene.submit()
  await scene.step('unconfirmed')
  for (let read = 0; read < 3; read += 1) await scene.pass(30)
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
    const scene = await withCode(context)
    scene.sandbox.faults.next('bindEmail', { kind: 'unreachable' })
    await scene.submit()
    await scene.step('unconfirmed')
    for (let read = 0; read < 3; read += 1) await scene.pass(30)
  },
}

export const Elsewhere: Story = {
  parameters: { screen: 'elsewhere' },
  play: async (context) => {
    const scene = await withCode(context)
    await scene.sandbox.putUser({ userId: 'ada', email: ELSEWHERE })
    await scene.submit()
  },
}

export const Done: Story = {
  args: { onDone: () => undefined },
  parameters: { screen: 'done' },
  play: async (context) => (await withCode(context)).submit(),
}

/** The service keeps a spelling of its own: what is told is what the account has. */
export const DoneRespelled: Story = {
  parameters: { screen: 'done' },
  play: async (context) => {
    const scene = await withCode(context, 'ada.lovelace+shop@example.com')
    await scene.sandbox.putUser({ userId: 'ada', email: 'ada.lovelace@example.com' })
    scene.sandbox.faults.next('bindEmail', { kind: 'unreachable' })
    // Without it the first read might end the waiting before it is seen.
    scene.sandbox.faults.next('getProfile', { kind: 'unreachable' })
    await scene.submit()
    await scene.step('unconfirmed')
    await scene.pass(1)
  },
}

export const LongAddress: Story = {
  parameters: { screen: 'done' },
  play: async (context) => {
    const scene = await withCode(context, `${'ada.augusta.king.noel.'.repeat(2)}${NEW}`)
    await scene.submit()
  },
}

export const TakenAddressRevealed: Story = {
  parameters: {
    screen: 'draft',
    error: 'email_taken',
    account: withoutEmail({ settings: { revealTakenAddress: true } }),
  },
  play: async (context) => void (await toCode(context, TAKEN)),
}
