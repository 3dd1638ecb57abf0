import type { Meta, StoryObj } from '@storybook/react-vite'
import { PasswordForm } from 'genauth-account-ui'
import { expect } from 'storybook/test'
import { type Scene, sceneOf, until } from './support/scenes.ts'
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

async function set(context: Context): Promise<Scene> {
  const scene = sceneOf(context)
  await scene.step('draft')
  await scene.fill(0, NEW)
  await scene.submit()
  return scene
}

export const Playground: Story = {
  parameters: { screen: 'draft', account: accountWith({ user: withOne }) },
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
  parameters: {
    screen: 'loading',
    account: accountWith({ before: ({ faults }) => void faults.hold('getProfile') }),
  },
}

export const Unavailable: Story = { parameters: { screen: 'unavailable', account: signedOut } }

export const Draft: Story = { parameters: { screen: 'draft', account: accountWith({ user: withOne }) } }

export const DraftSet: Story = { parameters: { screen: 'draftSet' }, args: { rules: { strength: 2 } } }

export const OldPasswordWrong: Story = {
  parameters: { screen: 'draft', account: accountWith({ user: withOne }) },
  play: async (context) => (await change(context, 'another one')).error(),
}

export const PasswordRejected: Story = {
  parameters: { screen: 'draft', account: accountWith({ user: withOne }) },
  play: async (context) => (await change(context, OLD, 'short')).error(),
}

export const Saving: Story = {
  parameters: {
    screen: 'draft',
    account: accountWith({ user: withOne, before: ({ faults }) => void faults.hold('updatePassword') }),
  },
  play: async (context) => void (await change(context)),
}

export const Locked: Story = {
  parameters: {
    screen: 'againLocked',
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
    screen: 'unconfirmed',
    account: accountWith({
      user: withOne,
      before: ({ faults }) => faults.next('updatePassword', { kind: 'unreachable' }),
    }),
  },
  play: async (context) => (await change(context)).step('unconfirmed'),
}

export const StillUnconfirmed: Story = {
  parameters: {
    screen: 'unconfirmedStill',
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
    screen: 'againUndone',
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
  parameters: { screen: 'done', account: accountWith({ user: withOne }) },
  play: async (context) => (await change(context)).step('done'),
}

/** No password was there before, and none is after. */
export const UndoneSet: Story = {
  parameters: {
    screen: 'againUndoneSet',
    account: accountWith({ before: ({ faults }) => faults.next('updatePassword', { kind: 'unreachable' }) }),
  },
  play: async (context) => {
    const scene = await set(context)
    await scene.step('unconfirmed')
    await scene.pass(61)
    await scene.step('again')
  },
}

export const DoneSet: Story = {
  parameters: { screen: 'doneSet' },
  play: async (context) => (await set(context)).step('done'),
}

/** The sentence is that of the pool, which has a rule of its own. */
export const RuleOfThePool: Story = {
  args: { rules: 'service' },
  parameters: {
    screen: 'draftSet',
    account: accountWith({
      settings: {
        passwordStrength: 4,
        customPasswordStrength: { regex: '^.{10,}$', message: 'Ten characters or more' },
      },
    }),
  },
  play: async (context) => {
    const scene = sceneOf(context)
    await scene.step('draft')
    await until(() => expect(context.canvasElement).toHaveTextContent('Ten characters or more'))
    await scene.fill(0, NEW)
    await scene.pass(1)
    await until(() => expect(context.canvasElement.querySelectorAll('.acct-field-hint')).toHaveLength(2))
  },
}

/** An estimator of the host's judges what is typed. */
export const Strength: Story = {
  args: { estimateStrength: () => ({ score: 3 }) },
  parameters: { screen: 'draftSet' },
  play: async (context) => {
    const scene = sceneOf(context)
    await scene.step('draft')
    await scene.fill(0, NEW)
    await scene.pass(1)
    await until(() => expect(context.canvasElement.querySelector('[role=meter]')).toBeVisible())
  },
}
