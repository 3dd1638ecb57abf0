import { type ReactNode, useEffect, useState } from 'react'
import type { DemoConfig } from '../config.ts'
import { createOidc } from './oidc.ts'
import { type DemoSession, forgetPerson, rememberedPerson, sandboxSession } from './session.ts'
import { SettingsPage } from './settings-page.tsx'
import { SignInPage } from './sign-in-page.tsx'

/** Signed out: choose who to be. Signed in: the settings page. */
export function App({ config }: { config: DemoConfig }): ReactNode {
  const [session, setSession] = useState<DemoSession | null>(null)
  const [failure, setFailure] = useState<string | null>(null)

  useEffect(() => {
    const person = rememberedPerson()
    const opened =
      config.mode === 'tenant'
        ? createOidc(config).finish()
        : person === null
          ? Promise.resolve(null)
          : sandboxSession(config, person)
    opened.then(setSession, (error: unknown) => setFailure(String(error)))
  }, [config])

  if (session === null) return <SignInPage config={config} failure={failure} onSignedIn={setSession} />
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
