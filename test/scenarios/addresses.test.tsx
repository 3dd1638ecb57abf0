import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ChangeEmailWizard } from '../../src/features/contact/change-email-wizard.tsx'
import { button, field, heading, testAccount } from '../support/account.tsx'
import { NEW, toCodes, verify } from '../support/change-email.ts'

const LOOK_ALIKE = 'ada@\u0430pple.example'

describe('an address from an input method', () => {
  it('FI4 is shown in plain letters before its mail is out', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    const release = account.sandbox.faults.hold('sendEmail')
    await account.user.type(await field('New email'), 'ａｄａ＠ｎｅｗ．ｅｘａｍｐｌｅ{enter}')
    await waitFor(async () => expect(await field('New email')).toHaveValue(NEW))
    release()
    await heading('Enter the codes')
    expect(account.mailsTo(NEW)).toBe(1)
  })
})

describe('an address with look-alike letters', () => {
  it('FI6 has its technical form below the field, from the moment it is sent', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    const release = account.sandbox.faults.hold('sendEmail')
    await account.user.type(await field('New email'), `${LOOK_ALIKE}{enter}`)
    await waitFor(async () =>
      expect(await field('New email')).toHaveAccessibleDescription(/ada@xn--pple-43d\.example/),
    )
    release()
    await heading('Enter the codes')
    await account.user.click(await button('Edit the address'))
    expect(await field('New email')).toHaveValue(LOOK_ALIKE)
    expect(await field('New email')).toHaveAccessibleDescription(/ada@xn--pple-43d\.example/)
  })

  it('FI6 has it wherever it is decided about', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await toCodes(account, LOOK_ALIKE)
    expect(screen.getByText(/ada@xn--pple-43d\.example/)).toBeInTheDocument()
    await verify(account, LOOK_ALIKE)
    await heading('Confirm the change')
    expect(screen.getByText(/ada@xn--pple-43d\.example/)).toBeInTheDocument()
  })
})
