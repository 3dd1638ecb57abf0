// Renders on a plain Node server, and tries what must not be reachable.
import { AccountSettingsProvider, ChangeEmailWizard, createGenAuthClient } from 'genauth-account-ui'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'

const client = createGenAuthClient({ host: 'https://account.example', appId: 'server' })
const html = renderToString(
  createElement(
    AccountSettingsProvider,
    { client },
    createElement(ChangeEmailWizard, { currentEmail: 'ada@example.com' }),
  ),
)
for (const text of ['Change your email', 'ada@example.com', 'New email']) {
  if (!html.includes(text)) throw new Error(`“${text}” is not in the markup:\n${html}`)
}

// The client by itself is the same one.
const { createGenAuthClient: createAlone } = await import('genauth-account-ui/client')
if (createAlone !== createGenAuthClient) throw new Error('./client is another copy')

const closed = [
  'genauth-account-ui/dist/index.js',
  'genauth-account-ui/api/transport.js',
  'genauth-account-ui/src',
]
for (const path of closed) {
  const reached = await import(path).catch(({ code }) => code)
  if (reached !== 'ERR_PACKAGE_PATH_NOT_EXPORTED') throw new Error(`${path} can be reached`)
}
