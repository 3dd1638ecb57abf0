import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import {
  AccountSettingsProvider,
  BindEmailForm,
  ChangeEmailWizard,
  defineAccountClient,
  type Profile,
} from 'genauth-account-ui'
import { Fragment, type ReactElement, type ReactNode } from 'react'
import { Floor } from './floor'

const grant = { token: 'token', expiresIn: 60 }
const profile: Profile = {
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
const clientFor = (account: Profile) =>
  defineAccountClient({
    'email.sendCode': at,
    'email.bind': at,
    'email.unbind': at,
    'email.verifyChange': async () => grant,
    'email.change': at,
    'profile.get': async () => account,
    'security.get': async () => security,
  })
const queryClient = new QueryClient()

/** A signed-in user whose account was read before, as on a page that shows it. */
function signedIn(account: Profile) {
  queryClient.setQueryData(['acct', 'profile', account.userId], account)
  return { client: clientFor(account), accountKey: account.userId }
}

const EMAIL = 'eve@example.com'
const withoutEmail = signedIn(profile)
const withEmail = signedIn({ ...profile, userId: 'eve', email: EMAIL })

/** Once a page, as a host does: what surrounds the subjects is not measured with them. */
export function Surroundings({ name, children }: { name: Name; children: ReactNode }) {
  return (
    <QueryClientProvider client={queryClient}>
      <AccountSettingsProvider {...(name === 'wizard' ? withEmail : withoutEmail)}>
        {children}
      </AccountSettingsProvider>
    </QueryClientProvider>
  )
}

type Name = 'nothing' | 'floor' | 'bind' | 'wizard'

export const subjects: Record<Name, () => ReactElement> = {
  nothing: () => <Fragment />,
  floor: () => <Floor send={at} />,
  bind: () => <BindEmailForm />,
  wizard: () => <ChangeEmailWizard currentEmail={EMAIL} />,
}
