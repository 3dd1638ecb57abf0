import { type ReactNode, useState } from 'react'
import type { DemoConfig } from '../config.ts'
import { createOidc, pastedSession } from './oidc.ts'
import { PasswordSignIn } from './password-sign-in.tsx'
import { bringBack } from './product-api.ts'
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
  const [note, setNote] = useState('')
  const signIn = (userId: string, name: string) =>
    sandboxSession(config, userId).then(onSignedIn, () => setNote(`The account of ${name} is deleted.`))
  return (
    <>
      <PeopleList config={config} onChosen={(userId, name) => void signIn(userId, name)} />
      <div className="row-actions">
        <button
          type="button"
          onClick={() => void bringBack().then(() => setNote('Everybody who was deleted is back.'))}
        >
          Bring back who was deleted
        </button>
        <p className="quiet" role="status">
          {note}
        </p>
      </div>
    </>
  )
}

interface PeopleListProps {
  config: DemoConfig
  onChosen: (userId: string, name: string) => void
}

function PeopleList({ config, onChosen }: PeopleListProps): ReactNode {
  return (
    <ul className="people">
      {config.people.map(({ userId, name, story }) => (
        <li key={userId}>
          <button type="button" onClick={() => onChosen(userId, name)}>
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
