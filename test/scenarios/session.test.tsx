import { screen, waitFor } from '@testing-library/react'
import type { ReactElement } from 'react'
import { describe, expect, it } from 'vitest'
import { AccountSettingsProvider } from '../../src/account/provider.tsx'
import { sendEmailCode } from '../../src/api/email.ts'
import { createGenAuthClient } from '../../src/api/genauth-client.ts'
import { BindEmailForm } from '../../src/features/contact/bind-email-form.tsx'
import { ChangeEmailWizard } from '../../src/features/contact/change-email-wizard.tsx'
import { field, HOST, heading, type TestAccount, testAccount } from '../support/account.tsx'
import { confirm, NEW, OLD, toConfirm } from '../support/change-email.ts'

/** The component with a client that can renew its access token, and how often it did. */
async function renewing(account: TestAccount, element: ReactElement) {
  const { signIn, fetch } = account.sandbox
  let { accessToken } = await signIn('ada')
  let renewals = 0
  const client = createGenAuthClient({
    host: HOST,
    appId: 'app',
    lang: 'en-US',
    fetch,
    getAccessToken: () => accessToken,
    refreshAccessToken: async () => {
      renewals += 1
      accessToken = (await signIn('ada')).accessToken
    },
  })
  const page = (
    <AccountSettingsProvider client={client} clock={account.clock}>
      {element}
    </AccountSettingsProvider>
  )
  return { page, renewals: () => renewals }
}

describe('an access token that lapses while the one-time token lives', () => {
  it('FG9 is renewed once; the user presses again, and the time to confirm goes on as before', async () => {
    const account = await testAccount()
    const { page, renewals } = await renewing(account, <ChangeEmailWizard />)
    account.open(page)
    await toConfirm(account)
    await account.pass(30)
    await account.sandbox.expire('accessTokens')
    await confirm(account)
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('renewed'))
    expect(screen.getByRole('timer')).toHaveTextContent('0:30')
    expect(await account.email()).toBe(OLD)
    expect(renewals()).toBe(1)
    await confirm(account)
    await heading('Email changed')
    expect(await account.email()).toBe(NEW)
    expect(renewals()).toBe(1)
  })
})

describe('an access token that is somebody else’s', () => {
  const ways = ['the host renews it', 'the host hands it out from one moment to the next'] as const
  it.each(ways.flatMap((way) => [undefined, 'ada'].map((accountKey) => [way, accountKey] as const)))(
    'FG3 FB13 changes nobody’s email: %s, accountKey %j',
    async (way, accountKey) => {
      const account = await testAccount({ user: { email: null } })
      await account.sandbox.putUser({ userId: 'eve', email: null })
      let { accessToken } = await account.sandbox.signIn('ada')
      const becomeEve = async () => {
        accessToken = (await account.sandbox.signIn('eve')).accessToken
      }
      const client = createGenAuthClient({
        host: HOST,
        appId: 'app',
        fetch: account.sandbox.fetch,
        getAccessToken: () => accessToken,
        refreshAccessToken: becomeEve,
      })
      account.open(
        <AccountSettingsProvider client={client} clock={account.clock} accountKey={accountKey}>
          <BindEmailForm />
        </AccountSettingsProvider>,
      )
      await heading('Add an email')
      if (way === 'the host renews it') await account.sandbox.expire('accessTokens')
      else await becomeEve()
      await account.user.type(await field('Email'), `${NEW}{enter}`)
      await account.pass(1)
      expect(account.mailsTo(NEW)).toBe(0)
      await waitFor(async () => expect(await field('Email')).toHaveValue(''))
      expect(await account.email()).toBeNull()
      expect((await account.sandbox.user('eve'))?.email).toBeNull()
    },
  )

  it('FG3 goes on when it is a new one of the same person', async () => {
    const account = await testAccount({ user: { email: null } })
    let { accessToken } = await account.sandbox.signIn('ada')
    const client = createGenAuthClient({
      host: HOST,
      appId: 'app',
      fetch: account.sandbox.fetch,
      getAccessToken: () => accessToken,
    })
    account.open(
      <AccountSettingsProvider client={client} clock={account.clock}>
        <BindEmailForm />
      </AccountSettingsProvider>,
    )
    await heading('Add an email')
    accessToken = (await account.sandbox.signIn('ada')).accessToken
    await account.user.type(await field('Email'), `${NEW}{enter}`)
    await account.user.type(await field('Verification code'), `${account.codeFor(NEW)}{enter}`)
    await heading('Email added')
    expect(await account.email()).toBe(NEW)
  })
})

describe('a code that went out a moment ago', () => {
  it.each([2080, 4004])(
    'FG7 is no failure by apiCode %i: it can be entered, and the next has to wait',
    async (apiCode) => {
      const account = await testAccount({ user: { email: null } })
      await account.client.call(sendEmailCode, { address: NEW, channel: 'CHANNEL_BIND_EMAIL' })
      account.sandbox.faults.next('sendEmail', { kind: 'refusal', statusCode: 422, apiCode })
      account.open(<BindEmailForm />)
      await account.user.type(await field('Email'), `${NEW}{enter}`)
      await heading('Enter the code')
      expect(screen.getByRole('alert')).toBeEmptyDOMElement()
      expect(screen.getByRole('status')).toHaveTextContent('a short while ago')
      expect(
        screen.getByRole('button', { name: 'Send again', description: 'Send again in 60 seconds' }),
      ).toBeInTheDocument()
      await account.user.type(await field('Verification code'), `${account.codeFor(NEW)}{enter}`)
      await heading('Email added')
      expect(await account.email()).toBe(NEW)
    },
  )
})
