import { type ReactNode, useState } from 'react'
import type { DemoConfig } from '../config.ts'
import { type DemoSession, forgetPerson } from './session.ts'
import { SettingsPage } from './settings-page.tsx'
import { SignInPage } from './sign-in-page.tsx'

/** How the page begins: signed in, signed out, or with a sign-in that failed. */
export interface Opening {
  session: DemoSession | null
  failure: string | null
}

interface AppProps {
  config: DemoConfig
  opening: Opening
}

/** Signed out: choose who to be. Signed in: the settings page. */
export function App({ config, opening }: AppProps): ReactNode {
  const [session, setSession] = useState(opening.session)
  if (session === null)
    return <SignInPage config={config} failure={opening.failure} onSignedIn={setSession} />
  return (
    <SettingsPage
      config={config}
      session={session}
      onSignOut={() => {
        forgetPerson()
        setSession(null)
      }}
    />
  )
}
