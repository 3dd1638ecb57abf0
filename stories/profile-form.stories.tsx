import type { Meta, StoryObj } from '@storybook/react-vite'
import { type ProfileField, ProfileForm } from 'genauth-account-ui'
import type { Sandbox } from 'genauth-account-ui/sandbox'
import { crop, shown } from './support/photo.ts'
import { type Scene, sceneOf } from './support/scenes.ts'
import { accountWith, signedOut } from './support/story-account.ts'
import { Workbench } from './support/workbench.tsx'

const ada = { name: 'Ada Lovelace', nickname: 'Ada', birthdate: '1815-12-10', gender: 'F' } as const
const account = accountWith({ user: ada })
const fields: readonly ProfileField[] = [
  'name',
  'nickname',
  'username',
  'birthdate',
  'gender',
  'country',
  'city',
  'company',
]

const meta = {
  title: 'Profile/ProfileForm',
  component: ProfileForm,
  parameters: { account },
} satisfies Meta<typeof ProfileForm>

export default meta
type Story = StoryObj<typeof meta>
type Context = Parameters<NonNullable<Story['play']>>[0]

async function save(context: Context, ...names: string[]): Promise<Scene> {
  const scene = sceneOf(context)
  await scene.step('draft')
  for (const [index, name] of names.entries()) await scene.fill(index, name)
  await scene.submit()
  return scene
}

const broken = (kind: 'unreachable' | 'lostReply') =>
  accountWith({ user: ada, before: ({ faults }) => faults.next('updateProfile', { kind }) })

export const Playground: Story = {
  parameters: { screen: 'draft' },
  args: { fields },
  render: (props) => (
    <Workbench calls={['updateProfile', 'getProfile']}>
      {(told) => (
        <ProfileForm
          {...props}
          {...told('onSaved', 'onUnconfirmed', 'onStep', 'onError', 'onCancelled', 'onDone')}
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

export const Draft: Story = { parameters: { screen: 'draft' } }

/** Fields that the host chose, in its order and with a label of its own. */
export const ChosenFields: Story = {
  parameters: { screen: 'draft' },
  args: { fields: ['birthdate', 'gender', { name: 'company', label: 'Where you work' }, 'country'] },
}

/** Fields of the pool's own. */
export const CustomFields: Story = {
  parameters: { screen: 'draft' },
  args: {
    fields: [
      { key: 'team', type: 'text', label: 'Team' },
      { key: 'seats', type: 'number', label: 'Seats' },
      { key: 'newsletter', type: 'boolean', label: 'Newsletter' },
      { key: 'joined', type: 'date', label: 'Joined' },
    ],
  },
}

/** With something to lose, it offers to discard it. */
export const Changed: Story = {
  parameters: { screen: 'draft' },
  play: async (context) => {
    const scene = sceneOf(context)
    await scene.step('draft')
    await scene.fill(0, 'Ada King')
  },
}

export const Saving: Story = {
  parameters: {
    screen: 'draft',
    account: accountWith({ user: ada, before: ({ faults }) => void faults.hold('updateProfile') }),
  },
  play: async (context) => void (await save(context, 'Ada King')),
}

export const UsernameTaken: Story = {
  args: { fields: ['username', 'name'] },
  parameters: {
    screen: 'draft',
    account: accountWith({
      before: (sandbox: Sandbox) => void sandbox.putUser({ userId: 'kit', username: 'kit' }),
    }),
  },
  play: async (context) => (await save(context, 'kit')).error(),
}

export const UsernameFrozen: Story = {
  args: { fields: ['username', 'name'] },
  parameters: { screen: 'draft', account: accountWith({ settings: { usernameFrozen: true } }) },
  play: async (context) => (await save(context, 'countess')).error(),
}

/** Somebody changed the same field on another device. */
export const Conflict: Story = {
  parameters: { screen: 'draft' },
  play: async (context) => {
    const scene = sceneOf(context)
    await scene.step('draft')
    await scene.fill(0, 'Ada King')
    const user = await scene.sandbox.user('ada')
    if (user !== null) await scene.sandbox.putUser({ ...user, name: 'Augusta Ada King' })
    await scene.pass(6)
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
    await scene.error()
  },
}

export const Unconfirmed: Story = {
  parameters: { screen: 'unconfirmed', account: broken('lostReply') },
  play: async (context) => {
    const scene = sceneOf(context)
    await scene.step('draft')
    await scene.fill(0, 'Ada King')
    scene.sandbox.faults.hold('getProfile')
    await scene.submit()
    await scene.step('unconfirmed')
  },
}

export const StillUnconfirmed: Story = {
  parameters: { screen: 'unconfirmedStill', account: broken('lostReply') },
  play: async (context) => {
    const scene = sceneOf(context)
    await scene.step('draft')
    await scene.fill(0, 'Ada King')
    scene.sandbox.faults.every('getProfile', { kind: 'refusal', statusCode: 500 })
    await scene.submit()
    await scene.step('unconfirmed')
    for (let read = 0; read < 3; read += 1) await scene.pass(30)
  },
}

export const Undone: Story = {
  parameters: { screen: 'againUndone', account: broken('unreachable') },
  play: async (context) => {
    const scene = await save(context, 'Ada King')
    await scene.step('unconfirmed')
    await scene.pass(1)
    await scene.step('again')
  },
}

export const Done: Story = {
  parameters: { screen: 'done' },
  args: { onDone: () => undefined },
  play: async (context) => (await save(context, 'Ada King')).step('done'),
}

/** The picture is a field like the others: uploaded at once, and saved with them. */
export const WithPicture: Story = {
  args: { fields: ['photo', 'name', 'nickname'] },
  parameters: { screen: 'draft' },
  play: async (context) => {
    const scene = await crop(context)
    await scene.submit()
    await shown(context, '.acct-avatar canvas')
  },
}
