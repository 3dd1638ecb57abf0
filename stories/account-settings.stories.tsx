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

/** By its first button a row opens its first flow. */
async function openProfile({ canvas, userEvent }: Parameters<NonNullable<Story['play']>>[0]): Promise<void> {
  await userEvent.click((await canvas.findAllByRole('button'))[0] as HTMLElement)
  await canvas.findAllByRole('textbox')
}

/** What a signed-in user has, on one line each. */
export const AtRest: Story = {
  parameters: { account: accountWith({ user: { name: 'Ada Lovelace', password: 'Analytical-1843' } }) },
}

/** A user who has neither a name nor an email, a phone number or a password. */
export const Nothing: Story = {
  parameters: { account: accountWith({ user: { email: null, phone: null, username: null } }) },
}

/** The access token's scope hides what the account has. */
export const Hidden: Story = {
  parameters: {
    account: accountWith({
      scope: 'openid offline_access',
      user: { username: null },
      before: ({ faults }) => faults.every('getSecurityInfo', { kind: 'refusal', statusCode: 400 }),
    }),
  },
}

/** A flow below its row. */
export const Inline: Story = {
  play: openProfile,
}

/** A flow in a native dialog. Escape, the backdrop and the button at the corner cancel it. */
export const InDialog: Story = {
  args: { presentation: 'dialog' },
  play: openProfile,
}

/** What is not saved is not closed over. */
export const Unsaved: Story = {
  args: { presentation: 'dialog' },
  async play(context) {
    await openProfile(context)
    const { canvas, canvasElement, userEvent } = context
    await userEvent.type((await canvas.findAllByRole('textbox'))[0] as HTMLElement, 'Countess')
    await userEvent.click(canvasElement.querySelector('.acct-dialog-close') as HTMLElement)
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
