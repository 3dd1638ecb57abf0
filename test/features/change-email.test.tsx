import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { ChangeEmailWizard } from '../../src/features/contact/change-email-wizard.tsx'
import { button, field, heading, testAccount, waitingButton } from '../support/account.tsx'
import { confirm, enterCodes, NEW, OLD, toCodes, toConfirm, verify } from '../support/change-email.ts'

describe('changing an email', () => {
  it('asks for codes from both inboxes, shows old and new, and changes the account', async () => {
    const account = await testAccount()
    const onChanged = vi.fn()
    const onStep = vi.fn()
    account.open(<ChangeEmailWizard onChanged={onChanged} onStep={onStep} />)
    await toConfirm(account)
    expect(screen.getByText(`From ${OLD} to ${NEW}`)).toBeInTheDocument()
    expect(screen.getByRole('timer')).toHaveTextContent('1:00')
    expect(await account.email()).toBe(OLD)

    await confirm(account)
    await heading('Email changed')
    expect(await account.email()).toBe(NEW)
    expect(onChanged.mock.calls).toEqual([[{ from: OLD, to: NEW }]])
    expect(onStep.mock.calls.map(([{ step }]) => step)).toEqual(['draft', 'prove', 'confirm', 'done'])
    expect([account.mailsTo(NEW), account.mailsTo(OLD)]).toEqual([1, 1])
  })

  it('FH8 asks for the new inbox’s code alone where the pool does not verify the old one', async () => {
    const account = await testAccount({ settings: { verifyOldEmail: false } })
    account.open(<ChangeEmailWizard verifyOldEmail={false} />)
    await toConfirm(account)
    await confirm(account)
    await heading('Email changed')
    expect(await account.email()).toBe(NEW)
    expect(account.mailsTo(OLD)).toBe(0)
  })

  it('goes straight through with commit="auto"', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard commit="auto" />)
    await toCodes(account)
    await verify(account)
    await heading('Email changed')
    expect(await account.email()).toBe(NEW)
  })

  it('skips the first read where the host knows the email', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard currentEmail={OLD} />)
    expect(screen.getByRole('textbox', { name: 'New email' })).toBeInTheDocument()
    expect(account.sent('getProfile')).toBe(0)
  })

  it('FH8 adds the old inbox when the service asks for it in mid-flow, with nothing lost and nothing mailed by itself', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard verifyOldEmail={false} />)
    await toCodes(account)
    await verify(account)
    expect(await screen.findAllByText(/A code from your current email is needed too/)).not.toHaveLength(0)
    expect(await field('Code from your new email')).toHaveValue(account.codeFor(NEW))
    expect(screen.getByRole('status')).toHaveTextContent('No code has been sent to')
    expect(account.mailsTo(OLD)).toBe(0)

    await account.user.click(await button('Send code'))
    await waitFor(() => expect(account.mailsTo(OLD)).toBe(1))
    await account.paste(await field('Code from your current email'), account.codeFor(OLD))
    await account.user.click(await button('Verify'))
    await heading('Confirm the change')
  })

  it('sends nobody a code when the new address is refused', async () => {
    const account = await testAccount({ settings: { revealTakenAddress: true } })
    account.open(<ChangeEmailWizard />)
    await account.paste(await field('New email'), 'taken@example.com')
    await account.user.click(await button('Send codes'))
    await waitFor(async () => expect(await field('New email')).toBeInvalid())
    expect(await field('New email')).toHaveAccessibleDescription(/already belongs to another account/)
    expect(await field('New email')).toHaveFocus()
    expect(await field('New email')).toHaveValue('taken@example.com')
    expect(account.mailsTo(OLD)).toBe(0)
  })

  it('FI1 FI2 refuses the same address in any spelling before anything is sent', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await account.user.type(await field('New email'), 'ADA@Example.COM{enter}')
    expect(await field('New email')).toHaveAccessibleDescription(/already your email/)
    expect(account.sent('sendEmail')).toBe(0)
  })

  it('FI5 sends the address exactly as it is shown', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await toCodes(account, '  ada@faß.example ')
    expect(account.calls.find(({ path }) => path.endsWith('send-email'))?.body.email).toBe('ada@faß.example')
    expect(screen.getByText(`From ${OLD} to ada@faß.example`)).toBeInTheDocument()
  })

  it('goes to the codes with the reason when the old inbox cannot be mailed', async () => {
    const account = await testAccount()
    account.sandbox.faults.next('sendEmail', { kind: 'slowReply', until: Promise.resolve() })
    account.sandbox.faults.next('sendEmail', { kind: 'refusal', statusCode: 500, apiCode: 3013 })
    account.open(<ChangeEmailWizard />)
    await toCodes(account)
    expect(screen.getByRole('status')).toHaveTextContent('We couldn’t send a code to')
    expect(screen.getAllByText(/couldn’t be sent right now/)).not.toHaveLength(0)
    // A send that failed is not charged: it can be tried again at once.
    const [, sendOld] = screen.getAllByRole('button', { name: 'Send again' })
    await account.user.click(sendOld as HTMLElement)
    await waitFor(() => expect(account.mailsTo(OLD)).toBe(1))
  })
})

describe('a replica that lags', () => {
  it('FC15 does not take a confirmed change back, for half a minute', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await toConfirm(account)
    account.sandbox.faults.every('getProfile', {
      kind: 'reply',
      apply: false,
      response: () => Response.json({ statusCode: 200, data: { userId: 'ada', email: OLD } }),
    })
    await confirm(account)
    await heading('Email changed')
    const email = async () => {
      await account.queryClient.refetchQueries({ queryKey: ['acct'] })
      return account.queryClient.getQueriesData<{ email: string }>({ queryKey: ['acct', 'profile'] })[0]?.[1]
        ?.email
    }
    expect(await email()).toBe(NEW)
    await account.pass(30)
    expect(await email()).toBe(OLD)
  })
})

describe('codes that do not fit', () => {
  it('FH1 FH2 blames neither field alone, keeps both codes and selects the first', async () => {
    const account = await testAccount({ settings: { verifyCodeMaxAttempts: 5 } })
    account.open(<ChangeEmailWizard />)
    await toCodes(account)
    await enterCodes(account)
    const fresh = await field('Code from your new email')
    await account.user.clear(fresh)
    await account.paste(fresh, '000000')
    await account.user.click(await button('Verify'))
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('That didn’t match'))
    expect(fresh).toHaveValue('000000')
    expect(fresh).not.toBeInvalid()
    expect(await field('Code from your current email')).not.toBeInvalid()
    expect(fresh).toHaveFocus()
    const { selectionStart, selectionEnd } = fresh as HTMLInputElement
    expect([selectionStart, selectionEnd]).toEqual([0, 6])
    await verify(account)
    await heading('Confirm the change')
  })

  it('FH1 does not send the same pair a third time', async () => {
    const account = await testAccount({ settings: { verifyCodeMaxAttempts: 5 } })
    account.open(<ChangeEmailWizard />)
    await toCodes(account)
    await account.paste(await field('Code from your new email'), '000000')
    await account.paste(await field('Code from your current email'), '000000')
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      await account.user.click(await button('Verify'))
      await waitFor(() =>
        expect(screen.getByRole('button', { name: 'Verify' })).not.toHaveAttribute('aria-disabled'),
      )
    }
    expect(account.sent('verifyEmailChange')).toBe(2)
    expect(screen.getByRole('alert')).toHaveTextContent('That didn’t match')
  })

  it('FH4 sends both codes anew from the notice, once the cool-down is over, and empties the fields', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await toCodes(account)
    await enterCodes(account)
    await account.user.clear(await field('Code from your new email'))
    await account.paste(await field('Code from your new email'), '000000')
    await account.user.click(await button('Verify'))
    const wait = await waitingButton('Send new codes', 60)
    expect(wait).toHaveAttribute('aria-disabled', 'true')
    await account.pass(60)
    await account.user.click(await button('Send new codes'))
    await waitFor(() => expect(account.mailsTo(OLD)).toBe(2))
    await waitFor(async () => expect(await field('Code from your new email')).toHaveValue(''))
    await verify(account)
    await heading('Confirm the change')
  })

  it('FH6 says what is wrong with a code before it is sent', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard codeLength={6} />)
    await toCodes(account)
    await account.paste(await field('Code from your new email'), '12345')
    await account.user.click(await button('Verify'))
    const fresh = await field('Code from your new email')
    expect(fresh).toHaveAccessibleDescription(/You entered 5 digits\. The code has 6 digits\./)
    expect(await field('Code from your current email')).toHaveAccessibleDescription(
      /Enter the code from the message/,
    )
    expect(fresh).toHaveFocus()
    expect(account.sent('verifyEmailChange')).toBe(0)
  })

  it('FJ1 FJ4 finds the code in what was pasted, and what a password manager filled in silently', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await toCodes(account)
    await account.user.click(await field('Code from your new email'))
    await account.user.paste(`Your verification code is ${account.codeFor(NEW)}. It is valid for 5 minutes.`)
    const old = (await field('Code from your current email')) as HTMLInputElement
    old.value = account.codeFor(OLD)
    await account.user.click(await button('Verify'))
    await heading('Confirm the change')
  })

  it('FI8 returns to the address, marked, when it belongs to somebody else', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await toCodes(account, 'taken@example.com')
    await verify(account, 'taken@example.com')
    await heading('Change your email')
    expect(await field('New email')).toHaveValue('taken@example.com')
    expect(await field('New email')).toHaveAccessibleDescription(/already belongs to another account/)
    expect(await field('New email')).toHaveFocus()
  })

  it('FI10 stays at the codes when the old address does not match, and the account has it all the same', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard currentEmail={OLD} />)
    await toCodes(account)
    await enterCodes(account)
    account.sandbox.faults.next('verifyEmailChange', { kind: 'refusal', statusCode: 400, apiCode: 2037 })
    const reads = account.sent('getProfile')
    await account.user.click(await button('Verify'))
    await waitFor(() => expect(screen.getByRole('alert')).not.toBeEmptyDOMElement())
    expect(account.sent('getProfile')).toBe(reads + 1)
    expect(screen.getByText(`From ${OLD} to ${NEW}`)).toBeInTheDocument()
    expect(await field('Code from your new email')).toHaveValue(account.codeFor(NEW))
  })

  it('FI10 says so when the email was changed elsewhere meanwhile', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await toCodes(account)
    await enterCodes(account)
    await account.sandbox.putUser({ userId: 'ada', email: 'ada@moved.example', phone: '1' })
    await account.user.click(await button('Verify'))
    await heading('Your email is a different one now')
    await account.user.click(await button('Start again'))
    expect(await field('New email')).toHaveValue(NEW)
    expect(screen.getByText('ada@moved.example')).toBeInTheDocument()
  })
})

describe('the time to confirm', () => {
  it('FD1 FD9 FE6 FN2 runs from the server’s tokenExpiresIn, warns twice, and runs out with both addresses kept', async () => {
    const account = await testAccount({ settings: { updateTokenLifetime: 45 } })
    account.open(<ChangeEmailWizard />)
    await toConfirm(account)
    const status = screen.getByRole('status')
    const timer = screen.getByRole('timer')
    expect(timer).toHaveTextContent('0:45')
    expect(timer).toHaveAttribute('aria-live', 'off')
    expect(status).toHaveTextContent('You have 45 seconds to confirm')

    const spoken = new Set([status.textContent])
    for (let second = 0; second < 44; second += 1) {
      await account.pass(1)
      spoken.add(status.textContent)
    }
    expect(timer).toHaveTextContent('0:01')
    expect([...spoken]).toEqual([
      'You have 45 seconds to confirm.',
      '20 seconds left to confirm.',
      '10 seconds left to confirm.',
    ])
    await account.pass(1)
    await heading('Time ran out')
    expect(await account.email()).toBe(OLD)
    expect(screen.getByText(`From ${OLD} to ${NEW}`)).toBeInTheDocument()
    expect(account.sent('updateEmail')).toBe(0)

    await account.pass(60)
    await account.user.click(await button('Send new codes'))
    await heading('Enter the codes')
    await verify(account)
    await confirm(account)
    await heading('Email changed')
    expect(await account.email()).toBe(NEW)
  })

  it('FD8 lets an update under way end, whatever the clock says', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await toConfirm(account)
    await account.pass(59)
    const release = account.sandbox.faults.hold('updateEmail')
    await confirm(account)
    await account.pass(10)
    expect(screen.getByRole('heading', { name: 'Confirm the change' })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Cancel' })).not.toBeInTheDocument()
    release()
    await heading('Email changed')
  })

  it('FD1 says the time ran out when the service refuses the token and the account is unchanged', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await toConfirm(account)
    await account.sandbox.expire('updateTokens')
    await confirm(account)
    await heading('Time ran out')
    expect(await account.email()).toBe(OLD)
  })

  it.each([2206, 2207])('knows the token also by apiCode %i', async (apiCode) => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await toConfirm(account)
    account.sandbox.faults.next('updateEmail', { kind: 'refusal', statusCode: 400, apiCode })
    await confirm(account)
    await heading('Time ran out')
  })

  it('FD5 FD6 never shows more time than before, however the wall clock is set', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await toConfirm(account)
    account.clock.jumpWall(30_000)
    await account.pass(1)
    expect(screen.getByRole('timer')).toHaveTextContent('0:29')
    expect(screen.getByText(/may already be over/)).toBeInTheDocument()
    account.clock.jumpWall(-30_000)
    await account.pass(1)
    expect(screen.getByRole('timer')).toHaveTextContent('0:29')
    await confirm(account)
    await heading('Email changed')
  })

  it('is hidden on demand, but still told', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard showCountdown={false} />)
    await toConfirm(account)
    expect(screen.queryByRole('timer')).not.toBeInTheDocument()
    await account.pass(41)
    expect(screen.getByRole('status')).toHaveTextContent('20 seconds left')
  })
})

describe('a lost reply', () => {
  it('FC5 to update-email ends in success, once, when the change was made', async () => {
    const account = await testAccount()
    const onChanged = vi.fn()
    account.open(<ChangeEmailWizard onChanged={onChanged} />)
    await toConfirm(account)
    account.sandbox.faults.next('updateEmail', { kind: 'lostReply' })
    await confirm(account)
    await account.pass(0)
    await heading('Email changed')
    expect(await account.email()).toBe(NEW)
    expect(account.sent('updateEmail')).toBe(1)
    expect(onChanged.mock.calls).toEqual([[{ from: OLD, to: NEW }]])
  })

  it('FC9 to update-email ends in "not changed", but not before that is certain', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await toConfirm(account)
    account.sandbox.faults.next('updateEmail', { kind: 'unreachable' })
    await confirm(account)
    await heading('Checking whether your email was changed')
    expect(screen.queryByRole('button', { name: 'Cancel' })).not.toBeInTheDocument()
    for (let elapsed = 0; elapsed < 89; elapsed += 1) await account.pass(1)
    expect(screen.getByRole('heading')).toHaveTextContent('Checking whether your email was changed')
    await account.pass(1)
    await heading('Your email was not changed')
    expect(await account.email()).toBe(OLD)
    expect(account.sent('updateEmail')).toBe(1)
    expect(account.sent('getProfile')).toBe(1 + 8)

    await account.user.click(await button('Send new codes'))
    await heading('Enter the codes')
  })

  it('stays open, and is told once, while the account cannot be read', async () => {
    const account = await testAccount()
    const onUnconfirmed = vi.fn()
    account.open(<ChangeEmailWizard onUnconfirmed={onUnconfirmed} />)
    await toConfirm(account)
    account.sandbox.faults.next('updateEmail', { kind: 'lostReply' })
    account.sandbox.faults.every('getProfile', { kind: 'refusal', statusCode: 500 })
    await confirm(account)
    for (let elapsed = 0; elapsed < 120; elapsed += 10) await account.pass(10)
    expect(screen.getByRole('status')).toHaveTextContent('We still can’t tell')
    expect(onUnconfirmed.mock.calls).toEqual([[{ from: OLD, to: NEW }]])

    account.sandbox.faults.clear()
    await account.user.click(await button('Check again'))
    await heading('Email changed')
  })

  it('stays open when the access token’s scope does not show the email', async () => {
    const account = await testAccount({ scope: 'openid profile' })
    account.open(<ChangeEmailWizard currentEmail={OLD} />)
    await toConfirm(account)
    account.sandbox.faults.next('updateEmail', { kind: 'lostReply' })
    await confirm(account)
    for (let elapsed = 0; elapsed < 120; elapsed += 10) await account.pass(10)
    expect(screen.getByRole('heading')).toHaveTextContent('We can’t tell yet whether your email was changed')
  })

  it('FC10 to update-email ends in success even when a second delivery was refused', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await toConfirm(account)
    account.sandbox.faults.next('updateEmail', {
      kind: 'reply',
      apply: true,
      response: () => Response.json({ statusCode: 400, message: 'token already used' }),
    })
    await confirm(account)
    await heading('Email changed')
  })

  it('FC7 to verify says the codes may already be used, and sends new ones on demand only', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await toCodes(account)
    account.sandbox.faults.next('verifyEmailChange', { kind: 'lostReply' })
    await verify(account)
    await heading('Send new codes')
    expect(screen.getByText(/they may already be used/)).toBeInTheDocument()
    expect(screen.getByText(`From ${OLD} to ${NEW}`)).toBeInTheDocument()
    expect(account.sent('sendEmail')).toBe(2)
    await account.pass(60)
    await account.user.click(await button('Send new codes'))
    await heading('Enter the codes')
    await verify(account)
    await heading('Confirm the change')
  })

  it('FE1 to verify with an unusable answer never reaches update-email', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard commit="auto" />)
    await toCodes(account)
    account.sandbox.faults.next('verifyEmailChange', {
      kind: 'reply',
      apply: true,
      response: () => Response.json({ statusCode: 200, message: 'ok', data: { tokenExpiresIn: 60 } }),
    })
    await verify(account)
    await heading('Send new codes')
    expect(account.sent('updateEmail')).toBe(0)
  })

  it('FC8 to send-email goes on to the codes, and does not send again by itself', async () => {
    const account = await testAccount()
    account.sandbox.faults.next('sendEmail', { kind: 'lostReply' })
    account.open(<ChangeEmailWizard />)
    await toCodes(account)
    expect(screen.getByRole('status')).toHaveTextContent('We may have sent a code to')
    expect(
      screen.getAllByRole('button', { name: 'Send again', description: 'Send again in 60 seconds' }),
    ).toHaveLength(2)
    await verify(account)
    await heading('Confirm the change')
  })
})

describe('signing in again', () => {
  it('is asked for before the first message, and nothing is sent without it', async () => {
    const onReauthRequired = vi.fn().mockResolvedValueOnce(false).mockResolvedValue(true)
    const account = await testAccount({ provider: { onReauthRequired } })
    account.open(<ChangeEmailWizard />)
    await account.paste(await field('New email'), NEW)
    await account.user.click(await button('Send codes'))
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('sign in again first'))
    expect(account.sent('sendEmail')).toBe(0)
    expect(await field('New email')).toHaveValue(NEW)

    await account.user.click(await button('Send codes'))
    await heading('Enter the codes')
    expect(onReauthRequired.mock.calls).toEqual([[{ reason: 'start' }], [{ reason: 'start' }]])
  })

  it.each([
    [401, 'unauthenticated'],
    [403, 'forbidden'],
  ])(
    'FG5 is asked for on a %i in mid-flow; the user stays where they were, with the addresses',
    async (statusCode, reason) => {
      const onReauthRequired = vi.fn().mockResolvedValue(true)
      const account = await testAccount({ provider: { onReauthRequired } })
      account.open(<ChangeEmailWizard />)
      await toCodes(account)
      account.sandbox.faults.next('verifyEmailChange', { kind: 'refusal', statusCode })
      await verify(account)
      await waitFor(() => expect(onReauthRequired).toHaveBeenLastCalledWith({ reason }))
      expect(screen.getByText(`From ${OLD} to ${NEW}`)).toBeInTheDocument()
      await waitFor(async () => expect(await field('Code from your new email')).toHaveValue(''))
      await verify(account)
      await heading('Confirm the change')
    },
  )

  it('keeps the token while it lives when update-email is refused with 401', async () => {
    const onReauthRequired = vi.fn().mockResolvedValue(true)
    const account = await testAccount({ provider: { onReauthRequired } })
    account.open(<ChangeEmailWizard />)
    await toConfirm(account)
    account.sandbox.faults.next('updateEmail', { kind: 'refusal', statusCode: 401 })
    account.sandbox.faults.next('getProfile', { kind: 'refusal', statusCode: 401 })
    await confirm(account)
    await waitFor(() => expect(onReauthRequired).toHaveBeenLastCalledWith({ reason: 'unauthenticated' }))
    await confirm(account)
    await heading('Email changed')
  })

  it('is offered where the host did not do it at once', async () => {
    const onReauthRequired = vi.fn(async ({ reason }) => reason === 'start')
    const account = await testAccount({ provider: { onReauthRequired } })
    account.open(<ChangeEmailWizard />)
    await toCodes(account)
    account.sandbox.faults.next('verifyEmailChange', { kind: 'refusal', statusCode: 403 })
    await verify(account)
    onReauthRequired.mockResolvedValue(true)
    await account.user.click(await button('Sign in again'))
    await waitFor(() => expect(screen.getByRole('alert')).toBeEmptyDOMElement())
    await verify(account)
    await heading('Confirm the change')
  })

  it('gives up nothing when the host’s handler throws', async () => {
    const onReauthRequired = vi.fn().mockRejectedValue(new Error('popup blocked'))
    const account = await testAccount({ provider: { onReauthRequired } })
    account.open(<ChangeEmailWizard />)
    await account.user.type(await field('New email'), `${NEW}{enter}`)
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('sign in again first'))
    expect(account.sent('sendEmail')).toBe(0)
  })
})

describe('going back', () => {
  it('FH7 keeps the address and the old inbox’s code, and mails only the new address', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await toCodes(account, 'ada@typo.example')
    await account.paste(await field('Code from your current email'), account.codeFor(OLD))
    await account.user.click(await button('Edit the address'))
    expect(await field('New email')).toHaveValue('ada@typo.example')
    await account.pass(61)
    await account.user.clear(await field('New email'))
    await toCodes(account)
    expect(account.mailsTo(OLD)).toBe(1)
    expect(await field('Code from your current email')).toHaveValue(account.codeFor(OLD))
    expect(await field('Code from your new email')).toHaveValue('')
    await account.paste(await field('Code from your new email'), account.codeFor(NEW))
    await account.user.click(await button('Verify'))
    await heading('Confirm the change')
  })

  it('never mails an address that is cooling down', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await toCodes(account)
    await account.user.click(await button('Edit the address'))
    await account.user.click(await button('Send codes'))
    await heading('Enter the codes')
    expect(account.sent('sendEmail')).toBe(2)
    expect(screen.getAllByText(/a short while ago/)).not.toHaveLength(0)
    await verify(account)
    await heading('Confirm the change')
  })

  it('FH7 drops the token when the address is edited at the confirmation', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await toConfirm(account)
    await account.user.click(await button('Edit the address'))
    expect(await field('New email')).toHaveValue(NEW)
    await account.pass(61)
    await account.user.click(await button('Send codes'))
    await heading('Enter the codes')
    expect(await field('Code from your current email')).toHaveValue('')
    expect(account.sent('updateEmail')).toBe(0)
  })

  it('does not keep an old code that may just have been used', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await toCodes(account)
    await enterCodes(account)
    const release = account.sandbox.faults.hold('verifyEmailChange')
    await account.user.click(await button('Verify'))
    await account.user.click(await button('Edit the address'))
    release()
    await account.pass(61)
    await account.user.click(await button('Send codes'))
    await heading('Enter the codes')
    expect(await field('Code from your current email')).toHaveValue('')
    expect(account.mailsTo(OLD)).toBe(2)
  })

  it('cancels to an empty start, and tells the host', async () => {
    const account = await testAccount()
    const onCancelled = vi.fn()
    account.open(<ChangeEmailWizard onCancelled={onCancelled} />)
    await toCodes(account)
    await account.user.click(await button('Cancel'))
    expect(await field('New email')).toHaveValue('')
    expect(onCancelled).toHaveBeenCalledTimes(1)
  })

  it('FA9 drops the answer to a question the user has left', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await toCodes(account)
    await enterCodes(account)
    const release = account.sandbox.faults.hold('verifyEmailChange')
    await account.user.click(await button('Verify'))
    await account.user.click(await button('Edit the address'))
    await heading('Change your email')
    release()
    await account.pass(1)
    expect(screen.getByRole('heading')).toHaveTextContent('Change your email')
    expect(await account.email()).toBe(OLD)
  })
})

describe('an account without what the wizard needs', () => {
  it('FI9 has no email: says so, tells the host, and goes on once there is one', async () => {
    const account = await testAccount({ user: { email: null } })
    const onWrongFlow = vi.fn()
    account.open(<ChangeEmailWizard onWrongFlow={onWrongFlow} />)
    await heading('There is no email to change yet')
    expect(onWrongFlow.mock.calls).toEqual([[{ reason: 'no_email' }]])
    await account.sandbox.putUser({ userId: 'ada', email: OLD, phone: '1' })
    await account.queryClient.refetchQueries({ queryKey: ['acct'] })
    await heading('Change your email')
  })

  it('cannot be read: says so, and reads again on demand', async () => {
    const account = await testAccount()
    account.sandbox.faults.every('getProfile', { kind: 'refusal', statusCode: 403 })
    account.open(<ChangeEmailWizard />)
    await heading('We couldn’t load your account')
    account.sandbox.faults.clear()
    await account.user.click(await button('Try again'))
    await heading('Change your email')
  })
})

describe('what a user meets', () => {
  it('FN3 gets the focus on each step’s heading, and never loses it', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await heading('Change your email')
    expect(document.body).toHaveFocus()
    await toCodes(account)
    expect(await heading('Enter the codes')).toHaveFocus()
    await verify(account)
    expect(await heading('Confirm the change')).toHaveFocus()
    const release = account.sandbox.faults.hold('updateEmail')
    await confirm(account)
    expect(await button('Change my email')).toHaveFocus()
    release()
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Email changed' })).toHaveFocus())
  })

  it('does not take the focus from elsewhere on the page', async () => {
    const account = await testAccount({ settings: { updateTokenLifetime: 5 } })
    account.open(
      <>
        <input aria-label="Search" />
        <ChangeEmailWizard />
      </>,
    )
    await toConfirm(account)
    const search = screen.getByRole('textbox', { name: 'Search' })
    search.focus()
    await account.pass(6)
    await heading('Time ran out')
    expect(search).toHaveFocus()
  })

  it('FN5 is told what takes longer than a second', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await toConfirm(account)
    expect(screen.getAllByRole('status')).toHaveLength(1)
    expect(screen.getAllByRole('alert')).toHaveLength(1)
    const release = account.sandbox.faults.hold('updateEmail')
    await confirm(account)
    expect(screen.queryByText('Changing your email…')).not.toBeInTheDocument()
    await account.pass(1)
    expect(screen.getByText('Changing your email…')).toHaveAttribute('aria-live', 'polite')
    // What stood in the other region is not said again when this one is done.
    expect(screen.getByRole('status')).toHaveTextContent('You have 60 seconds')
    release()
    await heading('Email changed')
  })

  it('FN1 has its live regions from the first render', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    expect(screen.getByRole('status')).toBeInTheDocument()
    expect(screen.getByRole('alert')).toBeInTheDocument()
    await heading('Change your email')
  })

  it('FG6 waits out a rate limit before the same button works again', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await toCodes(account)
    account.sandbox.faults.next('verifyEmailChange', { kind: 'rateLimited', retryAfter: 20 })
    await verify(account)
    const wait = await waitingButton('Verify', 20)
    expect(wait).toHaveAttribute('aria-disabled', 'true')
    await account.user.click(wait)
    fireEvent.submit(wait.closest('form') as HTMLFormElement)
    await account.pass(1)
    expect(account.sent('verifyEmailChange')).toBe(1)
    await account.pass(19)
    await account.user.click(await button('Verify'))
    await heading('Confirm the change')
  })

  it('finds help with a mailbox that cannot be opened', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard oldMailboxHelp={<a href="/support">Ask support</a>} />)
    await toCodes(account)
    await account.user.click(screen.getByText('I can’t open my current mailbox'))
    expect(screen.getByRole('link', { name: 'Ask support' })).toBeVisible()
  })
})
