import { existsSync } from 'node:fs'

const SHELL = '/usr/bin/chromium-headless-shell'

/** Where Chromium is and how to start it; `test/run.ts` finds or installs one. */
export const wholeChromiumLaunch = {
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-dev-shm-usage',
  ],
}

/** The same without windows: enough where no tab is hidden and no page comes back from the browser's cache. */
export const chromiumLaunch = {
  ...wholeChromiumLaunch,
  executablePath:
    process.env.CHROMIUM_SHELL_PATH ?? (existsSync(SHELL) ? SHELL : wholeChromiumLaunch.executablePath),
}
