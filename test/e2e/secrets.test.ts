import { expect, it } from 'vitest'
import { codeFor, demoPage, setPool, signIn, toConfirm } from './demo.ts'

const OLD = 'ada@lumen.example'
const NEW = 'ada@analytical.example'
const { demo, visit } = demoPage()

it('FL8 FL9 FL10 leaves no code and no token in storage, the address bar, the page or the console', async () => {
  await using running = await demo()
  await using here = await visit(running.pageUrl)
  const { page } = here
  // Long enough not to be found by chance among the times of requests.
  await setPool(here, { verifyCodeLength: 8 })
  await signIn(here, /Ada/)
  const [verification] = await Promise.all([
    page.waitForResponse((response) => response.url().endsWith('/verify-update-email-request')),
    toConfirm(here, OLD, NEW),
  ])
  const token = /"updateEmailToken":"(\w+)"/.exec(await verification.text())?.[1] ?? ''
  const secrets = [token, await codeFor(here, OLD), await codeFor(here, NEW)]
  await page.getByRole('button', { name: 'Change my email' }).click()
  await page.getByRole('heading', { name: 'Email changed' }).waitFor()
  expect(secrets.map(({ length }) => length)).toEqual([32, 8, 8])

  const places = await page.evaluate(async () => {
    const databases = await indexedDB.databases()
    // The inbox of the demo shows the mails; everything else must be clean.
    document.querySelector('[data-testid="mails"]')?.remove()
    return {
      storage: JSON.stringify([{ ...localStorage }, { ...sessionStorage }, databases, document.cookie]),
      address: [location.href, document.referrer, JSON.stringify(history.state), window.name].join(' '),
      page: document.documentElement.outerHTML,
      timing: JSON.stringify(performance.getEntriesByType('resource')),
    }
  })
  for (const [place, text] of Object.entries({ ...places, console: here.said.join(' ') })) {
    for (const secret of secrets) expect(text, place).not.toContain(secret)
  }
})
