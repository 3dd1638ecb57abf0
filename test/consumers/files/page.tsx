'use client'

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import {
  AccountSettingsProvider,
  BindEmailForm,
  ChangeEmailWizard,
  createGenAuthClient,
  type PartialLocale,
} from 'genauth-account-ui'
import { createSandbox } from 'genauth-account-ui/sandbox'
import { useState } from 'react'

const sandbox = createSandbox()
const signedIn = sandbox.putUser({ userId: 'ada', phone: '13800000000' }).then(() => sandbox.signIn('ada'))
const client = createGenAuthClient({
  host: 'https://account.example',
  appId: 'consumer',
  fetch: sandbox.fetch,
  getAccessToken: async () => (await signedIn).accessToken,
})

/** For whoever tries the page: what is in the inbox, and what the account says. */
const account = {
  codeFor: (address: string) => sandbox.mailbox.codeFor(address),
  email: async () => (await sandbox.user('ada'))?.email,
}
const page = globalThis as { accounts?: (typeof account)[] }
page.accounts = [...(page.accounts ?? []), account]

/** A settings page of a product: an email to add, and then to change. */
export function Page({ locale }: { locale?: PartialLocale }) {
  const [queryClient] = useState(() => new QueryClient())
  return (
    <QueryClientProvider client={queryClient}>
      <Account locale={locale} />
    </QueryClientProvider>
  )
}

export function Account({ locale }: { locale?: PartialLocale }) {
  const [email, setEmail] = useState<string>()
  return (
    <AccountSettingsProvider client={client} locale={locale} accountKey="ada">
      {email === undefined ? (
        <BindEmailForm onBound={(bound) => setEmail(bound.email)} />
      ) : (
        <ChangeEmailWizard currentEmail={email} />
      )}
    </AccountSettingsProvider>
  )
}
