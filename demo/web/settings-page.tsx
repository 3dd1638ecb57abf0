import { useQuery, useQueryClient } from '@tanstack/react-query'
import {
  AccountSettingsProvider,
  BindEmailForm,
  ChangeEmailWizard,
  createGenAuthClient,
  getProfile,
  UnbindEmailForm,
} from 'genauth-account-ui'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import type { DemoConfig } from '../config.ts'
import { DemoPanel, type LoggedEvent, type Preferences } from './demo-panel.tsx'
import { ReauthDialog, type ReauthDialogHandle } from './reauth-dialog.tsx'
import type { DemoSession } from './session.ts'
import { words } from './words.ts'

interface SettingsPageProps {
  config: DemoConfig
  session: DemoSession
  onSignOut: () => void
}

type Editor = 'bind' | 'change' | 'unbind'

export function SettingsPage({ config, session, onSignOut }: SettingsPageProps): ReactNode {
  const [preferences, setPreferences] = useState<Preferences>({
    language: 'en',
    theme: 'system',
    verifyOldEmail: true,
    commit: 'manual',
    asksForSignIn: false,
    showServerMessages: false,
  })
  const [events, setEvents] = useState<LoggedEvent[]>([])
  const [editor, setEditor] = useState<Editor | null>(null)
  const dialog = useRef<ReauthDialogHandle>(null)
  const queryClient = useQueryClient()
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
  const profile = useQuery({
    queryKey: ['lumen', 'me', session.userId],
    queryFn: () => client.call(getProfile, undefined),
  })
  const email = profile.data?.email ?? null

  const log = (name: string) => (detail?: object) =>
    setEvents((earlier) => [
      { id: earlier.length + 1, name, detail: JSON.stringify(detail ?? {}) },
      ...earlier,
    ])
  const done = (name: string) => (detail: object) => {
    log(name)(detail)
    void queryClient.invalidateQueries({ queryKey: ['lumen'] })
  }
  const shared = { onStep: log('onStep'), onError: log('onError'), onUnconfirmed: log('onUnconfirmed') }
  const cancelled = () => {
    log('onCancelled')()
    setEditor(null)
  }

  return (
    <div className="page" data-theme={preferences.theme} lang={text.locale.tag}>
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
            <div className="row">
              <div>
                <div className="row-name">{text.email}</div>
                <div
                  className="row-value"
                  data-empty={email === null || undefined}
                  data-testid="current-email"
                >
                  {profile.isPending ? '…' : (email ?? text.noEmail)}
                </div>
              </div>
              <div className="row-actions">
                {editor !== null && (
                  <button type="button" onClick={() => setEditor(null)}>
                    {text.close}
                  </button>
                )}
                {editor === null && email === null && !profile.isPending && (
                  <button type="button" onClick={() => setEditor('bind')}>
                    {text.add}
                  </button>
                )}
                {editor === null && email !== null && (
                  <>
                    <button type="button" onClick={() => setEditor('change')}>
                      {text.change}
                    </button>
                    <button type="button" onClick={() => setEditor('unbind')}>
                      {text.remove}
                    </button>
                  </>
                )}
              </div>
            </div>
            {editor === 'bind' && (
              <BindEmailForm {...shared} onBound={done('onBound')} onCancelled={cancelled} />
            )}
            {editor === 'change' && (
              <ChangeEmailWizard
                {...shared}
                verifyOldEmail={preferences.verifyOldEmail}
                commit={preferences.commit}
                oldMailboxHelp={text.support}
                onChanged={done('onChanged')}
                onCancelled={cancelled}
              />
            )}
            {editor === 'unbind' && (
              <UnbindEmailForm {...shared} onUnbound={done('onUnbound')} onCancelled={cancelled} />
            )}
          </section>
        </AccountSettingsProvider>
      </main>
      <DemoPanel config={config} preferences={preferences} onPreferences={setPreferences} events={events} />
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
