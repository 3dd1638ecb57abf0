import type { Meta, StoryObj } from '@storybook/react-vite'
import { BindPhoneForm } from 'genauth-account-ui'
import { toCode, withCode, withoutPhone } from './support/bind-phone.ts'
import { codeLengthControl } from './support/code-length-control.ts'
import { sceneOf } from './support/scenes.ts'
import {
  ELSEWHERE_NUMBER,
  NEW_NUMBER,
  OLD_NUMBER,
  signedOut,
  TAKEN_NUMBER,
  withNumber,
} from './support/story-account.ts'
import { Workbench } from './support/workbench.tsx'

const meta = {
  title: 'Phone/BindPhoneForm',
  component: BindPhoneForm,
  argTypes: { codeLength: codeLengthControl },
  parameters: { account: withoutPhone() },
} satisfies Meta<typeof BindPhoneForm>

export default meta
type Story = StoryObj<typeof meta>
type Context = Parameters<NonNullable<Story['play']>>[0]

export const Playground: Story = {
  parameters: { screen: 'draft' },
  render: (props) => (
    <Workbench calls={['sendSms', 'bindPhone', 'getProfile']}>
      {(told) => (
        <BindPhoneForm
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
    account: withoutPhone({ before: ({ faults }) => void faults.hold('getProfile') }),
  },
}

export const Unavailable: Story = {
  parameters: {
    screen: 'unavailable',
    account: withoutPhone({
      before: ({ faults }) => faults.every('getProfile', { kind: 'refusal', statusCode: 400 }),
    }),
  },
}

export const SignedOut: Story = {
  parameters: { screen: 'unavailable', error: 'unauthenticated', account: signedOut },
}

export const AlreadyBound: Story = {
  parameters: { screen: 'unfitAlreadyBound', account: withoutPhone({ user: withNumber(OLD_NUMBER) }) },
}

/** The service tells that there is a number, and not which one. */
export const AlreadyBoundHidden: Story = {
  parameters: {
    screen: 'unfitAlreadyBound',
    account: withoutPhone({
      user: withNumber(OLD_NUMBER),
      scope: 'openid profile email offline_access',
    }),
  },
}

export const Draft: Story = {
  parameters: { screen: 'draft' },
}

export const DraftRejected: Story = {
  parameters: { screen: 'draft' },
  play: async (context) => (await toCode(context, '138 0000 0001 ext. 12')).error(),
}

/** Pasted with its calling code: the country follows, and the number is shown as it will be texted. */
export const DraftPasted: Story = {
  parameters: { screen: 'draft' },
  play: async (context) => {
    const scene = sceneOf(context)
    await scene.step('draft')
    await scene.fill(0, '0044 7911 123456')
    await scene.preview('+44 7911 123456')
  },
}

/** A new range may not be known yet: the second press sends. */
export const DraftNotMobile: Story = {
  parameters: { screen: 'draft' },
  play: async (context) => {
    const scene = sceneOf(context)
    await scene.step('draft')
    await scene.fill(0, NEW_NUMBER)
    await scene.preview('+86 139 1111 2222')
    await scene.fill(0, '+86 10 6552 9988')
    await scene.submit()
    await scene.error()
  },
}

export const DraftFewCountries: Story = {
  args: { countries: ['CN', 'HK', 'MO', 'TW'], defaultCountry: 'HK' },
  parameters: { screen: 'draft' },
}

export const Sending: Story = {
  parameters: {
    screen: 'draft',
    pending: 'send',
    account: withoutPhone({ before: ({ faults }) => void faults.hold('sendSms') }),
  },
  play: async (context) => void (await toCode(context)),
}

export const SigningIn: Story = {
  parameters: { screen: 'prove', pending: 'signIn', account: withoutPhone({ signIn: 'pending' }) },
  play: async (context) => {
    const scene = await withCode(context)
    scene.sandbox.faults.next('bindPhone', { kind: 'refusal', statusCode: 403 })
    await scene.submit()
  },
}

export const StopWaiting: Story = {
  parameters: { screen: 'prove', pending: 'signIn', account: withoutPhone({ signIn: 'pending' }) },
  play: async (context) => {
    const scene = await withCode(context)
    scene.sandbox.faults.next('bindPhone', { kind: 'refusal', statusCode: 403 })
    await scene.submit()
    await scene.pass(1)
    await scene.waiting()
  },
}

export const SignedInAgainAtDraft: Story = {
  parameters: {
    screen: 'draft',
    account: withoutPhone({
      before: ({ faults }) => faults.next('sendSms', { kind: 'refusal', statusCode: 403 }),
    }),
  },
  play: async (context) => (await toCode(context)).notice(),
}

export const SignedInAgain: Story = {
  parameters: { screen: 'prove' },
  play: async (context) => {
    const scene = await withCode(context)
    scene.sandbox.faults.next('bindPhone', { kind: 'refusal', statusCode: 403 })
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
    account: withoutPhone({ before: ({ faults }) => faults.next('sendSms', { kind: 'lostReply' }) }),
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

export const Committing: Story = {
  parameters: { screen: 'prove', pending: 'commit' },
  play: async (context) => {
    const scene = await withCode(context)
    scene.sandbox.faults.hold('bindPhone')
    await scene.submit()
  },
}

export const Unconfirmed: Story = {
  parameters: { screen: 'unconfirmed' },
  play: async (context) => {
    const scene = await withCode(context)
    scene.sandbox.faults.next('bindPhone', { kind: 'lostReply' })
    scene.sandbox.faults.hold('getProfile')
    await scene.submit()
  },
}

const toStillUnconfirmed = async (context: Context) => {
  const scene = await withCode(context)
  scene.sandbox.faults.next('bindPhone', { kind: 'lostReply' })
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
    scene.sandbox.faults.next('bindPhone', { kind: 'unreachable' })
    await scene.submit()
    await scene.step('unconfirmed')
    for (let read = 0; read < 3; read += 1) await scene.pass(30)
  },
}

export const Elsewhere: Story = {
  parameters: { screen: 'elsewhere' },
  play: async (context) => {
    const scene = await withCode(context)
    await scene.sandbox.putUser({ userId: 'ada', email: 'ada@example.com', ...withNumber(ELSEWHERE_NUMBER) })
    await scene.submit()
  },
}

export const Done: Story = {
  args: { onDone: () => undefined },
  parameters: { screen: 'done' },
  play: async (context) => (await withCode(context)).submit(),
}

export const DoneAbroad: Story = {
  parameters: { screen: 'done', account: withoutPhone({ settings: { internationalSms: true } }) },
  play: async (context) => (await withCode(context, '+447911123456')).submit(),
}

export const TakenNumberRevealed: Story = {
  parameters: {
    screen: 'draft',
    error: 'phone_taken',
    account: withoutPhone({ settings: { revealTakenAddress: true } }),
  },
  play: async (context) => void (await toCode(context, TAKEN_NUMBER)),
}
