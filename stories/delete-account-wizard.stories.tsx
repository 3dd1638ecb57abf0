import type { Meta, StoryObj } from '@storybook/react-vite'
import { DeleteAccountWizard } from 'genauth-account-ui'
import { type Scene, sceneOf } from './support/scenes.ts'
import { accountWith, OLD, OLD_NUMBER, signedOut, withNumber } from './support/story-account.ts'
import { Workbench } from './support/workbench.tsx'

const PASSWORD = 'Analytical-1843'
const byEmail = { ...withNumber(null) }
const byPassword = { email: null, ...withNumber(null), password: PASSWORD }

const meta = {
  title: 'Deletion/DeleteAccountWizard',
  component: DeleteAccountWizard,
} satisfies Meta<typeof DeleteAccountWizard>

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

/** Types the phrase as it is shown, in whatever language. */
async function prove(context: Context, proof?: string): Promise<Scene> {
  const scene = await toProve(context)
  await scene.fill(0, proof ?? scene.code(OLD_NUMBER))
  await scene.fill(1, context.canvasElement.querySelector('.acct-phrase')?.textContent ?? '')
  await scene.submit()
  return scene
}

async function toConfirm(context: Context): Promise<Scene> {
  const scene = await prove(context)
  await scene.step('confirm')
  return scene
}

export const Playground: Story = {
  parameters: { screen: 'draft' },
  args: { consequences: 'Your dashboards and data sources go with it.' },
  render: (props) => (
    <Workbench calls={['sendSms', 'sendEmail', 'verifyAccountDeletion', 'deleteAccount', 'getProfile']}>
      {(told) => (
        <DeleteAccountWizard
          {...props}
          {...told('onDeleting', 'onDeleted', 'onUnconfirmed', 'onWrongFlow', 'onStep', 'onError')}
          {...told('onCancelled', 'onDone')}
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

/** Nothing proves whose account it is. */
export const NoProof: Story = {
  parameters: {
    screen: 'unfitNoProof',
    account: accountWith({ user: { email: null, ...withNumber(null) } }),
  },
}

/** There is something, and the page may not see it. */
export const ProofHidden: Story = {
  parameters: {
    screen: 'unfitProofHidden',
    account: accountWith({ scope: 'openid profile offline_access' }),
  },
}

export const DraftByPhone: Story = { parameters: { screen: 'draft' } }

export const DraftByEmail: Story = {
  parameters: { screen: 'draft', account: accountWith({ user: byEmail }) },
}

export const DraftByPassword: Story = {
  parameters: { screen: 'draft', account: accountWith({ user: byPassword }) },
}

/** What goes with the account is the host's to say. */
export const DraftWithConsequences: Story = {
  parameters: { screen: 'draft' },
  args: { consequences: 'Your dashboards and data sources go with it. Your team keeps what you shared.' },
}

/** The host says no before any code is sent. */
export const Blocked: Story = {
  parameters: { screen: 'againBlocked' },
  args: {
    beforeDelete: () => ({ blocked: 'You are the last administrator of Lumen. Name another one first.' }),
  },
  play: async (context) => {
    const scene = sceneOf(context)
    await scene.step('draft')
    await scene.submit()
    await scene.step('again')
  },
}

export const Prove: Story = {
  parameters: { screen: 'prove' },
  play: async (context) => void (await toProve(context)),
}

export const ProveByPassword: Story = {
  parameters: { screen: 'prove', account: accountWith({ user: byPassword }) },
  play: async (context) => void (await toProve(context)),
}

export const CodeWrong: Story = {
  parameters: { screen: 'prove', account: accountWith({ settings: { verifyCodeMaxAttempts: 3 } }) },
  play: async (context) => (await prove(context, '000000')).error(),
}

export const PasswordWrong: Story = {
  parameters: { screen: 'prove', account: accountWith({ user: byPassword }) },
  play: async (context) => (await prove(context, 'another one')).error(),
}

export const PhraseWrong: Story = {
  parameters: { screen: 'prove' },
  play: async (context) => {
    const scene = await toProve(context)
    await scene.fill(0, scene.code(OLD_NUMBER))
    await scene.fill(1, 'remove me')
    await scene.submit()
    await scene.error()
  },
}

export const CodesSpent: Story = {
  parameters: {
    screen: 'againCodesSpent',
    account: accountWith({
      before: ({ faults }) => faults.next('verifyAccountDeletion', { kind: 'lostReply' }),
    }),
  },
  play: async (context) => (await prove(context)).step('again'),
}

export const CodesSpentByPassword: Story = {
  parameters: {
    screen: 'againCodesSpentByPassword',
    account: accountWith({
      user: byPassword,
      before: ({ faults }) => faults.next('verifyAccountDeletion', { kind: 'lostReply' }),
    }),
  },
  play: async (context) => (await prove(context, PASSWORD)).step('again'),
}

export const Locked: Story = {
  parameters: {
    screen: 'againLocked',
    account: accountWith({
      user: byPassword,
      before: ({ faults }) =>
        faults.next('verifyAccountDeletion', { kind: 'refusal', statusCode: 403, apiCode: 2005 }),
    }),
  },
  play: async (context) => (await prove(context, PASSWORD)).step('again'),
}

export const Confirm: Story = {
  parameters: { screen: 'confirm' },
  play: async (context) => void (await toConfirm(context)),
}

export const Expired: Story = {
  parameters: { screen: 'againExpired' },
  play: async (context) => {
    const scene = await toConfirm(context)
    await scene.pass(61)
    await scene.step('again')
  },
}

export const Deleting: Story = {
  parameters: { screen: 'confirm' },
  play: async (context) => {
    const scene = await toConfirm(context)
    scene.sandbox.faults.hold('deleteAccount')
    await scene.submit()
  },
}

export const Unconfirmed: Story = {
  parameters: { screen: 'unconfirmed' },
  play: async (context) => {
    const scene = await toConfirm(context)
    scene.sandbox.faults.next('deleteAccount', { kind: 'unreachable' })
    await scene.submit()
    await scene.step('unconfirmed')
  },
}

export const StillUnconfirmed: Story = {
  parameters: { screen: 'unconfirmedStill' },
  play: async (context) => {
    const scene = await toConfirm(context)
    scene.sandbox.faults.next('deleteAccount', { kind: 'unreachable' })
    scene.sandbox.faults.every('getProfile', { kind: 'refusal', statusCode: 500 })
    await scene.submit()
    await scene.step('unconfirmed')
    for (let read = 0; read < 6; read += 1) await scene.pass(30)
  },
}

export const Undone: Story = {
  parameters: { screen: 'againUndone' },
  play: async (context) => {
    const scene = await toConfirm(context)
    scene.sandbox.faults.next('deleteAccount', { kind: 'unreachable' })
    await scene.submit()
    await scene.step('unconfirmed')
    for (let read = 0; read < 6; read += 1) await scene.pass(30)
    await scene.step('again')
  },
}

export const Done: Story = {
  parameters: { screen: 'done' },
  args: { onDone: () => undefined },
  play: async (context) => {
    const scene = await toConfirm(context)
    await scene.submit()
    await scene.step('done')
  },
}

/** By mail, to the end. */
export const DoneByEmail: Story = {
  parameters: { screen: 'done', account: accountWith({ user: byEmail }) },
  play: async (context) => {
    const scene = await toProve(context)
    await scene.fill(0, scene.code(OLD))
    await scene.fill(1, context.canvasElement.querySelector('.acct-phrase')?.textContent ?? '')
    await scene.submit()
    await scene.step('confirm')
    await scene.submit()
    await scene.step('done')
  },
}
