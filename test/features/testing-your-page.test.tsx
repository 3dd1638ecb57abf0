import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { AccountSettingsProvider, ChangeEmailWizard, createGenAuthClient } from 'genauth-account-ui'
import { createManualClock, createSandbox } from 'genauth-account-ui/sandbox'
import { expect, it } from 'vitest'

it('ends in success although the reply was lost', async () => {
  const clock = createManualClock()
  const sandbox = createSandbox({ clock })
  await sandbox.putUser({ userId: 'ada', email: 'ada@example.com', phone: '13800000000' })
  const { accessToken } = await sandbox.signIn('ada')
  const client = createGenAuthClient({
    host: 'https://sandbox.example',
    appId: 'test',
    fetch: sandbox.fetch,
    getAccessToken: () => accessToken,
  })
  render(
    <AccountSettingsProvider client={client} clock={clock}>
      <ChangeEmailWizard />
    </AccountSettingsProvider>,
  )

  const user = userEvent.setup()
  const type = async (label: string, text: () => string) =>
    user.type(await screen.findByRole('textbox', { name: label }), text())
  const press = async (name: string) => user.click(await screen.findByRole('button', { name }))
  await type('New email', () => 'ada@new.example')
  await press('Send codes')
  await type('Code from your new email', () => sandbox.mailbox.codeFor('ada@new.example'))
  await type('Code from your current email', () => sandbox.mailbox.codeFor('ada@example.com'))
  await press('Verify')
  sandbox.faults.next('updateEmail', { kind: 'lostReply' }) // applied, but the reply never arrives
  await press('Change my email')
  await act(() => clock.advance(1_000)) // the account is read again; 60_000 would pass a cool-down
  await screen.findByRole('heading', { name: 'Email changed' })
  expect((await sandbox.user('ada'))?.email).toBe('ada@new.example')
})
