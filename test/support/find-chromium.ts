import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Finds a Chromium that starts, or installs one. Throws with what to do when there is none to be had. */
export function findChromium(): string {
  const found = [process.env.CHROMIUM_PATH, ...names.flatMap(onPath), chromium.executablePath()].find(works)
  if (found !== undefined) return found

  console.error('No Chromium found; installing one…')
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    run('apt-get', ['update'])
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'])
  } else {
    run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'])
  }
  const installed = [...names.flatMap(onPath), chromium.executablePath()].find(works)
  if (installed !== undefined) return installed
  throw new Error(
    'The browser tests need Chromium. Install it, or set CHROMIUM_PATH to one, and run the tests again.',
  )
}

function onPath(name: string): string[] {
  return (process.env.PATH ?? '').split(delimiter).map((directory) => join(directory, name))
}

function works(path: string | undefined): path is string {
  if (path === undefined || path === '') return false
  try {
    accessSync(path, constants.X_OK)
  } catch {
    return false
  }
  return spawnSync(path, ['--version', '--no-sandbox']).status === 0
}

function run(command: string, args: string[]): void {
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}
