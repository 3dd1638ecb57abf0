import type { Meta, StoryObj } from '@storybook/react-vite'
import { UnbindEmailForm } from 'genauth-account-ui'
import { sceneOf } from './support/scenes.ts'
import { accountWith, OLD } from './support/story-account.ts'

const meta = {
  title: 'Email/UnbindEmailForm',
  component: UnbindEmailForm,
} satisfies Meta<typeof UnbindEmailForm>

export default meta
type Story = StoryObj<typeof meta>
type Context = Parameters<NonNullable<Story['play']>>[0]

const toCode = async (context: Context) => {
  const scene = sceneOf(context)
  await scene.step('start')
  await scene.submit()
  return scene
}

const withCode = async (context: Context) => {
  const scene = await toCode(context)
  await scene.step('code')
  await scene.fill(0, scene.code(OLD))
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

export const Start: Story = {
  parameters: { step: 'start' },
  play: (context) => sceneOf(context).step('start'),
}

export const StartNoOtherWay: Story = {
  parameters: {
    step: 'start',
    account: accountWith({ user: { phone: null, username: null, providers: [] } }),
  },
  play: (context) => sceneOf(context).step('start'),
}

export const Code: Story = {
  parameters: { step: 'code' },
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

export const Unbinding: Story = {
  parameters: { step: 'code' },
  play: async (context) => {
    const scene = await withCode(context)
    scene.sandbox.faults.hold('unbindEmail')
    await scene.submit()
  },
}

export const LastWay: Story = {
  parameters: {
    step: 'lastWay',
    account: accountWith({ user: { phone: null, username: null, providers: [] } }),
  },
  play: async (context) => {
    const scene = await withCode(context)
    await scene.submit()
    await scene.step('lastWay')
  },
}

export const Unconfirmed: Story = {
  parameters: { step: 'unconfirmed' },
  play: async (context) => {
    const scene = await withCode(context)
    scene.sandbox.faults.next('unbindEmail', { kind: 'lostReply' })
    scene.sandbox.faults.hold('getProfile')
    await scene.submit()
    await scene.step('unconfirmed')
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
    await scene.step('notUnbound')
  },
}

export const Unbound: Story = {
  parameters: { step: 'unbound' },
  play: async (context) => {
    const scene = await withCode(context)
    await scene.submit()
    await scene.step('unbound')
  },
}
