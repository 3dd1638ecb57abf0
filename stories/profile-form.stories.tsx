import type { Meta, StoryObj } from '@storybook/react-vite'
import { type ProfileField, ProfileForm } from 'genauth-account-ui'
import { sceneOf } from './support/scenes.ts'
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

export const Playground: Story = {
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
  parameters: { account: accountWith({ before: ({ faults }) => void faults.hold('getProfile') }) },
}

export const Unavailable: Story = { parameters: { account: signedOut } }

export const Draft: Story = {}

/** Fields that the host chose, in its order and with a label of its own. */
export const ChosenFields: Story = {
  args: { fields: ['birthdate', 'gender', { name: 'company', label: 'Where you work' }, 'country'] },
}

/** Fields of the pool's own. */
export const CustomFields: Story = {
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
  play: async (context) => {
    const scene = sceneOf(context)
    await scene.step('draft')
    await scene.fill(0, 'Ada King')
  },
}
