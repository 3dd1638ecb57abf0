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
  parameters: { step: 'address' },
  render: (props) => (
    <Workbench calls={['sendEmail', 'bindEmail', 'getProfile']}>
      {(told) => (
        <BindEmailForm
          {...props}
          {...told('onBound', 'onUnconfirmed', 'onWrongFlow', 'onStep', 'onError', 'onCancelled')}
        />
      )}
    </Workbench>
  ),
}

export const Loading: Story = {
  parameters: {
    step: 'loading',
    account: withoutEmail({ before: ({ faults }) => void faults.hold('getProfile') }),
  },
}

export const Unavailable: Story = {
  parameters: {
    step: 'unavailable',
    account: withoutEmail({
      before: ({ faults }) => faults.every('getProfile', { kind: 'refusal', statusCode: 400 }),
    }),
  },
}

export const SignedOut: Story = {
  parameters: { step: 'unavailable', error: 'unauthenticated', account: signedOut },
}

export const AlreadyBound: Story = {
  parameters: { step: 'alreadyBound', account: withoutEmail({ user: { email: OLD } }) },
}

export const Address: Story = {
  parameters: { step: 'address' },
}

export const AddressRejected: Story = {
  parameters: { step: 'address' },
  play: async (context) => (await toCode(context, 'ada at example')).error(),
}

export const Sending: Story = {
  parameters: {
    step: 'address',
    pending: 'send',
    account: withoutEmail({ before: ({ faults }) => void faults.hold('sendEmail') }),
  },
  play: async (context) => void (await toCode(context)),
}

export const SigningIn: Story = {
  parameters: { step: 'code', pending: 'signIn', account: withoutEmail({ signIn: 'pending' }) },
  play: async (context) => {
    const scene = await withCode(context)
    scene.sandbox.faults.next('bindEmail', { kind: 'refusal', statusCode: 403 })
    await scene.submit()
  },
}

export const Code: Story = {
  parameters: { step: 'code' },
  play: async (context) => void (await toCode(context)),
}

export const CodeMaybeSent: Story = {
  parameters: {
    step: 'code',
    account: withoutEmail({ before: ({ faults }) => faults.next('sendEmail', { kind: 'lostReply' }) }),
  },
  play: async (context) => void (await toCode(context)),
}

export const CodeAlreadySent: Story = {
  parameters: { step: 'code' },
  play: async (context) => {
    const scene = await toCode(context)
    await scene.step('code')
    await scene.back()
    await scene.step('address')
    await scene.submit()
  },
}

export const CodeMalformed: Story = {
  args: { codeLength: 6 },
  parameters: { step: 'code' },
  play: async (context) => {
    const scene = await toCode(context)
    await scene.step('code')
    await scene.fill(0, '12345')
    await scene.submit()
    await scene.error()
  },
}

export const Resending: Story = {
  parameters: { step: 'code', pending: 'resendNew' },
  play: async (context) => {
    const scene = await toCode(context)
    await scene.step('code')
    await scene.pass(60)
    scene.sandbox.faults.hold('sendEmail')
    await scene.resend(0)
  },
}

export const Binding: Story = {
  parameters: { step: 'code', pending: 'bind' },
  play: async (context) => {
    const scene = await withCode(context)
    scene.sandbox.faults.hold('bindEmail')
    await scene.submit()
  },
}

export const Unconfirmed: Story = {
  parameters: { step: 'unconfirmed' },
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
  parameters: { step: 'unconfirmed' },
  play: async (context) => void (await toStillUnconfirmed(context)),
}

export const CheckingAgain: Story = {
  parameters: { step: 'unconfirmed', pending: 'read' },
  play: async (context) => {
    const scene = await toStillUnconfirmed(context)
    scene.sandbox.faults.hold('getProfile')
    await scene.submit()
  },
}

export const NotBound: Story = {
  parameters: { step: 'notBound' },
  play: async (context) => {
    const scene = await withCode(context)
    scene.sandbox.faults.next('bindEmail', { kind: 'unreachable' })
    await scene.submit()
    await scene.step('unconfirmed')
    for (let read = 0; read < 3; read += 1) await scene.pass(30)
  },
}

export const BoundElsewhere: Story = {
  parameters: { step: 'boundElsewhere' },
  play: async (context) => {
    const scene = await withCode(context)
    await scene.sandbox.putUser({ userId: 'ada', email: ELSEWHERE })
    await scene.submit()
  },
}

export const Bound: Story = {
  parameters: { step: 'bound' },
  play: async (context) => (await withCode(context)).submit(),
}

export const LongAddress: Story = {
  parameters: { step: 'bound' },
  play: async (context) => {
    const scene = await withCode(context, `${'ada.augusta.king.noel.'.repeat(2)}${NEW}`)
    await scene.submit()
  },
}

export const TakenAddressRevealed: Story = {
  parameters: {
    step: 'address',
    error: 'email_taken',
    account: withoutEmail({ settings: { revealTakenAddress: true } }),
  },
  play: async (context) => void (await toCode(context, TAKEN)),
}
