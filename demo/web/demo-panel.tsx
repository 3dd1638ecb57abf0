import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import type { PoolSettings, SandboxOperation } from '../../src/sandbox/index.ts'
import type { DemoConfig, DemoFault } from '../config.ts'
import type { ArrivedMail } from '../server/mail.ts'
import type { ArrivedText } from '../server/texts.ts'
import { breakNext, expire, readMails, readPool, readTexts, writePool } from './product-api.ts'
import type { Language } from './words.ts'

export interface Preferences {
  language: Language
  theme: 'system' | 'light' | 'dark'
  verifyOldEmail: boolean
  verifyOldPhone: boolean
  commit: 'manual' | 'auto'
  presentation: 'inline' | 'dialog'
  asksForSignIn: boolean
  showServerMessages: boolean
}

export interface LoggedEvent {
  id: number
  name: string
  detail: string
}

interface DemoPanelProps {
  config: DemoConfig
  preferences: Preferences
  onPreferences: (preferences: Preferences) => void
  events: LoggedEvent[]
}

/** What is not the product: the inbox, switches, and the events the components report. */
export function DemoPanel({ config, preferences, onPreferences, events }: DemoPanelProps): ReactNode {
  return (
    <aside className="panel" aria-label="Demo">
      {config.embeddedInbox && <InboxCard />}
      {config.mode === 'sandbox' && <PhoneCard />}
      <LookCard preferences={preferences} onPreferences={onPreferences} />
      {config.mode === 'sandbox' && <PoolCard />}
      {config.mode === 'sandbox' && <FaultCard />}
      <section className="card">
        <h2>Events</h2>
        <ol className="events" data-testid="events">
          {events.map(({ id, name, detail }) => (
            <li key={id}>
              <code>{name}</code> {detail}
            </li>
          ))}
        </ol>
        {events.length === 0 && <p className="quiet">What the components report appears here.</p>}
      </section>
    </aside>
  )
}

function InboxCard(): ReactNode {
  const { data = [] } = useQuery({ queryKey: ['mails'], queryFn: readMails, refetchInterval: 800 })
  return (
    <section className="card">
      <h2>
        Inbox <small>over SMTP</small>
      </h2>
      <ul className="mails" data-testid="mails">
        {data.slice(0, 8).map((mail) => (
          <Mail key={mail.id} mail={mail} />
        ))}
      </ul>
      {data.length === 0 && <p className="quiet">Mail to any address arrives here.</p>}
    </section>
  )
}

function Mail({ mail }: { mail: ArrivedMail }): ReactNode {
  return (
    <li data-to={mail.to}>
      <div className="mail-head">
        <span>{mail.to}</span>
        <time>{new Date(mail.receivedAt).toLocaleTimeString()}</time>
      </div>
      <strong>{mail.subject}</strong>
      <p>{mail.text.split('\n')[0]}</p>
    </li>
  )
}

/** The phones of everybody: a text arrives at its number, and nowhere else. */
function PhoneCard(): ReactNode {
  const { data = [] } = useQuery({ queryKey: ['texts'], queryFn: readTexts, refetchInterval: 800 })
  return (
    <section className="card">
      <h2>Phones</h2>
      <ul className="mails" data-testid="texts">
        {data.slice(0, 8).map((text) => (
          <Text key={text.id} text={text} />
        ))}
      </ul>
      {data.length === 0 && <p className="quiet">Texts to any number arrive here. Codes live a minute.</p>}
    </section>
  )
}

function Text({ text }: { text: ArrivedText }): ReactNode {
  return (
    <li data-to={text.to}>
      <div className="mail-head">
        <span>{text.to}</span>
        <time>{new Date(text.receivedAt).toLocaleTimeString()}</time>
      </div>
      <p>{text.text}</p>
    </li>
  )
}

function LookCard({
  preferences,
  onPreferences,
}: Pick<DemoPanelProps, 'preferences' | 'onPreferences'>): ReactNode {
  const set = (change: Partial<Preferences>) => onPreferences({ ...preferences, ...change })
  const { language, theme } = preferences
  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dataset.theme = theme
  }, [language, theme])
  return (
    <section className="card">
      <h2>Components</h2>
      <Choice
        label="Language"
        value={language}
        options={{ en: 'English', 'zh-CN': '简体中文', ar: 'العربية' }}
        onChange={(value) => set({ language: value })}
      />
      <Choice
        label="Theme"
        value={theme}
        options={{ system: 'System', light: 'Light', dark: 'Dark' }}
        onChange={(value) => set({ theme: value })}
      />
      <Choice
        label="Flows open"
        value={preferences.presentation}
        options={{ inline: 'Below their row', dialog: 'In a dialog' }}
        onChange={(value) => set({ presentation: value })}
      />
      <Choice
        label="Commit"
        value={preferences.commit}
        options={{ manual: 'With a confirmation', auto: 'Straight through' }}
        onChange={(value) => set({ commit: value })}
      />
      <Switch
        label="verifyOldEmail"
        on={preferences.verifyOldEmail}
        onChange={(on) => set({ verifyOldEmail: on })}
      />
      <Switch
        label="verifyOldPhone"
        on={preferences.verifyOldPhone}
        onChange={(on) => set({ verifyOldPhone: on })}
      />
      <Switch
        label="Ask for a fresh sign-in first"
        on={preferences.asksForSignIn}
        onChange={(on) => set({ asksForSignIn: on })}
      />
      <Switch
        label="showServerMessages"
        on={preferences.showServerMessages}
        onChange={(on) => set({ showServerMessages: on })}
      />
    </section>
  )
}

const numbers: [keyof PoolSettings, string][] = [
  ['verifyCodeLength', 'Digits of a code'],
  ['verifyCodeMaxAttempts', 'Tries for a code'],
  ['codeLifetime', 'Code lives (s)'],
  ['smsCodeLifetime', 'Code in a text lives (s)'],
  ['sendInterval', 'Pause between sends (s)'],
  ['smsInterval', 'Pause between texts (s)'],
  ['smsDailyLimit', 'Texts to a number in a day'],
  ['updateTokenLifetime', 'Change token lives (s)'],
]

function PoolCard(): ReactNode {
  const queryClient = useQueryClient()
  const { data: pool } = useQuery({ queryKey: ['pool'], queryFn: readPool })
  const set = (change: Partial<PoolSettings>) =>
    void writePool(change).then((settings) => queryClient.setQueryData(['pool'], settings))
  if (pool === undefined) return null
  return (
    <section className="card">
      <h2>User pool</h2>
      <Switch
        label="Pool verifies the old email"
        on={pool.verifyOldEmail}
        onChange={(on) => set({ verifyOldEmail: on })}
      />
      <Switch
        label="Pool verifies the old phone"
        on={pool.verifyOldPhone}
        onChange={(on) => set({ verifyOldPhone: on })}
      />
      <Switch
        label="Texts go abroad"
        on={pool.internationalSms}
        onChange={(on) => set({ internationalSms: on })}
      />
      <Switch
        label="Sending reveals a taken address"
        on={pool.revealTakenAddress}
        onChange={(on) => set({ revealTakenAddress: on })}
      />
      {numbers.map(([name, label]) => (
        <label key={name} className="setting">
          <span>{label}</span>
          <input
            type="number"
            min={0}
            value={Number(pool[name])}
            onChange={(event) => set({ [name]: event.target.valueAsNumber || 0 })}
          />
        </label>
      ))}
    </section>
  )
}

const operations: Record<string, SandboxOperation> = {
  'send-email': 'sendEmail',
  'bind-email': 'bindEmail',
  'unbind-email': 'unbindEmail',
  'verify-update-email-request': 'verifyEmailChange',
  'update-email': 'updateEmail',
  'send-sms': 'sendSms',
  'bind-phone': 'bindPhone',
  'unbind-phone': 'unbindPhone',
  'verify-update-phone-request': 'verifyPhoneChange',
  'update-phone': 'updatePhone',
  'update-password': 'updatePassword',
  'verify-reset-password-request': 'verifyPasswordReset',
  'reset-password': 'resetPassword',
  'update-profile': 'updateProfile',
  'verify-delete-account-request': 'verifyAccountDeletion',
  'delete-account': 'deleteAccount',
  'get-profile': 'getProfile',
  'get-security-info': 'getSecurityInfo',
}

const faults: Record<DemoFault, string> = {
  lostReply: 'is carried out, its reply is lost',
  lostRequest: 'never arrives',
  slow: 'takes 4 seconds',
  rateLimited: 'is rate-limited for 20 s',
  serverError: 'ends in a server error',
}

function FaultCard(): ReactNode {
  const [operation, setOperation] = useState<SandboxOperation>('updateEmail')
  const [fault, setFault] = useState<DemoFault>('lostReply')
  const [note, setNote] = useState('')
  return (
    <section className="card">
      <h2>Break something</h2>
      <label className="setting">
        <span>The next</span>
        <select value={operation} onChange={(event) => setOperation(event.target.value as SandboxOperation)}>
          {Object.entries(operations).map(([path, value]) => (
            <option key={value} value={value}>
              {path}
            </option>
          ))}
        </select>
      </label>
      <label className="setting">
        <span>call</span>
        <select value={fault} onChange={(event) => setFault(event.target.value as DemoFault)}>
          {Object.entries(faults).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <div className="row-actions">
        <button type="button" onClick={() => void breakNext(operation, fault).then(() => setNote('Armed.'))}>
          Arm
        </button>
        <button
          type="button"
          onClick={() => void expire('accessTokens').then(() => setNote('Access tokens lapsed.'))}
        >
          Lapse access tokens
        </button>
      </div>
      <p className="quiet" role="status">
        {note}
      </p>
    </section>
  )
}

interface ChoiceProps<T extends string> {
  label: string
  value: T
  options: Record<T, string>
  onChange: (value: T) => void
}

function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>): ReactNode {
  const entries = Object.entries(options) as [T, string][]
  return (
    <label className="setting">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value as T)}>
        {entries.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

function Switch({
  label,
  on,
  onChange,
}: {
  label: string
  on: boolean
  onChange: (on: boolean) => void
}): ReactNode {
  return (
    <label className="setting">
      <span>{label}</span>
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
    </label>
  )
}
