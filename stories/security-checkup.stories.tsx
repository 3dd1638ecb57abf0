import type { Meta, StoryObj } from '@storybook/react-vite'
import { SecurityCheckup } from 'genauth-account-ui'
import { accountWith, signedOut } from './support/story-account.ts'

const meta = {
  title: 'Security/SecurityCheckup',
  component: SecurityCheckup,
  args: { links: { email: '#email', phone: '#phone', password: '#password' } },
} satisfies Meta<typeof SecurityCheckup>

export default meta
type Story = StoryObj<typeof meta>

export const AllSet: Story = {
  args: { scoreMax: 100 },
  parameters: { account: accountWith({ user: { emailVerified: true, password: 'Analytical-1843' } }) },
}

export const NextStep: Story = {
  parameters: { account: accountWith({ user: { emailVerified: true, phone: null } }) },
}

export const NotConfirmed: Story = {
  parameters: { account: accountWith({ user: { emailVerified: false } }) },
}

export const Unknown: Story = {
  parameters: {
    account: accountWith({
      scope: 'openid profile',
      before: ({ faults }) => faults.every('getSecurityInfo', { kind: 'refusal', statusCode: 403 }),
    }),
  },
}

export const Loading: Story = {
  parameters: { account: accountWith({ before: ({ faults }) => void faults.hold('getProfile') }) },
}

export const Unavailable: Story = { parameters: { account: signedOut } }
