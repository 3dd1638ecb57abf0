import { AccountSettingsProvider, createGenAuthClient, ResetPasswordForm } from 'genauth-account-ui'
import { type ReactNode, useMemo, useState } from 'react'
import type { DemoConfig } from '../config.ts'
import { type DemoSession, passwordSession } from './session.ts'

interface PasswordSignInProps {
  config: DemoConfig
  onSignedIn: (session: DemoSession) => void
}

/** Signing in as people do; and for who has forgotten the password, a reset where nobody is signed in. */
export function PasswordSignIn({ config, onSignedIn }: PasswordSignInProps): ReactNode {
  const [failure, setFailure] = useState<string | null>(null)
  const [forgot, setForgot] = useState(false)
  const client = useMemo(
    () =>
      createGenAuthClient({
        host: config.serviceUrl,
        appId: config.appId,
        ...(config.userPoolId === null ? {} : { userPoolId: config.userPoolId }),
        getAccessToken: () => null,
      }),
    [config],
  )
  const back = () => setForgot(false)
  if (forgot)
    return (
      <AccountSettingsProvider client={client}>
        <ResetPasswordForm rules={{ strength: 1 }} onCancelled={back} onDone={back} />
      </AccountSettingsProvider>
    )
  return (
    <form
      className="paste"
      onSubmit={(event) => {
        event.preventDefault()
        const typed = new FormData(event.currentTarget)
        const text = (name: string) => String(typed.get(name) ?? '')
        passwordSession(config, text('account'), text('password')).then(onSignedIn, (error: Error) =>
          setFailure(error.message),
        )
      }}
    >
      <label>
        Email, phone number or username
        <input name="account" autoComplete="username" required />
      </label>
      <label>
        Password
        <input name="password" type="password" autoComplete="current-password" required />
      </label>
      {failure !== null && <p role="alert">{failure}</p>}
      <button type="submit">Sign in with a password</button>
      <button type="button" onClick={() => setForgot(true)}>
        Forgot your password?
      </button>
    </form>
  )
}
