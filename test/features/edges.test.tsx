import { focusManager, QueryClient } from '@tanstack/react-query'
import { render, screen, waitFor } from '@testing-library/react'
import { Activity } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { AccountSettingsProvider } from '../../src/account/provider.tsx'
import type { AccountClient } from '../../src/api/account-client.ts'
import { createGenAuthClient } from '../../src/api/genauth-client.ts'
import { getProfile } from '../../src/api/profile.ts'
import { BindEmailForm } from '../../src/features/contact/bind-email-form.tsx'
import { ChangeEmailWizard } from '../../src/features/contact/change-email-wizard.tsx'
import { UnbindEmailForm } from '../../src/features/contact/unbind-email-form.tsx'
import { button, field, heading, testAccount, waitingButton } from '../support/account.tsx'
import { confirm, enterCodes, NEW, OLD, toCodes, toConfirm, verify } from '../support/change-email.ts'
import { listen } from '../support/listen.ts'

/** React 18 cannot hide a part of a page. */
const itHides = it.skipIf(Activity === undefined)

const wizard = (mode: 'visible' | 'hidden') => (
  <Activity mode={mode}>
    <ChangeEmailWizard />
  </Activity>
)

describe('a change that may have been made', () => {
  itHides('is looked into, and never called expired, after its reply was lost out of sight', async () => {
    const account = await testAccount()
    const view = account.open(wizard('visible'))
    await toConfirm(account)
    const release = account.sandbox.faults.hold('updateEmail')
    await confirm(account)
    view.rerender(wizard('hidden'))
    release()
    await account.pass(90)
    view.rerender(wizard('visible'))
    await account.pass(1)
    await heading('Email changed')
  })

  it('is looked into when the time ends after a refusal that proved nothing', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await toConfirm(account)
    account.sandbox.faults.next('updateEmail', {
      kind: 'reply',
      apply: true,
      response: () => new Response('<html>', { status: 403 }),
    })
    account.sandbox.faults.next('getProfile', { kind: 'refusal', statusCode: 500 })
    await confirm(account)
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('sign in again first'))
    await account.pass(61)
    await heading('Email changed')
  })

  itHides('keeps the token that arrived out of sight', async () => {
    const account = await testAccount()
    const view = account.open(wizard('visible'))
    await toCodes(account)
    const release = account.sandbox.faults.hold('verifyEmailChange')
    await verify(account)
    view.rerender(wizard('hidden'))
    release()
    await account.pass(5)
    view.rerender(wizard('visible'))
    await confirm(account)
    await heading('Email changed')
  })

  it('offers to sign in when the account cannot be read without it', async () => {
    const onReauthRequired = vi.fn().mockResolvedValue(true)
    const account = await testAccount({ provider: { onReauthRequired } })
    account.open(<ChangeEmailWizard />)
    await toConfirm(account)
    account.sandbox.faults.next('updateEmail', { kind: 'lostReply' })
    account.sandbox.faults.every('getProfile', { kind: 'refusal', statusCode: 401 })
    await confirm(account)
    await account.pass(1)
    const signIn = await button('Sign in again')
    account.sandbox.faults.clear()
    await account.user.click(signIn)
    await heading('Email changed')
    expect(onReauthRequired).toHaveBeenLastCalledWith({ reason: 'unauthenticated' })
  })
})

describe('a code kept from before the address was edited', () => {
  it('is given up after a rejection: new codes go to both inboxes', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await toCodes(account, 'ada@typo.example')
    await account.paste(await field('Code from your current email'), account.codeFor(OLD))
    await account.user.click(await button('Edit the address'))
    await account.user.clear(await field('New email'))
    await toCodes(account)
    await account.paste(await field('Code from your new email'), '000000')
    await account.user.click(await button('Verify'))
    await account.pass(60)
    await account.user.click(await button('Send new codes'))
    await waitFor(() => expect(account.mailsTo(OLD)).toBe(2))
    await verify(account)
    await heading('Confirm the change')
  })

  it('is not kept where no mail ever arrived', async () => {
    const account = await testAccount()
    account.sandbox.faults.next('sendEmail', { kind: 'slowReply', until: Promise.resolve() })
    account.sandbox.faults.next('sendEmail', { kind: 'refusal', statusCode: 500, apiCode: 2021 })
    account.open(<ChangeEmailWizard />)
    await toCodes(account)
    await account.paste(await field('Code from your current email'), '12')
    await account.user.click(await button('Edit the address'))
    await account.user.click(await button('Send codes'))
    await heading('Enter the codes')
    expect(account.mailsTo(OLD)).toBe(1)
  })

  it('is not offered again once it was used, and nobody is told to use it', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await toConfirm(account)
    await account.user.click(await button('Edit the address'))
    await account.user.click(await button('Send codes'))
    await heading('Enter the codes')
    expect(screen.getByRole('status')).toHaveTextContent('is used up')
    expect(screen.queryByText(/Use that one/)).not.toBeInTheDocument()
  })
})

describe('one mail for one address', () => {
  it('FA3 FA9 holds while the first is still on its way', async () => {
    const account = await testAccount({ user: { email: null } })
    account.open(<BindEmailForm onCancelled={() => undefined} />)
    const release = account.sandbox.faults.hold('sendEmail')
    await account.user.type(await field('Email'), `${NEW}{enter}`)
    await account.user.click(await button('Cancel'))
    await account.user.type(await field('Email'), `${NEW}{enter}`)
    await heading('Enter the code')
    release()
    expect(account.sent('sendEmail')).toBe(1)
  })
})

describe('another person', () => {
  it('FB13 signed in without the host saying so gets nothing of the one before', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await account.paste(await field('New email'), 'secret-plan@example.com')
    account.sandbox.faults.every('getProfile', {
      kind: 'reply',
      apply: false,
      response: () => Response.json({ statusCode: 200, data: { userId: 'eve', email: 'eve@example.com' } }),
    })
    await account.queryClient.refetchQueries({ queryKey: ['acct'] })
    await screen.findByText('eve@example.com')
    expect(await field('New email')).toHaveValue('')
  })

  it('FB13 is not shown an email that was confirmed for the one before', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await toConfirm(account)
    await confirm(account)
    await heading('Email changed')
    account.sandbox.faults.every('getProfile', {
      kind: 'reply',
      apply: false,
      response: () => Response.json({ statusCode: 200, data: { userId: 'eve', email: 'eve@example.com' } }),
    })
    await account.queryClient.refetchQueries({ queryKey: ['acct'] })
    expect(account.queryClient.getQueriesData({ queryKey: ['acct', 'profile'] })[0]?.[1]).toMatchObject({
      email: 'eve@example.com',
    })
  })

  it('finds no typed address where the host tells the email', async () => {
    const account = await testAccount()
    const page = (accountKey: string, email: string) => (
      <AccountSettingsProvider client={account.client} clock={account.clock} accountKey={accountKey}>
        <ChangeEmailWizard currentEmail={email} />
      </AccountSettingsProvider>
    )
    const view = account.open(page('ada', OLD))
    await account.paste(await field('New email'), NEW)
    view.rerender(page('eve', 'eve@example.com'))
    expect(await field('New email')).toHaveValue('')
  })
})

describe('what was read of the account before', () => {
  it('is on the screen at once, and told to the host as any step is', async () => {
    const account = await testAccount()
    const onStep = vi.fn()
    const page = (later: boolean) => (
      <>
        <UnbindEmailForm />
        {later && <ChangeEmailWizard onStep={onStep} />}
      </>
    )
    const view = account.open(page(false))
    await heading('Remove your email')
    view.rerender(page(true))
    expect(screen.getByRole('textbox', { name: 'New email' })).toBeInTheDocument()
    expect(onStep.mock.calls).toEqual([[{ step: 'draft' }]])
    expect(account.sent('getProfile')).toBe(1)
  })

  it('calls a host that chose the wrong form only once the form is there', async () => {
    const account = await testAccount()
    const onWrongFlow = vi.fn()
    const page = (later: boolean) => (
      <>
        <UnbindEmailForm />
        {later && <BindEmailForm onWrongFlow={onWrongFlow} />}
      </>
    )
    const view = account.open(page(false))
    await heading('Remove your email')
    view.rerender(page(true))
    expect(onWrongFlow.mock.calls).toEqual([[{ reason: 'already_bound' }]])
  })

  it('waits until a page that a server rendered has become the browser’s', async () => {
    const account = await testAccount()
    const page = (queryClient: QueryClient) => (
      <AccountSettingsProvider client={account.client} queryClient={queryClient} accountKey="ada">
        <ChangeEmailWizard />
      </AccountSettingsProvider>
    )
    const container = document.body.appendChild(document.createElement('div'))
    container.innerHTML = renderToString(page(new QueryClient()))
    account.queryClient.setQueryData(
      ['acct', 'profile', 'ada'],
      await account.client.call(getProfile, undefined),
    )
    const onRecoverableError = vi.fn()
    const { unmount } = render(page(account.queryClient), { container, hydrate: true, onRecoverableError })
    expect(await field('New email')).toBeInTheDocument()
    expect(onRecoverableError).not.toHaveBeenCalled()
    unmount()
    container.remove()
  })
})

describe('too many tries', () => {
  it('of the codes let nothing be sent, and every button says until when', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await toCodes(account)
    await enterCodes(account)
    await account.pass(60)
    account.sandbox.faults.next('verifyEmailChange', { kind: 'rateLimited', retryAfter: 30 })
    await account.user.click(await button('Verify'))
    for (const name of [/^Verify/, /^Send again/]) {
      await waitFor(() => {
        for (const one of screen.getAllByRole('button', { name })) {
          expect(one).toHaveAttribute('aria-disabled', 'true')
          expect(one).toHaveTextContent('0:30')
        }
      })
    }
    await account.pass(30)
    await account.user.click((await screen.findAllByRole('button', { name: 'Send again' }))[0] as HTMLElement)
    await waitFor(() => expect(account.mailsTo(NEW)).toBe(2))
  })
})

describe('a refused code', () => {
  const refusedWhile = async (elsewhere: boolean) => {
    const account = await testAccount()
    account.open(
      <>
        <ChangeEmailWizard />
        <input aria-label="Search" />
      </>,
    )
    await toCodes(account)
    await enterCodes(account)
    const release = account.sandbox.faults.hold('verifyEmailChange')
    await account.sandbox.expire('passcodes')
    await account.user.click(await button('Verify'))
    if (elsewhere) await account.paste(screen.getByLabelText('Search'), 'sho')
    release()
    await waitFor(() => expect(screen.getByRole('alert')).not.toBeEmptyDOMElement())
    await account.user.keyboard('12345678')
    return account
  }

  it('is selected, to be typed over', async () => {
    await refusedWhile(false)
    expect(await field('Code from your new email')).toHaveValue('12345678')
  })

  it('does not take the focus from somebody who types elsewhere', async () => {
    await refusedWhile(true)
    expect(screen.getByLabelText('Search')).toHaveValue('sho12345678')
  })
})

describe('what was said', () => {
  it('of the time is not said again when a confirmation is refused late', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await toConfirm(account)
    await account.pass(30)
    const said = listen()
    account.sandbox.faults.next('updateEmail', { kind: 'rateLimited', retryAfter: 5 })
    await confirm(account)
    await waitFor(() => expect(screen.getByRole('alert')).not.toBeEmptyDOMElement())
    expect(said).toEqual([])
  })

  it('of a mail is not said again when codes are refused slowly, or the user signs in', async () => {
    const account = await testAccount({ provider: { onReauthRequired: async () => true } })
    account.open(<ChangeEmailWizard />)
    await toCodes(account)
    await enterCodes(account)
    const said = listen()
    const release = account.sandbox.faults.hold('verifyEmailChange')
    await account.sandbox.expire('passcodes')
    await account.user.click(await button('Verify'))
    await account.pass(2)
    release()
    await waitFor(() => expect(screen.getByRole('alert')).not.toBeEmptyDOMElement())
    account.sandbox.faults.next('verifyEmailChange', { kind: 'refusal', statusCode: 401, apiCode: 2020 })
    await enterCodes(account)
    await account.user.click(await button('Verify'))
    await waitFor(() => expect(screen.getByLabelText('Code from your new email')).toHaveValue(''))
    expect(said).toEqual(['Checking…'])
  })
})

describe('help for the old mailbox', () => {
  it('may have buttons of the host’s, which send nothing of ours', async () => {
    const account = await testAccount()
    const onChat = vi.fn()
    const help = (
      // biome-ignore lint/a11y/useButtonType: as hosts write it
      <button onClick={onChat}>Contact support</button>
    )
    account.open(<ChangeEmailWizard oldMailboxHelp={help} />)
    await toCodes(account)
    await enterCodes(account)
    await account.user.click(screen.getByText('Contact support'))
    expect([onChat.mock.calls.length, account.sent('verifyEmailChange')]).toEqual([1, 0])
    await account.user.type(await field('Code from your new email'), '{enter}')
    await heading('Confirm the change')
    expect(onChat).toHaveBeenCalledTimes(1)
  })
})

describe('a page that the browser translates', () => {
  const translate = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) texts.push(walker.currentNode as Text)
    for (const text of texts) {
      const font = document.createElement('font')
      font.textContent = text.data
      text.replaceWith(font)
    }
  }

  it('says what is so now, and does not stop working, when a refused mail goes out after all', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await toCodes(account)
    await account.pass(60)
    account.sandbox.faults.next('sendEmail', { kind: 'refusal', statusCode: 500, apiCode: 2021 })
    const send = (await screen.findAllByRole('button', { name: 'Send again' }))[0] as HTMLElement
    await account.user.click(send)
    await screen.findAllByText(/couldn’t send a code/)
    translate()
    await account.user.click(send)
    await waitFor(() => expect(account.mailsTo(NEW)).toBe(2))
    await waitFor(() => expect(screen.queryByText(/couldn’t send a code/)).not.toBeInTheDocument())
    expect(screen.getAllByText(/We sent a code to/).length).toBeGreaterThan(1)
    expect(await heading('Enter the codes')).toBeInTheDocument()
  })
})

describe('a field’s own error', () => {
  it('goes with the text that it was about', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await toCodes(account)
    await account.pass(60)
    await account.user.type(await field('Code from your new email'), '12{enter}')
    expect(await field('Code from your new email')).toHaveAttribute('aria-invalid', 'true')
    await account.user.click((await screen.findAllByRole('button', { name: 'Send again' }))[0] as HTMLElement)
    await waitFor(() => expect(screen.getByLabelText('Code from your new email')).toHaveValue(''))
    expect(screen.getByLabelText('Code from your new email')).not.toHaveAttribute('aria-invalid')
  })

  it('of an address that was refused takes its technical form along when another is typed', async () => {
    const account = await testAccount({ user: { email: null } })
    account.open(<BindEmailForm />)
    account.sandbox.faults.next('sendEmail', { kind: 'refusal', statusCode: 409, apiCode: 2200 })
    await account.user.type(await field('Email'), 'ada@faß.de{enter}')
    expect(await screen.findByText(/xn--/)).toBeInTheDocument()
    await account.paste(await field('Email'), 'x')
    expect(screen.queryByText(/xn--/)).not.toBeInTheDocument()
  })
})

describe('signing in after a mail that was refused', () => {
  it('leaves no word of being signed out at the field', async () => {
    const account = await testAccount({ provider: { onReauthRequired: async () => true } })
    account.open(<ChangeEmailWizard />)
    await toCodes(account)
    await account.pass(60)
    account.sandbox.faults.next('sendEmail', { kind: 'refusal', statusCode: 401, apiCode: 2020 })
    await account.user.click((await screen.findAllByRole('button', { name: 'Send again' }))[0] as HTMLElement)
    await screen.findAllByText(/couldn’t send a code/)
    expect(screen.queryByText(/signed out/)).not.toBeInTheDocument()
  })
})

describe('somebody who is signed out before anything begins', () => {
  it('is told so, and not to look to their connection', async () => {
    const account = await testAccount({ provider: { onReauthRequired: async () => true } })
    const onError = vi.fn()
    account.sandbox.faults.next('getProfile', { kind: 'refusal', statusCode: 401, apiCode: 2206 })
    account.open(<ChangeEmailWizard onError={onError} />)
    await heading('We couldn’t load your account')
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('signed out'))
    expect(screen.queryByText(/connection/)).not.toBeInTheDocument()
    expect(onError.mock.calls).toEqual([
      [expect.objectContaining({ code: 'unauthenticated', step: 'unavailable' })],
    ])
    await account.user.click(await button('Sign in again'))
    expect(await field('New email')).toBeInTheDocument()
  })
})

describe('the host’s word for the current email', () => {
  it('shows the form at once, and sends nothing before the account itself was read', async () => {
    const account = await testAccount()
    await account.sandbox.putUser({ userId: 'ada', email: 'ada@moved.example', phone: '1' })
    // StrictMode shows the wizard twice, and each time it reads.
    const releases = [1, 2].map(() => account.sandbox.faults.hold('getProfile'))
    account.open(<ChangeEmailWizard currentEmail={OLD} />)
    await account.user.type(screen.getByRole('textbox', { name: 'New email' }), `${NEW}{enter}`)
    expect(screen.getByText(OLD)).toBeInTheDocument()
    expect(account.sent('sendEmail')).toBe(0)
    for (const release of releases) release()
    await screen.findByText('ada@moved.example')
    expect(await field('New email')).toHaveValue(NEW)
    await account.user.click(await button('Send codes'))
    await heading('Enter the codes')
    expect([account.mailsTo('ada@moved.example'), account.mailsTo(OLD)]).toEqual([1, 0])
  })

  itHides('is not said again by a page that is hidden and shown', async () => {
    const account = await testAccount()
    const page = (mode: 'visible' | 'hidden') => (
      <Activity mode={mode}>
        <ChangeEmailWizard currentEmail="ada@moved.example" />
      </Activity>
    )
    const view = account.open(page('visible'))
    await screen.findByText(OLD)
    await toCodes(account)
    view.rerender(page('hidden'))
    view.rerender(page('visible'))
    await account.pass(1)
    expect(await heading('Enter the codes')).toBeInTheDocument()
    expect(screen.queryByText('ada@moved.example')).not.toBeInTheDocument()
  })
})

describe('cancelling at the address', () => {
  it('empties the field', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard onCancelled={() => undefined} />)
    await account.paste(await field('New email'), NEW)
    await account.user.click(await button('Cancel'))
    expect(await field('New email')).toHaveValue('')
  })
})

describe('a page without a query client of its own', () => {
  afterEach(() => focusManager.setFocused(undefined))

  it('goes on reading when it comes back into sight', async () => {
    const account = await testAccount()
    focusManager.setFocused(false)
    account.sandbox.faults.next('getProfile', { kind: 'refusal', statusCode: 500 })
    render(
      <AccountSettingsProvider client={account.client} clock={account.clock}>
        <ChangeEmailWizard />
      </AccountSettingsProvider>,
    )
    await waitFor(() => expect(account.sent('getProfile')).toBe(1))
    // React Query waits a second, finds nobody looking, and goes to sleep until the focus comes back.
    await new Promise((resolve) => setTimeout(resolve, 1300))
    expect(account.sent('getProfile')).toBe(1)
    focusManager.setFocused(true)
    await screen.findByRole('heading', { name: 'Change your email' })
    expect(await field('New email')).toBeInTheDocument()
  })
})

describe('signing in', () => {
  it('at a declined start is not asked for again once it was done', async () => {
    const onReauthRequired = vi.fn().mockResolvedValueOnce(false).mockResolvedValue(true)
    const account = await testAccount({ provider: { onReauthRequired } })
    account.open(<ChangeEmailWizard />)
    await account.user.type(await field('New email'), `${NEW}{enter}`)
    await account.user.click(await button('Sign in again'))
    await waitFor(() => expect(onReauthRequired).toHaveBeenCalledTimes(2))
    await account.user.click(await button('Send codes'))
    await heading('Enter the codes')
    expect(onReauthRequired.mock.calls.map(([{ reason }]) => reason)).toEqual(['start', 'forbidden'])
  })

  it('is not offered where the host cannot do it', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await toCodes(account)
    account.sandbox.faults.next('verifyEmailChange', { kind: 'refusal', statusCode: 401 })
    await verify(account)
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('signed out'))
    expect(screen.queryByRole('button', { name: 'Sign in again' })).not.toBeInTheDocument()
    expect(await button('Verify')).not.toHaveAttribute('aria-disabled')
  })
})

describe('a host’s query client', () => {
  it('FB9 whose callbacks throw does not turn a success into a lost reply', async () => {
    const account = await testAccount()
    const failure = new Error('toast failed')
    const queryClient = new QueryClient()
    queryClient.getMutationCache().config.onSuccess = () => {
      throw failure
    }
    account.open(
      <AccountSettingsProvider client={account.client} queryClient={queryClient} clock={account.clock}>
        <ChangeEmailWizard />
      </AccountSettingsProvider>,
    )
    await toConfirm(account)
    await confirm(account)
    await heading('Email changed')
  })

  it('FL2 FL3 never sees what a client of the host’s own throws', async () => {
    const account = await testAccount({ user: { email: null } })
    const seen: unknown[] = []
    account.queryClient.getMutationCache().config.onError = (error) => void seen.push(error)
    const client: AccountClient = {
      ...account.client,
      call: (operation, ...rest) =>
        operation.name === 'email.bind'
          ? Promise.reject(Object.assign(new Error('Request failed'), { config: { data: '123456' } }))
          : account.client.call(operation, ...rest),
    }
    account.open(
      <AccountSettingsProvider client={client} queryClient={account.queryClient} clock={account.clock}>
        <BindEmailForm />
      </AccountSettingsProvider>,
    )
    await account.user.type(await field('Email'), `${NEW}{enter}`)
    await account.user.type(await field('Verification code'), '123456{enter}')
    await heading('Checking whether your email was added')
    expect(seen).toMatchObject([{ code: 'ambiguous' }])
    expect(JSON.stringify(seen)).not.toContain('123456')
  })
})

describe('a fault while rendering', () => {
  it('FB10 stays inside the component, which can start again', async () => {
    const account = await testAccount()
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const broken: AccountClient['call'] = async (...asked) => {
      const value = await account.client.call(...asked)
      return asked[0].name === 'profile.get' ? { ...value, providers: 5 } : value
    }
    const client = { ...account.client, call: broken }
    account.open(
      <AccountSettingsProvider client={client} clock={account.clock}>
        <p>the host’s page</p>
        <UnbindEmailForm />
      </AccountSettingsProvider>,
    )
    await screen.findByText(/stopped working/)
    expect(screen.getByText('the host’s page')).toBeInTheDocument()
    client.call = account.client.call
    await account.user.click(await button('Start again'))
    await heading('Remove your email')
    logged.mockClear()
  })
})

describe('the same wrong code', () => {
  it.each([
    ['binding', <BindEmailForm key="bind" />, null, 'bindEmail'],
    ['removing', <UnbindEmailForm key="unbind" />, OLD, 'unbindEmail'],
  ] as const)('FH1 is not sent a third time while %s', async (_, component, email, operation) => {
    const account = await testAccount({ user: { email } })
    account.open(component)
    if (email === null) await account.user.type(await field('Email'), `${NEW}{enter}`)
    else await account.user.click(await button('Send code'))
    const code = await field('Verification code')
    await account.paste(code, '000000')
    for (let attempt = 1; attempt <= 4; attempt += 1) {
      await account.user.type(code, '{enter}')
      await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('didn’t match'))
    }
    expect(account.sent(operation)).toBe(2)
  })
})

describe('an error that concerns the old inbox', () => {
  it('does not blame the new address, and its reason stays beside the field', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await toCodes(account)
    await account.pass(61)
    account.sandbox.faults.next('sendEmail', { kind: 'refusal', statusCode: 400, apiCode: 2204 })
    const [, sendOld] = await screen.findAllByRole('button', { name: 'Send again' })
    if (sendOld !== undefined) await account.user.click(sendOld)
    await waitFor(() => expect(screen.getByRole('alert')).not.toBeEmptyDOMElement())
    expect(screen.getByRole('heading')).toHaveTextContent('Enter the codes')
    expect(await field('Code from your current email')).toHaveAccessibleDescription(
      /doesn’t accept this address/,
    )
  })
})

describe('what is announced', () => {
  it('includes a second mail, in the same words', async () => {
    const account = await testAccount({ user: { email: null } })
    account.open(<BindEmailForm />)
    await account.user.type(await field('Email'), `${NEW}{enter}`)
    await heading('Enter the code')
    await account.pass(61)
    const before = screen.getByRole('status').firstElementChild
    await account.user.click(await button('Send again'))
    await waitFor(() => expect(screen.getByRole('status').firstElementChild).not.toBe(before))
    expect(screen.getByRole('status')).toHaveTextContent('We sent a code to')
  })
})

describe('the focus', () => {
  it('stays on a button in a notice while it works, and moves to the code when it is gone', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await toCodes(account)
    await enterCodes(account)
    await account.user.clear(await field('Code from your new email'))
    await account.paste(await field('Code from your new email'), '000000')
    await account.user.click(await button('Verify'))
    await button(/^Send new codes/)
    await account.pass(60)
    const release = account.sandbox.faults.hold('sendEmail')
    await account.user.click(await button('Send new codes'))
    expect(await button('Send new codes')).toHaveFocus()
    release()
    await waitFor(async () => expect(await field('Code from your new email')).toHaveFocus())
  })
})

describe('another client without an account key', () => {
  it('is another person: nothing that was read by the one before is shown, or mailed', async () => {
    const account = await testAccount()
    const { accessToken } = await account.sandbox.signIn('eve')
    const eves = createGenAuthClient({
      host: 'https://sandbox.example',
      appId: 'app',
      fetch: account.sandbox.fetch,
      getAccessToken: () => accessToken,
    })
    const page = (client: AccountClient) => (
      <AccountSettingsProvider client={client} queryClient={account.queryClient} clock={account.clock}>
        <ChangeEmailWizard />
      </AccountSettingsProvider>
    )
    const view = render(page(account.client))
    await screen.findByText(OLD)
    view.rerender(page(eves))
    expect(screen.queryByText(OLD)).not.toBeInTheDocument()
    expect(await screen.findByText('taken@example.com')).toBeInTheDocument()
  })
})

describe('a service that wants to be left alone', () => {
  it('is not asked again before the time that the button tells', async () => {
    const account = await testAccount()
    account.sandbox.faults.next('getProfile', { kind: 'rateLimited', retryAfter: 17 })
    account.open(<ChangeEmailWizard />)
    await account.user.click(await waitingButton('Try again', 17))
    expect(account.sent('getProfile')).toBe(1)
    await account.pass(17)
    await account.user.click(await button('Try again'))
    expect(await field('New email')).toBeInTheDocument()
  })
})
