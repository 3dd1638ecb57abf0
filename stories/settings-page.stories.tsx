import type { Meta, StoryObj } from '@storybook/react-vite'
import { SettingsPage } from './support/settings-page.tsx'
import { Workbench } from './support/workbench.tsx'

const meta = {
  title: 'Overview/Settings page',
  tags: ['!autodocs'],
} satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

export const AllComponents: Story = {
  name: 'Settings page',
  render: () => (
    <Workbench
      calls={['sendEmail', 'bindEmail', 'verifyEmailChange', 'updateEmail', 'unbindEmail', 'getProfile']}
    >
      {(told) => <SettingsPage told={told} />}
    </Workbench>
  ),
}
