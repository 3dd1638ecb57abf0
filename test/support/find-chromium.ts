import { spawnSync } from 'node:child_process'
import { chromium } from 'playwright'
import { canInstall, installPackages, isProgram, onPath, run } from './programs.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Finds a Chromium that starts, or installs one. Throws with what to do when there is none to be had. */
export function findChromium(): string {
  const found = [process.env.CHROMIUM_PATH, ...names.flatMap(onPath), chromium.executablePath()].find(works)
  if (found !== undefined) return found

  console.error('No Chromium found; installing one…')
  if (canInstall()) installPackages('chromium', 'fonts-noto-cjk')
  else run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'])
  const installed = [...names.flatMap(onPath), chromium.executablePath()].find(works)
  if (installed !== undefined) return installed
  throw new Error(
    'The browser tests need Chromium. Install it, or set CHROMIUM_PATH to one, and run the tests again.',
  )
}

const SHELL = 'chromium-headless-shell'

/**
 * Chromium without windows: the same engine at half of the processor time, since it draws for nobody.
 * Where it cannot be installed, the whole Chromium does its work.
 */
export function findChromiumShell(): string {
  const find = () => [process.env.CHROMIUM_SHELL_PATH, ...onPath(SHELL)].find(works)
  const found = find()
  if (found !== undefined) return found
  if (canInstall()) installPackages(SHELL)
  return find() ?? findChromium()
}

function works(path: string | undefined): path is string {
  return isProgram(path) && spawnSync(path, ['--version', '--no-sandbox']).status === 0
}
