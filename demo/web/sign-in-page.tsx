import { type ReactNode, useState } from 'react'
import type { DemoConfig } from '../config.ts'
import { createOidc, pastedSession } from './oidc.ts'
import { PasswordSignIn } from './password-sign-in.tsx'
import { type DemoSession, sandboxSession } from './session.ts'

interface SignInPageProps {
  config: DemoConfig
  failure: string | null
  onSignedIn: (session: DemoSession) => void
}

export function SignInPage({ config, failure, onSignedIn }: SignInPageProps): ReactNode {
  return (
    <main className="sign-in">
      <p className="brand">Lumen</p>
      <h1>Sign in</h1>
      {failure !== null && <p role="alert">{failure}</p>}
      {config.mode === 'sandbox' ? (
        <>
          <People config={config} onSignedIn={onSignedIn} />
          <PasswordSignIn config={config} onSignedIn={onSignedIn} />
        </>
      ) : (
        <Tenant config={config} onSignedIn={onSignedIn} />
      )}
    </main>
  )
}

function People({ config, onSignedIn }: Omit<SignInPageProps, 'failure'>): ReactNode {
  return (
    <ul className="people">
      {config.people.map(({ userId, name, story }) => (
        <li key={userId}>
          <button type="button" onClick={() => void sandboxSession(config, userId).then(onSignedIn)}>
            <span className="avatar" aria-hidden="true">
              {name[0]}
            </span>
            <span>
              <strong>{name}</strong>
              <small>{story}</small>
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function Tenant({ config, onSignedIn }: Omit<SignInPageProps, 'failure'>): ReactNode {
  const [token, setToken] = useState('')
  return (
    <>
      <p>
        Your application at <code>{config.serviceUrl}</code>.
      </p>
      <button type="button" className="wide" onClick={() => void createOidc(config).start()}>
        Sign in with GenAuth
      </button>
      <form
        className="paste"
        onSubmit={(event) => {
          event.preventDefault()
          onSignedIn(pastedSession(token.trim()))
        }}
      >
        <label>
          Or paste a user’s access token
          <input
            value={token}
            onChange={(event) => setToken(event.target.value)}
            autoComplete="off"
            required
          />
        </label>
        <button type="submit">Use this token</button>
      </form>
    </>
  )
}
