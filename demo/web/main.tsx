import './app.css'
import 'genauth-account-ui/styles.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { DemoConfig } from '../config.ts'
import { App, type Opening } from './app.tsx'
import { createOidc } from './oidc.ts'
import { readConfig } from './product-api.ts'
import { rememberedPerson, sandboxSession } from './session.ts'

const container = document.getElementById('app')
if (container === null) throw new Error('The page has no #app element.')

const config = await readConfig()
const opening = await open(config).then(
  (session): Opening => ({ session, failure: null }),
  (error: unknown): Opening => ({ session: null, failure: String(error) }),
)

createRoot(container).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <App config={config} opening={opening} />
    </QueryClientProvider>
  </StrictMode>,
)

/** Whoever was signed in before a reload, or has just come back from the sign-in page. Asked once, outside of React. */
async function open(demo: DemoConfig): Promise<Opening['session']> {
  if (demo.mode === 'tenant') return createOidc(demo).finish()
  const person = rememberedPerson()
  return person === null ? null : sandboxSession(demo, person)
}
