import type { Meta, StoryObj } from '@storybook/react-vite'
import { AccountSettings, EmailSettings } from 'genauth-account-ui'
import { accountWith, signedOut } from './support/story-account.ts'

const meta = {
  title: 'Rows/AccountSettings',
  component: AccountSettings,
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof AccountSettings>

export default meta
type Story = StoryObj<typeof meta>

/** What a signed-in user has, on one line each. */
export const AtRest: Story = {}

/** A user who has neither an email nor a phone number. */
export const Nothing: Story = {
  parameters: { account: accountWith({ user: { email: null, phone: null } }) },
}

/** A flow below its row. */
export const Inline: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click((await canvas.findAllByRole('button'))[0] as HTMLElement)
    await canvas.findByRole('textbox')
  },
}

/** A flow in a native dialog. Escape, the backdrop and the button at the corner cancel it. */
export const InDialog: Story = {
  args: { presentation: 'dialog' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click((await canvas.findAllByRole('button'))[0] as HTMLElement)
    await canvas.findByRole('textbox')
  },
}

/** An element of the host's between the rows, and a row with props of its own. */
export const WithYourOwn: Story = {
  args: {
    sections: [
      <EmailSettings key="email" commit="auto" />,
      <div key="plan">
        Plan: Pro{' '}
        <a href="#plan" style={{ display: 'inline-block', paddingBlock: 4 }}>
          Compare plans
        </a>
      </div>,
      'phone',
    ],
  },
}

/** The account could not be read. The page says so once. */
export const Unavailable: Story = {
  parameters: {
    account: accountWith({
      before: ({ faults }) => faults.every('getProfile', { kind: 'refusal', statusCode: 400, apiCode: 9999 }),
    }),
  },
}

/** Nobody is signed in any more. */
export const SignedOut: Story = { parameters: { account: signedOut } }
