import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from 'playwright'
import { build } from 'vite'
import { startDemo } from '../demo/server/start-demo.ts'
import { chromiumLaunch } from '../test/support/chromium.ts'

/** Writes the pictures of README: the demo's page as it is now. */

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const directory = mkdtempSync(join(tmpdir(), 'account-images-'))
await build({ configFile: here('../demo/web/vite.config.ts'), logLevel: 'error' })
const demo = await startDemo({
  port: 0,
  databaseUrl: `file:${join(directory, 'accounts.db')}`,
  webRoot: here('../demo/dist'),
})
const browser = await chromium.launch(chromiumLaunch)

async function picture(name: string, scheme: 'light' | 'dark', act: (page: Page) => Promise<void>) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 760 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.goto(demo.pageUrl)
  await page.getByRole('button', { name: /Ada/ }).click()
  await page.getByRole('button', { name: 'Change Email' }).waitFor()
  await act(page)
  await page.screenshot({ path: here(`../docs/images/${name}.png`) })
  await context.close()
}

async function openDialog(page: Page): Promise<void> {
  await page.getByLabel('Flows open').selectOption('dialog')
  await page.getByRole('button', { name: 'Change Email' }).click()
  await page.getByRole('heading', { name: 'Change your email' }).waitFor()
}

await picture('settings-page', 'light', async () => undefined)
await picture('inline', 'light', async (page) => {
  await page.getByRole('button', { name: 'Change Email' }).click()
  await page.getByRole('heading', { name: 'Change your email' }).waitFor()
})
await picture('dialog-dark', 'dark', openDialog)

await browser.close()
await demo.close()
rmSync(directory, { recursive: true })
