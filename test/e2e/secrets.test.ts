import { expect, it } from 'vitest'
import { codeFor, demoPage, signIn, toConfirm } from './demo.ts'

const OLD = 'ada@lumen.example'
const NEW = 'ada@analytical.example'
const { demo, visit } = demoPage()

it('FL8 FL9 FL10 leaves no code and no token in storage, the address bar, the page or the console', async () => {
  await using running = await demo()
  await using here = await visit(running.pageUrl)
  const { page } = here
  const secrets: string[] = []
  page.on('response', async (response) => {
    const token = /"updateEmailToken":"(\w+)"/.exec(await response.text().catch(() => ''))?.[1]
    if (token !== undefined) secrets.push(token)
  })
  await signIn(here, /Ada/)
  await toConfirm(here, OLD, NEW)
  secrets.push(await codeFor(here, OLD), await codeFor(here, NEW))
  await page.getByRole('button', { name: 'Change my email' }).click()
  await page.getByRole('heading', { name: 'Email changed' }).waitFor()
  expect(secrets).toHaveLength(3)

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
