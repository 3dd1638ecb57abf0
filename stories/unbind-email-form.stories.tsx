import type { Meta, StoryObj } from '@storybook/react-vite'
import { UnbindEmailForm } from 'genauth-account-ui'
import { codeLengthControl } from './support/code-length-control.ts'
import { accountWith, signedOut } from './support/story-account.ts'
import { toCode, withCode } from './support/unbind-email.ts'
import { Workbench } from './support/workbench.tsx'

const onlyEmail = { phone: null, username: null, providers: [] }

const meta = {
  title: 'Email/UnbindEmailForm',
  component: UnbindEmailForm,
  argTypes: { codeLength: codeLengthControl },
} satisfies Meta<typeof UnbindEmailForm>

export default meta
type Story = StoryObj<typeof meta>
type Context = Parameters<NonNullable<Story['play']>>[0]

export const Playground: Story = {
  parameters: { step: 'start' },
  render: (props) => (
    <Workbench calls={['sendEmail', 'unbindEmail', 'getProfile']}>
      {(told) => (
        <UnbindEmailForm
          {...props}
          {...told('onUnbound', 'onUnconfirmed', 'onWrongFlow', 'onStep', 'onError', 'onCancelled')}
        />
      )}
    </Workbench>
  ),
}

export const Loading: Story = {
  parameters: {
    step: 'loading',
    account: accountWith({ before: ({ faults }) => void faults.hold('getProfile') }),
  },
}

export const Unavailable: Story = {
  parameters: {
    step: 'unavailable',
    account: accountWith({
      before: ({ faults }) => faults.every('getProfile', { kind: 'refusal', statusCode: 400 }),
    }),
  },
}

export const SignedOut: Story = {
  parameters: { step: 'unavailable', error: 'unauthenticated', account: signedOut },
}

export const NoEmail: Story = {
  parameters: { step: 'noEmail', account: accountWith({ user: { email: null } }) },
}

export const Start: Story = {
  parameters: { step: 'start' },
}

export const StartNoOtherWay: Story = {
  parameters: { step: 'start', account: accountWith({ user: onlyEmail }) },
}

export const Sending: Story = {
  parameters: {
    step: 'start',
    pending: 'send',
    account: accountWith({ before: ({ faults }) => void faults.hold('sendEmail') }),
  },
  play: async (context) => void (await toCode(context)),
}

export const Code: Story = {
  parameters: { step: 'code' },
  play: async (context) => void (await toCode(context)),
}

export const CodeMaybeSent: Story = {
  parameters: {
    step: 'code',
    account: accountWith({ before: ({ faults }) => faults.next('sendEmail', { kind: 'lostReply' }) }),
  },
  play: async (context) => void (await toCode(context)),
}

export const CodeAlreadySent: Story = {
  parameters: { step: 'code' },
  play: async (context) => {
    const scene = await toCode(context)
    await scene.step('code')
    await scene.back()
    await scene.step('start')
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
  parameters: { step: 'code', pending: 'send' },
  play: async (context) => {
    const scene = await toCode(context)
    await scene.step('code')
    await scene.pass(60)
    scene.sandbox.faults.hold('sendEmail')
    await scene.resend(0)
  },
}

export const SigningIn: Story = {
  parameters: { step: 'code', pending: 'signIn', account: accountWith({ signIn: 'pending' }) },
  play: async (context) => {
    const scene = await withCode(context)
    scene.sandbox.faults.next('unbindEmail', { kind: 'refusal', statusCode: 403 })
    await scene.submit()
  },
}

export const Unbinding: Story = {
  parameters: { step: 'code', pending: 'unbind' },
  play: async (context) => {
    const scene = await withCode(context)
    scene.sandbox.faults.hold('unbindEmail')
    await scene.submit()
  },
}

export const LastWay: Story = {
  parameters: { step: 'lastWay', account: accountWith({ user: onlyEmail }) },
  play: async (context) => (await withCode(context)).submit(),
}

export const Unconfirmed: Story = {
  parameters: { step: 'unconfirmed' },
  play: async (context) => {
    const scene = await withCode(context)
    scene.sandbox.faults.next('unbindEmail', { kind: 'lostReply' })
    scene.sandbox.faults.hold('getProfile')
    await scene.submit()
  },
}

const toStillUnconfirmed = async (context: Context) => {
  const scene = await withCode(context)
  scene.sandbox.faults.next('unbindEmail', { kind: 'lostReply' })
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

export const NotUnbound: Story = {
  parameters: { step: 'notUnbound' },
  play: async (context) => {
    const scene = await withCode(context)
    scene.sandbox.faults.next('unbindEmail', { kind: 'unreachable' })
    await scene.submit()
    await scene.step('unconfirmed')
    for (let read = 0; read < 3; read += 1) await scene.pass(30)
  },
}

export const Unbound: Story = {
  parameters: { step: 'unbound' },
  play: async (context) => (await withCode(context)).submit(),
}
