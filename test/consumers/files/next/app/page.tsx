import { createGenAuthClient } from 'genauth-account-ui'
import { ja } from 'genauth-account-ui/locales/ja/email'
import { Page } from '../page'

/** A server component: it may call the client's factory, and hands a language on as data. */
export default function SettingsPage() {
  const client = createGenAuthClient({ host: 'https://account.example', appId: 'on-the-server' })
  return (
    <main data-methods={Object.keys(client).length}>
      <Page locale={ja} />
    </main>
  )
}
