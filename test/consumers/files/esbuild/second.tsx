import 'genauth-account-ui/styles.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Account } from './page'

/** Another copy of the library and of React, on a page that has no query client for it. */
createRoot(document.getElementById('second') as HTMLElement, { identifierPrefix: 'second-' }).render(
  <StrictMode>
    <Account />
  </StrictMode>,
)
