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

async function toProveSignedOut(context: Context): Promise<Scene> {
  const scene = sceneOf(context)
  await scene.step('draft')
  await scene.fill(0, OLD)
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
  parameters: { screen: 'draft' },
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

export const Loading: Story = {
  parameters: {
    screen: 'loading',
    account: accountWith({ before: ({ faults }) => void faults.hold('getProfile') }),
  },
}

/** Somebody is signed in, and nobody can tell who. */
export const Unavailable: Story = {
  parameters: {
    screen: 'unavailable',
    account: accountWith({
      before: ({ faults }) => faults.every('getProfile', { kind: 'refusal', statusCode: 403 }),
    }),
  },
}

export const Draft: Story = { parameters: { screen: 'draft' } }

export const DraftChoice: Story = {
  parameters: { screen: 'draft', account: accountWith({ user: { password: 'an old one' } }) },
}

export const DraftSignedOut: Story = { parameters: { screen: 'draft', account: signedOut } }

export const NoContact: Story = {
  parameters: { screen: 'unfitNoContact', account: accountWith({ user: { email: null, phone: null } }) },
}

export const Prove: Story = {
  parameters: { screen: 'prove' },
  play: async (context) => void (await toProve(context)),
}

export const ProveSignedOut: Story = {
  parameters: { screen: 'prove', account: signedOut },
  play: async (context) => void (await toProveSignedOut(context)),
}

export const CodeRejected: Story = {
  parameters: { screen: 'prove' },
  play: async (context) => {
    const scene = await toProve(context)
    await scene.fill(0, '000000')
    await scene.fill(1, NEW)
    await scene.submit()
    await scene.error()
  },
}

export const PasswordRejected: Story = {
  parameters: { screen: 'confirm' },
  play: async (context) => (await prove(context, 'short')).step('confirm'),
}

export const Expired: Story = {
  parameters: { screen: 'againExpired' },
  play: async (context) => {
    const scene = await prove(context, 'short')
    await scene.step('confirm')
    await scene.pass(61)
    await scene.step('again')
  },
}

export const CodesSpent: Story = {
  parameters: {
    screen: 'againCodesSpent',
    account: accountWith({
      user: onlyEmail,
      before: ({ faults }) => faults.next('verifyPasswordReset', { kind: 'lostReply' }),
    }),
  },
  play: async (context) => (await prove(context)).step('again'),
}

export const Unconfirmed: Story = {
  parameters: {
    screen: 'unconfirmed',
    account: accountWith({
      user: onlyEmail,
      before: ({ faults }) => faults.next('resetPassword', { kind: 'unreachable' }),
    }),
  },
  play: async (context) => (await prove(context)).step('unconfirmed'),
}

/** The service hides when a password was set. */
export const StillUnconfirmed: Story = {
  parameters: {
    screen: 'unconfirmedStill',
    account: accountWith({
      user: onlyEmail,
      settings: { showPasswordLastSetAt: false },
      before: ({ faults }) => faults.next('resetPassword', { kind: 'lostReply' }),
    }),
  },
  play: async (context) => {
    const scene = await prove(context)
    await scene.step('unconfirmed')
    await scene.pass(121)
  },
}

/** Nobody is signed in whose account could be read. */
export const UnconfirmedSignedOut: Story = {
  parameters: {
    screen: 'unconfirmedSignedOut',
    account: accountWith({
      ...signedOut,
      before: (sandbox) => {
        signedOut.before?.(sandbox)
        sandbox.faults.next('resetPassword', { kind: 'lostReply' })
      },
    }),
  },
  play: async (context) => {
    const scene = await toProveSignedOut(context)
    await scene.fill(0, scene.code(OLD))
    await scene.fill(1, NEW)
    await scene.submit()
    await scene.step('unconfirmed')
  },
}

export const Undone: Story = {
  parameters: { ...Unconfirmed.parameters, screen: 'againUndone' },
  play: async (context) => {
    const scene = await prove(context)
    await scene.step('unconfirmed')
    await scene.pass(121)
    await scene.step('again')
  },
}

export const Done: Story = {
  parameters: { screen: 'done' },
  play: async (context) => (await prove(context)).step('done'),
}
