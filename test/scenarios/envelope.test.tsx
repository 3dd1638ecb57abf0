import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { bindEmail, unbindEmail } from '../../src/api/email.ts'
import { createGenAuthClient } from '../../src/api/genauth-client.ts'
import { BindEmailForm } from '../../src/features/contact/bind-email-form.tsx'
import { ChangeEmailWizard } from '../../src/features/contact/change-email-wizard.tsx'
import { field, HOST, heading, testAccount } from '../support/account.tsx'
import { confirm, NEW, OLD, toConfirm } from '../support/change-email.ts'

const answering = (body: object, status = 200) =>
  createGenAuthClient({ host: HOST, appId: 'app', fetch: async () => Response.json(body, { status }) })

describe('HTTP 200', () => {
  it('FF1 is no success with any statusCode from 400 to 603', async () => {
    const taken: number[] = []
    for (let statusCode = 400; statusCode <= 603; statusCode += 1) {
      const client = answering({ statusCode, message: 'refused' })
      await client.call(bindEmail, { address: NEW, code: '123456' }).then(
        () => taken.push(statusCode),
        () => undefined,
      )
    }
    expect(taken).toEqual([])
  })

  it('FF1 with a refusal inside does not end in "added"', async () => {
    const account = await testAccount({ user: { email: null } })
    account.sandbox.faults.next('bindEmail', { kind: 'refusal', statusCode: 409, apiCode: 987_654 })
    account.open(<BindEmailForm />)
    await account.user.type(await field('Email'), `${NEW}{enter}`)
    await account.user.type(await field('Verification code'), `${account.codeFor(NEW)}{enter}`)
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('refused this'))
    expect(screen.getByRole('heading')).toHaveTextContent('Enter the code')
    expect(await account.email()).toBeNull()
  })
})

describe('HTTP 201', () => {
  it('FF3 is a success where the envelope says 200, and only there', async () => {
    await expect(
      answering({ statusCode: 200 }, 201).call(unbindEmail, { code: '1234' }),
    ).resolves.toBeUndefined()
    await expect(
      answering({ statusCode: 201 }, 201).call(unbindEmail, { code: '1234' }),
    ).rejects.toMatchObject({
      code: 'ambiguous',
    })
  })
})

describe('an absurd lifetime of the token', () => {
  it('FE7 is shown as ten minutes at most, does not end at once, and can be tried', async () => {
    const account = await testAccount({ settings: { updateTokenLifetime: 1_000_000_000 } })
    account.open(<ChangeEmailWizard />)
    await toConfirm(account)
    expect(screen.getByRole('timer')).toHaveTextContent('10:00')
    expect(screen.getByText(/may already be over/)).toBeInTheDocument()
    await account.pass(1)
    expect(screen.getByRole('timer')).toHaveTextContent('9:59')
    expect(await account.email()).toBe(OLD)
    await confirm(account)
    await heading('Email changed')
    expect(await account.email()).toBe(NEW)
  })
})
