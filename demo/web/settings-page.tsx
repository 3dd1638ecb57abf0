import {
  AccountSettings,
  AccountSettingsProvider,
  createGenAuthClient,
  DeleteAccountSettings,
  EmailSettings,
  PasswordSettings,
  PhoneSettings,
  type ProfileField,
  ProfileSettings,
  SecurityCheckup,
} from 'genauth-account-ui'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import type { DemoConfig } from '../config.ts'
import { DemoPanel, type LoggedEvent, type Preferences } from './demo-panel.tsx'
import { estimateStrength } from './estimate-strength.ts'
import { ReauthDialog, type ReauthDialogHandle } from './reauth-dialog.tsx'
import { type DemoSession, forgetPerson } from './session.ts'
import { words } from './words.ts'

/** What of the profile Lumen shows. */
const profileFields: readonly ProfileField[] = [
  'photo',
  'name',
  'nickname',
  'username',
  'birthdate',
  'gender',
  'city',
  'company',
]
/** Where the security check-up leads: the rows have these ids. */
const links = { email: '#acct-email', phone: '#acct-phone', password: '#acct-password' }

interface SettingsPageProps {
  config: DemoConfig
  session: DemoSession
  onSignOut: () => void
}

export function SettingsPage({ config, session, onSignOut }: SettingsPageProps): ReactNode {
  const [preferences, setPreferences] = useState<Preferences>({
    language: 'en',
    theme: 'system',
    verifyOldEmail: true,
    verifyOldPhone: true,
    commit: 'manual',
    presentation: 'inline',
    asksForSignIn: false,
    showServerMessages: false,
  })
  const [logged, setLogged] = useState<LoggedEvent[]>([])
  const dialog = useRef<ReauthDialogHandle>(null)
  const text = words[preferences.language]

  const client = useMemo(
    () =>
      createGenAuthClient({
        host: config.serviceUrl,
        appId: config.appId,
        ...(config.userPoolId === null ? {} : { userPoolId: config.userPoolId }),
        lang: () => (document.documentElement.lang.startsWith('zh') ? 'zh-CN' : 'en-US'),
        getAccessToken: session.getAccessToken,
        refreshAccessToken: session.refreshAccessToken,
      }),
    [config, session],
  )
  const log = (name: string) => (detail?: object) =>
    setLogged((earlier) => [
      { id: earlier.length + 1, name, detail: JSON.stringify(detail ?? {}) },
      ...earlier,
    ])
  const events = {
    onStep: log('onStep'),
    onError: log('onError'),
    onUnconfirmed: log('onUnconfirmed'),
    onBound: log('onBound'),
    onChanged: log('onChanged'),
    onUnbound: log('onUnbound'),
    onSaved: log('onSaved'),
    onDeleting: log('onDeleting'),
    onCancelled: log('onCancelled'),
  }

  return (
    <div className="page" data-theme={preferences.theme} lang={text.locale.tag} dir={text.locale.dir}>
      <Sidebar items={text.navigation} current={text.settings} />
      <main className="content">
        <header className="content-head">
          <h1>{text.settings}</h1>
          <div className="who">
            <span>{session.name}</span>
            <button type="button" className="link" onClick={onSignOut}>
              {text.signOut}
            </button>
          </div>
        </header>

        <AccountSettingsProvider
          client={client}
          locale={text.locale}
          accountKey={session.userId}
          showServerMessages={preferences.showServerMessages}
          onReauthRequired={async (request) => {
            log('onReauthRequired')(request)
            if (request.reason === 'start' && !preferences.asksForSignIn) return true
            return dialog.current?.ask() ?? false
          }}
        >
          <section className="group" aria-labelledby="account">
            <div className="group-head">
              <h2 id="account">{text.account}</h2>
              <p>{text.accountLead}</p>
            </div>
            <AccountSettings
              presentation={preferences.presentation}
              sections={[
                <ProfileSettings key="profile" {...events} fields={profileFields} />,
                <EmailSettings
                  key="email"
                  {...events}
                  verifyOldEmail={preferences.verifyOldEmail}
                  commit={preferences.commit}
                  oldMailboxHelp={text.support}
                />,
                <PhoneSettings
                  key="phone"
                  {...events}
                  verifyOldPhone={preferences.verifyOldPhone}
                  commit={preferences.commit}
                  oldNumberHelp={text.phoneSupport}
                />,
                <PasswordSettings
                  key="password"
                  {...events}
                  rules="service"
                  estimateStrength={estimateStrength}
                />,
                <DeleteAccountSettings
                  key="deletion"
                  {...events}
                  consequences={text.consequences}
                  onDeleted={(deletion) => {
                    log('onDeleted')(deletion)
                    // A reload shows the sign-in page; until then the user reads what became of the account.
                    forgetPerson()
                  }}
                  onDone={onSignOut}
                />,
              ]}
            />
          </section>
          <section className="group">
            <SecurityCheckup links={links} scoreMax={100} />
          </section>
        </AccountSettingsProvider>
      </main>
      <DemoPanel config={config} preferences={preferences} onPreferences={setPreferences} events={logged} />
      <ReauthDialog ref={dialog} name={session.name} signInAgain={session.signInAgain} />
    </div>
  )
}

function Sidebar({ items, current }: { items: string[]; current: string }): ReactNode {
  return (
    <nav className="sidebar" aria-label="Lumen">
      <p className="brand">Lumen</p>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
        <li aria-current="page">{current}</li>
      </ul>
    </nav>
  )
}
