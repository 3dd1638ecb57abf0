import {
  AccountSettingsProvider,
  BindEmailForm,
  ChangeEmailWizard,
  UnbindEmailForm,
} from 'genauth-account-ui'
import type { ReactNode } from 'react'
import { NaiveForm, PendingForm } from './fixtures.tsx'
import type { Host } from './host.ts'
import type { Settings } from './settings.ts'

interface AppProps {
  settings: Settings
  host: Host
  accountKey: string
  /** Whether the component is on the page. */
  shown: boolean
}

/** One component, or one fixture, on a page that does nothing else. */
export function App({ settings, host, accountKey, shown }: AppProps): ReactNode {
  return (
    <AccountSettingsProvider client={host.client} queryClient={host.queryClient} accountKey={accountKey}>
      <h1>Settings</h1>
      {shown && <Shown settings={settings} host={host} />}
    </AccountSettingsProvider>
  )
}

function Shown({ settings, host }: Pick<AppProps, 'settings' | 'host'>): ReactNode {
  const { note } = host
  const everyFlow = {
    onStep: note('onStep'),
    onError: note('onError'),
    onCancelled: note('onCancelled'),
    onUnconfirmed: note('onUnconfirmed'),
    onWrongFlow: note('onWrongFlow'),
  }
  switch (settings.show) {
    case 'bind':
      return <BindEmailForm {...everyFlow} onBound={note('onBound')} />
    case 'unbind':
      return <UnbindEmailForm {...everyFlow} onUnbound={note('onUnbound')} />
    case 'pending':
      return <PendingForm api={settings.api} queryClient={host.queryClient} />
    case 'naive':
      return <NaiveForm client={host.client} queryClient={host.queryClient} />
    default:
      return (
        <ChangeEmailWizard
          {...everyFlow}
          currentEmail={settings.email}
          commit={settings.commit}
          onChanged={note('onChanged')}
        />
      )
  }
}
