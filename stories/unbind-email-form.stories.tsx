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
  parameters: { screen: 'draft' },
  render: (props) => (
    <Workbench calls={['sendEmail', 'unbindEmail', 'getProfile']}>
      {(told) => (
        <UnbindEmailForm
          {...props}
          {...told('onUnbound', 'onUnconfirmed', 'onWrongFlow', 'onStep', 'onError', 'onCancelled', 'onDone')}
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

export const DraftNoOtherWay: Story = {
  parameters: { screen: 'draft', account: accountWith({ user: onlyEmail }) },
}

export const Sending: Story = {
  parameters: {
    screen: 'draft',
    pending: 'send',
    account: accountWith({ before: ({ faults }) => void faults.hold('sendEmail') }),
  },
  play: async (context) => void (await toCode(context)),
}

export const Prove: Story = {
  parameters: { screen: 'prove' },
  play: async (context) => void (await toCode(context)),
}

export const CodeMaybeSent: Story = {
  parameters: {
    screen: 'prove',
    account: accountWith({ before: ({ faults }) => faults.next('sendEmail', { kind: 'lostReply' }) }),
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

export const SigningIn: Story = {
  parameters: { screen: 'prove', pending: 'signIn', account: accountWith({ signIn: 'pending' }) },
  play: async (context) => {
    const scene = await withCode(context)
    scene.sandbox.faults.next('unbindEmail', { kind: 'refusal', statusCode: 403 })
    await scene.submit()
  },
}

export const StopWaiting: Story = {
  parameters: { screen: 'prove', pending: 'signIn', account: accountWith({ signIn: 'pending' }) },
  play: async (context) => {
    const scene = await withCode(context)
    scene.sandbox.faults.next('unbindEmail', { kind: 'refusal', statusCode: 403 })
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
  play: async (context) => (await toCode(context)).notice(),
}

export const SignedInAgain: Story = {
  parameters: { screen: 'prove' },
  play: async (context) => {
    const scene = await withCode(context)
    scene.sandbox.faults.next('unbindEmail', { kind: 'refusal', statusCode: 403 })
    await scene.submit()
    await scene.notice()
  },
}

export const Committing: Story = {
  parameters: { screen: 'prove', pending: 'commit' },
  play: async (context) => {
    const scene = await withCode(context)
    scene.sandbox.faults.hold('unbindEmail')
    await scene.submit()
  },
}

export const LastWay: Story = {
  parameters: { screen: 'againLastWay', account: accountWith({ user: onlyEmail }) },
  play: async (context) => (await withCode(context)).submit(),
}

export const Unconfirmed: Story = {
  parameters: { screen: 'unconfirmed' },
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
    scene.sandbox.faults.next('unbindEmail', { kind: 'unreachable' })
    await scene.submit()
    await scene.step('unconfirmed')
    for (let read = 0; read < 3; read += 1) await scene.pass(30)
  },
}

export const Done: Story = {
  args: { onDone: () => undefined },
  parameters: { screen: 'done' },
  play: async (context) => (await withCode(context)).submit(),
}
