import 'genauth-account-ui/styles.css'
import { AccountSettingsProvider, createGenAuthClient, PhotoField, ProfileForm } from 'genauth-account-ui'
import { ar } from 'genauth-account-ui/locales/ar'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

/** A page of a person who is signed in: the picture alone, or with `?form` in a profile. */
const query = new URLSearchParams(location.search)
const read = async (path: string, init?: RequestInit) => (await fetch(path, init)).json()
const { serviceUrl, appId } = await read('/api/config')
const { accessToken } = await read('/api/sign-in', {
  method: 'POST',
  body: JSON.stringify({ userId: 'ada' }),
  headers: { 'content-type': 'application/json' },
})
const client = createGenAuthClient({ host: serviceUrl, appId, getAccessToken: () => accessToken })
const app = document.getElementById('app')
if (app === null) throw new Error('The page has no #app element.')
const isArabic = query.has('ar')
if (isArabic) document.documentElement.dir = 'rtl'

createRoot(app).render(
  <StrictMode>
    <AccountSettingsProvider client={client} {...(isArabic ? { locale: ar } : {})}>
      {query.has('form') ? <ProfileForm fields={['photo', 'name', 'nickname']} /> : <PhotoField />}
    </AccountSettingsProvider>
  </StrictMode>,
)
