import type { Meta, StoryObj } from '@storybook/react-vite'
import { UnbindPhoneForm } from 'genauth-account-ui'
import { codeLengthControl } from './support/code-length-control.ts'
import { accountWith, signedOut, withNumber } from './support/story-account.ts'
import { toCode, toDraft, withCode } from './support/unbind-phone.ts'
import { Workbench } from './support/workbench.tsx'

const onlyPhone = { email: null, username: null, providers: [] }

const meta = {
  title: 'Phone/UnbindPhoneForm',
  component: UnbindPhoneForm,
  argTypes: { codeLength: codeLengthControl },
} satisfies Meta<typeof UnbindPhoneForm>

export default meta
type Story = StoryObj<typeof meta>
type Context = Parameters<NonNullable<Story['play']>>[0]

export const Playground: Story = {
  parameters: { screen: 'draft' },
  render: (props) => (
    <Workbench calls={['sendSms', 'unbindPhone', 'getProfile']}>
      {(told) => (
        <UnbindPhoneForm
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

export const NoPhone: Story = {
  parameters: { screen: 'unfitNoPhone', account: accountWith({ user: withNumber(null) }) },
}

/** It has to be texted, and the service does not tell which one it is. */
export const PhoneHidden: Story = {
  parameters: {
    screen: 'unfitPhoneHidden',
    account: accountWith({ scope: 'openid profile email offline_access' }),
  },
}

export const Draft: Story = {
  parameters: { screen: 'draft' },
}

export const DraftNoOtherWay: Story = {
  parameters: { screen: 'draft', account: accountWith({ user: onlyPhone }) },
}

/** Codes for signing in are texted to it: the user is told before it goes. */
export const DraftSecondStep: Story = {
  parameters: {
    screen: 'draft',
    account: accountWith({
      user: { factors: [{ factorType: 'SMS', phoneNumber: '13800000001', phoneCountryCode: '+86' }] },
    }),
  },
  play: async (context) => (await toDraft(context)).error(),
}

export const Sending: Story = {
  parameters: {
    screen: 'draft',
    pending: 'send',
    account: accountWith({ before: ({ faults }) => void faults.hold('sendSms') }),
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
    account: accountWith({ before: ({ faults }) => faults.next('sendSms', { kind: 'lostReply' }) }),
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
    scene.sandbox.faults.hold('sendSms')
    await scene.resend(0)
  },
}

export const SigningIn: Story = {
  parameters: { screen: 'prove', pending: 'signIn', account: accountWith({ signIn: 'pending' }) },
  play: async (context) => {
    const scene = await withCode(context)
    scene.sandbox.faults.next('unbindPhone', { kind: 'refusal', statusCode: 403 })
    await scene.submit()
  },
}

export const StopWaiting: Story = {
  parameters: { screen: 'prove', pending: 'signIn', account: accountWith({ signIn: 'pending' }) },
  play: async (context) => {
    const scene = await withCode(context)
    scene.sandbox.faults.next('unbindPhone', { kind: 'refusal', statusCode: 403 })
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
  play: async (context) => (await toCode(context)).notice(),
}

export const SignedInAgain: Story = {
  parameters: { screen: 'prove' },
  play: async (context) => {
    const scene = await withCode(context)
    scene.sandbox.faults.next('unbindPhone', { kind: 'refusal', statusCode: 403 })
    await scene.submit()
    await scene.notice()
  },
}

export const Committing: Story = {
  parameters: { screen: 'prove', pending: 'commit' },
  play: async (context) => {
    const scene = await withCode(context)
    scene.sandbox.faults.hold('unbindPhone')
    await scene.submit()
  },
}

export const LastWay: Story = {
  parameters: { screen: 'againLastWay', account: accountWith({ user: onlyPhone }) },
  play: async (context) => (await withCode(context)).submit(),
}

export const Unconfirmed: Story = {
  parameters: { screen: 'unconfirmed' },
  play: async (context) => {
    const scene = await withCode(context)
    scene.sandbox.faults.next('unbindPhone', { kind: 'lostReply' })
    scene.sandbox.faults.hold('getProfile')
    await scene.submit()
  },
}

const toStillUnconfirmed = async (context: Context) => {
  const scene = await withCode(context)
  scene.sandbox.faults.next('unbindPhone', { kind: 'lostReply' })
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
    scene.sandbox.faults.next('unbindPhone', { kind: 'unreachable' })
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
