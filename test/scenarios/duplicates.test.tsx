import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { BindEmailForm } from '../../src/features/contact/bind-email-form.tsx'
import { ChangeEmailWizard } from '../../src/features/contact/change-email-wizard.tsx'
import { type UseChangeEmail, useChangeEmail } from '../../src/features/contact/use-change-email.ts'
import { button, field, heading, testAccount, waitingButton } from '../support/account.tsx'
import { confirm, NEW, OLD, toCodes, verify } from '../support/change-email.ts'

const OTHER = 'ada@other.example'
const nobody = { user: { email: null } }
const cancellable = <BindEmailForm onCancelled={() => undefined} />

describe('a code that is complete', () => {
  it('FA2 is sent by nobody but the user: not when pasted twice, filled in or composed', async () => {
    const account = await testAccount(nobody)
    account.open(<BindEmailForm />)
    await account.user.type(await field('Email'), `${NEW}{enter}`)
    const code = await field('Verification code')
    const value = account.codeFor(NEW)
    await account.user.click(code)
    await account.user.paste(value)
    await account.user.clear(code)
    await account.user.paste(value)
    fireEvent.compositionStart(code)
    for (const typed of [value.slice(0, 3), value, value]) {
      fireEvent.input(code, { target: { value: typed }, isComposing: true })
    }
    fireEvent.compositionEnd(code)
    await account.pass(5)
    expect(account.sent('bindEmail')).toBe(0)
    expect(await account.email()).toBeNull()

    await account.user.type(code, '{enter}')
    await heading('Email added')
    expect(account.sent('bindEmail')).toBe(1)
  })
})

describe('sending again', () => {
  it('FA3 mails once for two presses in one tick and for presses while it is under way, and then waits', async () => {
    const account = await testAccount(nobody)
    account.open(<BindEmailForm />)
    await account.user.type(await field('Email'), `${NEW}{enter}`)
    await heading('Enter the code')
    const wait = await waitingButton('Send again', 60)
    await account.user.click(wait)
    expect(wait).toHaveAttribute('aria-disabled', 'true')
    expect(screen.getByRole('status')).toHaveTextContent('We sent a code to')
    expect(account.mailsTo(NEW)).toBe(1)

    await account.pass(60)
    const release = account.sandbox.faults.hold('sendEmail')
    const again = await button('Send again')
    await act(async () => {
      again.click()
      again.click()
    })
    await account.user.click(again)
    release()
    await waitFor(() => expect(account.mailsTo(NEW)).toBe(2))
    await account.user.click(await waitingButton('Send again', 60))
    expect(account.sent('sendEmail')).toBe(2)
  })
})

describe('two addresses, one after the other', () => {
  it('FA4 an answer for the first does not say that the second was mailed, or open its step', async () => {
    const account = await testAccount(nobody)
    account.open(cancellable)
    const release = account.sandbox.faults.hold('sendEmail')
    await account.user.type(await field('Email'), `${NEW}{enter}`)
    await account.user.click(await button('Cancel'))
    await account.paste(await field('Email'), OTHER)
    release()
    await account.pass(1)
    expect(screen.getByRole('heading')).toHaveTextContent('Add an email')
    expect(await field('Email')).toHaveValue(OTHER)

    await account.user.type(await field('Email'), '{enter}')
    await heading('Enter the code')
    expect(screen.getByRole('status')).toHaveTextContent(`We sent a code to ${OTHER}`)
    expect(screen.queryByText(NEW)).not.toBeInTheDocument()
    await account.user.type(await field('Verification code'), `${account.codeFor(OTHER)}{enter}`)
    await heading('Email added')
    expect(await account.email()).toBe(OTHER)
  })

  it('FA6 a late refusal of the first leaves no notice beside the second, and its wait as it is', async () => {
    const account = await testAccount(nobody)
    const answers = lateAnswer()
    const { fetch } = account.sandbox
    vi.spyOn(account.sandbox, 'fetch').mockImplementation((input, init) =>
      String(init?.body).includes(NEW) ? answers.first : fetch(input, init),
    )
    account.open(cancellable)
    await account.user.type(await field('Email'), `${NEW}{enter}`)
    await waitFor(() => expect(account.sent('sendEmail')).toBe(1))
    await account.user.click(await button('Cancel'))
    await account.user.type(await field('Email'), `${OTHER}{enter}`)
    await heading('Enter the code')
    await act(async () => answers.refuse())
    await account.pass(1)
    expect(screen.getByRole('alert')).toBeEmptyDOMElement()
    expect(screen.getByRole('status')).toHaveTextContent(`We sent a code to ${OTHER}`)
    expect(await waitingButton('Send again', 59)).toHaveAttribute('aria-disabled', 'true')
  })

  it('FA6 a late refusal of the first mail to an address does not end the wait after the second', async () => {
    const account = await testAccount(nobody)
    const answers = lateAnswer()
    const { fetch } = account.sandbox
    vi.spyOn(account.sandbox, 'fetch').mockImplementation((input, init) =>
      account.sent('sendEmail') === 1 && init?.method === 'POST' ? answers.first : fetch(input, init),
    )
    account.open(cancellable)
    await account.user.type(await field('Email'), `${NEW}{enter}`)
    await waitFor(() => expect(account.sent('sendEmail')).toBe(1))
    await account.user.click(await button('Cancel'))
    await account.pass(61)
    await account.user.type(await field('Email'), `${NEW}{enter}`)
    await heading('Enter the code')
    await act(async () => answers.refuse())
    await account.pass(1)
    await account.user.click(await button('Cancel'))
    await account.user.type(await field('Email'), `${NEW}{enter}`)
    await heading('Enter the code')
    expect(account.sent('sendEmail')).toBe(2)
    expect(account.mailsTo(NEW)).toBe(1)
  })
})

/** An answer that says, when it is time, that no mail could be sent. */
function lateAnswer() {
  let refuse: () => void = () => undefined
  const first = new Promise<Response>((resolve) => {
    refuse = () => resolve(Response.json({ statusCode: 500, apiCode: 2021, message: 'no mail' }))
  })
  return { first, refuse }
}

describe('a rejection that comes late', () => {
  it('FA5 does not replace the success that overtook it', async () => {
    const account = await testAccount({ settings: { verifyCodeMaxAttempts: 5 } })
    account.open(<ChangeEmailWizard />)
    await toCodes(account)
    await account.paste(await field('Code from your new email'), '000000')
    await account.paste(await field('Code from your current email'), '000000')
    const release = account.sandbox.faults.hold('verifyEmailChange')
    await account.user.click(await button('Verify'))
    await account.user.click(await button('Edit the address'))
    await account.user.click(await button('Send codes'))
    await heading('Enter the codes')
    await verify(account)
    await heading('Confirm the change')
    release()
    await account.pass(1)
    expect(account.sent('verifyEmailChange')).toBe(2)
    expect(screen.getByRole('heading')).toHaveTextContent('Confirm the change')
    expect(screen.getByRole('alert')).toBeEmptyDOMElement()
    await confirm(account)
    await heading('Email changed')
    expect(await account.email()).toBe(NEW)
  })
})

describe('a verb called again while its request is under way', () => {
  it('FA8 is ignored, and the host is told once', async () => {
    const account = await testAccount()
    const onChanged = vi.fn()
    let verbs: UseChangeEmail | null = null
    function Own() {
      verbs = useChangeEmail({ onChanged })
      return <output>{verbs.state.step}</output>
    }
    const twice = (call: (flow: UseChangeEmail) => void) =>
      act(async () => {
        if (verbs === null) throw new Error('The hook has not run.')
        call(verbs)
        call(verbs)
      })
    account.open(<Own />)
    await screen.findByText('draft')
    await twice(({ state, enter }) => state.step === 'draft' && enter({ ...state.draft, to: NEW }))
    await screen.findByText('prove')
    expect([account.mailsTo(NEW), account.mailsTo(OLD)]).toEqual([1, 1])
    const codes = { new: account.codeFor(NEW), old: account.codeFor(OLD) }
    await twice(({ prove }) => prove(codes))
    await screen.findByText('confirm')
    await twice(({ commit }) => commit())
    await screen.findByText('done')
    expect([account.sent('verifyEmailChange'), account.sent('updateEmail')]).toEqual([1, 1])
    expect(onChanged).toHaveBeenCalledTimes(1)
    expect(await account.email()).toBe(NEW)
  })
})
