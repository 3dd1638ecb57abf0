import {
  type AccountClient,
  AccountError,
  type AccountErrorCode,
  AccountSettingsProvider,
  type AccountTheme,
  BindEmailForm,
  ChangeEmailWizard,
  createGenAuthClient,
  getProfile,
  isAccountError,
  type Locale,
  type Profile,
  UnbindEmailForm,
  useChangeEmail,
  useSecondsLeft,
} from 'genauth-account-ui'
import { defineAccountClient } from 'genauth-account-ui/client'
import { ptBR } from 'genauth-account-ui/locales/pt-BR'
import { ptBR as emailAlone } from 'genauth-account-ui/locales/pt-BR/email'
import { createManualClock, createSandbox } from 'genauth-account-ui/sandbox'

const theme: AccountTheme = { '--acct-accent': '#0f766e' }
const client: AccountClient = createGenAuthClient({ host: 'https://account.example', appId: 'types' })
const clock = createManualClock()
createSandbox({ clock }).faults.next('updateEmail', { kind: 'lostReply' })

export function Settings() {
  return (
    <main style={theme}>
      <AccountSettingsProvider
        client={client}
        clock={clock}
        locale={[ptBR, emailAlone, { tag: 'pt-BR', dir: 'ltr' }]}
        messages={{ email: { change: { confirmSubmit: 'Trocar' } } }}
        onReauthRequired={async ({ reason }) => reason === 'start'}
      >
        <BindEmailForm codeLength={6} onBound={({ email }) => email.trim()} />
        <ChangeEmailWizard
          commit="auto"
          codeLength={[4, 6]}
          onChanged={({ from, to }) => [from.trim(), to.trim()]}
          onError={({ code, apiCode, step }) => told(code, apiCode, step)}
        />
        <UnbindEmailForm onUnbound={({ email }) => email.trim()} />
        <Headless />
      </AccountSettingsProvider>
    </main>
  )
}

function told(code: AccountErrorCode, apiCode: number | undefined, step: 'draft' | string) {
  return [code, apiCode?.toFixed(), step]
}

function Headless() {
  const { state, error, commit } = useChangeEmail({})
  const seconds = useSecondsLeft(state.step === 'confirm' ? state.deadline : null)
  // @ts-expect-error: only some steps have a draft
  const guess = state.draft
  return (
    <button type="button" onClick={() => commit()} title={error?.code}>
      {state.step === 'confirm' ? state.draft.to : `${guess}`} {seconds.toFixed()}
    </button>
  )
}

export async function read(own: AccountClient): Promise<Profile | AccountErrorCode> {
  try {
    return await own.call(getProfile, undefined)
  } catch (error) {
    if (isAccountError(error)) return error.code
    throw new AccountError('unknown')
  }
}

export const own: AccountClient = defineAccountClient({
  'email.bind': async ({ address, code }, { signal }) => {
    await fetch('/email', { method: 'POST', body: address + code, signal })
  },
  // @ts-expect-error: a grant is more than its token
  'email.verifyChange': async ({ newCode }) => ({ token: newCode }),
})

// @ts-expect-error: a secret has no place in a browser
createGenAuthClient({ host: 'https://account.example', appId: 'types', appSecret: 'never' })
// @ts-expect-error: a translation that lacks sentences is no whole language
export const unfinished: Locale = { ...ptBR, email: { ...ptBR.email, change: {} } }
// @ts-expect-error: a typing error is no language
createSandbox({ clocks: clock })
