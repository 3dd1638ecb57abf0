import type { Meta, StoryObj } from '@storybook/react-vite'
import { BindEmailForm } from 'genauth-account-ui'
import { sceneOf } from './support/scenes.ts'
import { accountWith, NEW, TAKEN } from './support/story-account.ts'

const nobody = { user: { email: null } }

const meta = {
  title: 'Email/BindEmailForm',
  component: BindEmailForm,
  parameters: { account: nobody },
} satisfies Meta<typeof BindEmailForm>

export default meta
type Story = StoryObj<typeof meta>
type Context = Parameters<NonNullable<Story['play']>>[0]

const toCode = async (context: Context, address = NEW) => {
  const scene = sceneOf(context)
  await scene.step('address')
  await scene.fill(0, address)
  await scene.submit()
  return scene
}

const withCode = async (context: Context, address = NEW) => {
  const scene = await toCode(context, address)
  await scene.step('code')
  await scene.fill(0, scene.code(address))
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

export const AlreadyBound: Story = {
  parameters: { step: 'alreadyBound', account: accountWith({ user: { email: 'ada@example.com' } }) },
  play: (context) => sceneOf(context).step('alreadyBound'),
}

export const Address: Story = {
  parameters: { step: 'address' },
  play: (context) => sceneOf(context).step('address'),
}

export const AddressRejected: Story = {
  parameters: { step: 'address' },
  play: async (context) => (await toCode(context, 'ada at example')).error(),
}

export const Sending: Story = {
  parameters: {
    step: 'address',
    account: accountWith({ ...nobody, before: (sandbox) => void sandbox.faults.hold('sendEmail') }),
  },
  play: async (context) => void (await toCode(context)),
}

export const Code: Story = {
  parameters: { step: 'code' },
  play: async (context) => (await toCode(context)).step('code'),
}

export const CodeMaybeSent: Story = {
  parameters: {
    step: 'code',
    account: accountWith({
      ...nobody,
      before: ({ faults }) => faults.next('sendEmail', { kind: 'lostReply' }),
    }),
  },
  play: async (context) => (await toCode(context)).step('code'),
}

export const CodeRejected: Story = {
  parameters: { step: 'code' },
  play: async (context) => {
    const scene = await withCode(context)
    await scene.fill(0, '000000')
    await scene.submit()
    await scene.error()
  },
}

export const CodeExpired: Story = {
  parameters: { step: 'code', account: accountWith({ ...nobody, settings: { codeLifetime: 0 } }) },
  play: async (context) => {
    const scene = await withCode(context)
    await scene.submit()
    await scene.error()
  },
}

export const EmailTaken: Story = {
  parameters: { step: 'address' },
  play: async (context) => {
    const scene = await withCode(context, TAKEN)
    await scene.submit()
    await scene.step('address')
    await scene.error()
  },
}

export const Binding: Story = {
  parameters: { step: 'code' },
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
    await scene.step('unconfirmed')
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
    await scene.step('notBound')
  },
}

export const BoundElsewhere: Story = {
  parameters: { step: 'boundElsewhere' },
  play: async (context) => {
    const scene = await withCode(context)
    await scene.sandbox.putUser({ userId: 'ada', email: 'ada@elsewhere.example' })
    await scene.submit()
    await scene.step('boundElsewhere')
  },
}

export const Bound: Story = {
  parameters: { step: 'bound' },
  play: async (context) => {
    const scene = await withCode(context)
    await scene.submit()
    await scene.step('bound')
  },
}
