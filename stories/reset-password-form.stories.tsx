import type { Meta, StoryObj } from '@storybook/react-vite'
import { ResetPasswordForm } from 'genauth-account-ui'
import { type Scene, sceneOf } from './support/scenes.ts'
import { accountWith, OLD, signedOut } from './support/story-account.ts'
import { Workbench } from './support/workbench.tsx'

const onlyEmail = { phone: null, password: 'Analytical-1843' }
const NEW = 'Difference-1822'

const meta = {
  title: 'Password/ResetPasswordForm',
  component: ResetPasswordForm,
  parameters: { account: accountWith({ user: onlyEmail }) },
} satisfies Meta<typeof ResetPasswordForm>

export default meta
type Story = StoryObj<typeof meta>
type Context = Parameters<NonNullable<Story['play']>>[0]

async function toProve(context: Context): Promise<Scene> {
  const scene = sceneOf(context)
  await scene.step('draft')
  await scene.submit()
  await scene.step('prove')
  return scene
}

async function prove(context: Context, to = NEW): Promise<Scene> {
  const scene = await toProve(context)
  await scene.fill(0, scene.code(OLD))
  await scene.fill(1, to)
  await scene.submit()
  return scene
}

export const Playground: Story = {
  render: (props) => (
    <Workbench calls={['sendEmail', 'verifyPasswordReset', 'resetPassword', 'getProfile']}>
      {(told) => (
        <ResetPasswordForm
          {...props}
          {...told('onReset', 'onUnconfirmed', 'onWrongFlow', 'onStep', 'onError', 'onCancelled', 'onDone')}
        />
      )}
    </Workbench>
  ),
}

export const Draft: Story = {}

export const DraftChoice: Story = {
  parameters: { account: accountWith({ user: { password: 'an old one' } }) },
}

export const DraftSignedOut: Story = { parameters: { account: signedOut } }

export const NoContact: Story = {
  parameters: { account: accountWith({ user: { email: null, phone: null } }) },
}

export const Prove: Story = { play: async (context) => void (await toProve(context)) }

export const ProveSignedOut: Story = {
  parameters: { account: signedOut },
  play: async (context) => {
    const scene = sceneOf(context)
    await scene.step('draft')
    await scene.fill(0, OLD)
    await scene.submit()
    await scene.step('prove')
  },
}

export const CodeRejected: Story = {
  play: async (context) => {
    const scene = await toProve(context)
    await scene.fill(0, '000000')
    await scene.fill(1, NEW)
    await scene.submit()
    await scene.error()
  },
}

export const PasswordRejected: Story = {
  play: async (context) => (await prove(context, 'short')).step('confirm'),
}

export const Expired: Story = {
  play: async (context) => {
    const scene = await prove(context, 'short')
    await scene.step('confirm')
    await scene.pass(61)
    await scene.step('again')
  },
}

export const CodesSpent: Story = {
  parameters: {
    account: accountWith({
      user: onlyEmail,
      before: ({ faults }) => faults.next('verifyPasswordReset', { kind: 'lostReply' }),
    }),
  },
  play: async (context) => (await prove(context)).step('again'),
}

export const Unconfirmed: Story = {
  parameters: {
    account: accountWith({
      user: onlyEmail,
      before: ({ faults }) => faults.next('resetPassword', { kind: 'unreachable' }),
    }),
  },
  play: async (context) => (await prove(context)).step('unconfirmed'),
}

export const Undone: Story = {
  parameters: Unconfirmed.parameters,
  play: async (context) => {
    const scene = await prove(context)
    await scene.step('unconfirmed')
    await scene.pass(121)
    await scene.step('again')
  },
}

export const Done: Story = { play: async (context) => (await prove(context)).step('done') }
