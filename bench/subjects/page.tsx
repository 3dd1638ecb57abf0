import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import {
  AccountSettingsProvider,
  BindEmailForm,
  ChangeEmailWizard,
  defineAccountClient,
} from 'genauth-account-ui'
import { Fragment, type ReactElement, type ReactNode } from 'react'
import { Floor } from './floor'

const grant = { token: 'token', expiresIn: 60 }
const profile = {
  userId: 'ada',
  email: null,
  emailVerified: false,
  phone: null,
  username: null,
  providers: [],
}
const security = { emailBound: false, phoneBound: false, passwordSet: true, mfaEnrolled: false, score: 0 }
const at = async () => undefined

/** Answers at once: what is measured is the components. */
const client = defineAccountClient({
  'email.sendCode': at,
  'email.bind': at,
  'email.unbind': at,
  'email.verifyChange': async () => grant,
  'email.change': at,
  'profile.get': async () => profile,
  'security.get': async () => security,
})
const queryClient = new QueryClient()
// Read before, as on a page that shows the account.
queryClient.setQueryData(['acct', 'profile', 'ada'], profile)

/** Once a page, as a host does: what surrounds the subjects is not measured with them. */
export function Surroundings({ children }: { children: ReactNode }) {
  return (
    <QueryClientProvider client={queryClient}>
      <AccountSettingsProvider client={client} accountKey="ada">
        {children}
      </AccountSettingsProvider>
    </QueryClientProvider>
  )
}

export const subjects: Record<'nothing' | 'floor' | 'bind' | 'wizard', () => ReactElement> = {
  nothing: () => <Fragment />,
  floor: () => <Floor send={at} />,
  bind: () => <BindEmailForm />,
  wizard: () => <ChangeEmailWizard currentEmail="ada@example.com" />,
}
