import type { Meta, StoryObj } from '@storybook/react-vite'
import { PasswordForm } from 'genauth-account-ui'
import { type Scene, sceneOf } from './support/scenes.ts'
import { accountWith, signedOut } from './support/story-account.ts'
import { Workbench } from './support/workbench.tsx'

const OLD = 'Analytical-1843'
const NEW = 'Difference-1822'
const withOne = { password: OLD }

const meta = {
  title: 'Password/PasswordForm',
  component: PasswordForm,
} satisfies Meta<typeof PasswordForm>

export default meta
type Story = StoryObj<typeof meta>
type Context = Parameters<NonNullable<Story['play']>>[0]

async function change(context: Context, from = OLD, to = NEW): Promise<Scene> {
  const scene = sceneOf(context)
  await scene.step('draft')
  await scene.fill(0, from)
  await scene.fill(1, to)
  await scene.submit()
  return scene
}

export const Playground: Story = {
  parameters: { account: accountWith({ user: withOne }) },
  render: (props) => (
    <Workbench calls={['updatePassword', 'getProfile', 'getSecurityInfo']}>
      {(told) => (
        <PasswordForm
          {...props}
          {...told('onChanged', 'onUnconfirmed', 'onStep', 'onError', 'onCancelled', 'onDone')}
        />
      )}
    </Workbench>
  ),
}

export const Loading: Story = {
  parameters: { account: accountWith({ before: ({ faults }) => void faults.hold('getProfile') }) },
}

export const Unavailable: Story = { parameters: { account: signedOut } }

export const Draft: Story = { parameters: { account: accountWith({ user: withOne }) } }

export const DraftSet: Story = { args: { rules: { strength: 2 } } }

export const OldPasswordWrong: Story = {
  parameters: { account: accountWith({ user: withOne }) },
  play: async (context) => (await change(context, 'another one')).error(),
}

export const PasswordRejected: Story = {
  parameters: { account: accountWith({ user: withOne }) },
  play: async (context) => (await change(context, OLD, 'short')).error(),
}

export const Saving: Story = {
  parameters: {
    account: accountWith({ user: withOne, before: ({ faults }) => void faults.hold('updatePassword') }),
  },
  play: async (context) => void (await change(context)),
}

export const Locked: Story = {
  parameters: {
    account: accountWith({
      user: withOne,
      before: ({ faults }) =>
        faults.next('updatePassword', { kind: 'refusal', statusCode: 403, apiCode: 2005 }),
    }),
  },
  play: async (context) => (await change(context)).step('again'),
}

export const Unconfirmed: Story = {
  parameters: {
    account: accountWith({
      user: withOne,
      before: ({ faults }) => faults.next('updatePassword', { kind: 'unreachable' }),
    }),
  },
  play: async (context) => (await change(context)).step('unconfirmed'),
}

export const StillUnconfirmed: Story = {
  parameters: {
    account: accountWith({
      user: withOne,
      settings: { showPasswordLastSetAt: false },
      before: ({ faults }) => faults.next('updatePassword', { kind: 'lostReply' }),
    }),
  },
  play: async (context) => {
    const scene = await change(context)
    await scene.step('unconfirmed')
    await scene.pass(61)
  },
}

export const Undone: Story = {
  parameters: {
    account: accountWith({
      user: withOne,
      before: ({ faults }) => faults.next('updatePassword', { kind: 'unreachable' }),
    }),
  },
  play: async (context) => {
    const scene = await change(context)
    await scene.step('unconfirmed')
    await scene.pass(61)
    await scene.step('again')
  },
}

export const Done: Story = {
  parameters: { account: accountWith({ user: withOne }) },
  play: async (context) => (await change(context)).step('done'),
}
