import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ChangeEmailWizard } from '../../src/features/contact/change-email-wizard.tsx'
import { readEmail } from '../../src/features/contact/email-address.ts'
import { readPasscode } from '../../src/flow/passcode.ts'
import { field, heading, testAccount } from '../support/account.tsx'
import { NEW } from '../support/change-email.ts'

const MARKUP = '<img src=x onerror=alert(1)><a href="javascript:alert(1)">here</a>'

describe('markup', () => {
  it('FM1 in the service’s message is text, also where the host shows it', async () => {
    const account = await testAccount({ provider: { showServerMessages: true } })
    const message = `${MARKUP}\u202e\u0000${'x'.repeat(50_000)}`
    account.sandbox.faults.next('sendEmail', { kind: 'refusal', statusCode: 400, apiCode: 1, message })
    const { container } = account.open(<ChangeEmailWizard />)
    await account.user.type(await field('New email'), `${NEW}{enter}`)
    const shown = await screen.findByText(/^<img src=x/)
    expect(shown.textContent?.length).toBeLessThan(250)
    expect(shown.textContent).not.toContain('\u202e')
    expect(container.querySelector('img, a, script')).toBeNull()
  })

  it('FM5 in a sentence of the host’s own is text', async () => {
    const messages = { email: { change: { draftTitle: `Move ${MARKUP}`, draftLabel: `Mail ${MARKUP}` } } }
    const account = await testAccount({ provider: { messages } })
    const { container } = account.open(<ChangeEmailWizard />)
    expect(await heading(/Move/)).toHaveTextContent(MARKUP)
    expect(screen.getByRole('textbox', { name: `Mail ${MARKUP}` })).toBeInTheDocument()
    expect(container.querySelector('img, a')).toBeNull()
  })
})

describe('input made to be slow to read', () => {
  const hostile = [
    '1 '.repeat(999),
    '1-'.repeat(999),
    '@'.repeat(1_999),
    `${'a.'.repeat(990)}@b`,
    '\u200b'.repeat(1_999),
    '1 '.repeat(500_000),
    '@'.repeat(1_000_000),
  ]

  it.each(hostile.map((text) => [text.length, text.slice(0, 4), text] as const))(
    'FM7 is judged, however often it would have a pattern try again: %i characters of %j',
    (_, __, text) => {
      expect(readPasscode(text, [4, 8]).problem).toBeDefined()
      expect(readEmail(text).problem).toBeDefined()
    },
  )

  it('FM7 is refused by the field, which stays usable', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    const email = await field('New email')
    await account.user.click(email)
    await account.user.paste('@'.repeat(1_000_000))
    await account.user.keyboard('{Enter}')
    await waitFor(() => expect(email).toHaveAccessibleDescription(/too long/))
    expect(account.sent('sendEmail')).toBe(0)
    await account.user.clear(email)
    await account.user.type(email, `${NEW}{enter}`)
    await heading('Enter the codes')
  })
})
