import 'genauth-account-ui/styles.css'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { createHost } from './host.ts'
import { keepPersisting } from './persister.ts'
import { places } from './places.ts'
import { readSettings } from './settings.ts'

const settings = readSettings(new URL(location.href))
const host = createHost(settings.api)
const rootElement = document.querySelector('#root')

function page(accountKey: string, shown: boolean) {
  return <App settings={settings} host={host} accountKey={accountKey} shown={shown} />
}

/** A page on a busy machine may never be told that it is idle. */
const idle = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1_000 }))

async function start() {
  if (rootElement === null) throw new Error('The page has no root.')
  if (settings.zod) await import('./classic-zod.ts')
  keepPersisting(host.queryClient)
  const rendered = rootElement.firstElementChild !== null
  const first = page('ada', true)
  const root = rendered ? hydrateRoot(rootElement, first) : createRoot(rootElement)
  if (!rendered) root.render(first)
  return {
    /** Names of the host callbacks that were called, and what they were given. */
    events: host.events,
    unmount: () => root.render(page('ada', false)),
    switchAccount(userId: string) {
      host.switchTo(userId)
      root.render(page(userId, true))
    },
    forgetTokens: host.forget,
    /** When no change is under way, and what the last one held has been let go in tasks of the browser's own. */
    async atRest() {
      while (host.queryClient.isMutating() > 0) await idle()
      await idle()
    },
    places: () => places(host, rootElement),
  }
}

declare global {
  interface Window {
    rig: Awaited<ReturnType<typeof start>>
  }
}

window.rig = await start()
