import './app.css'
import 'genauth-account-ui/styles.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { readConfig } from './product-api.ts'

const container = document.getElementById('app')
if (container === null) throw new Error('The page has no #app element.')

createRoot(container).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <App config={await readConfig()} />
    </QueryClientProvider>
  </StrictMode>,
)
