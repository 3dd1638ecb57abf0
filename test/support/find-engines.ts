import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { canInstall, installPackages, isProgram, onPath } from './programs.ts'

/** The programs that an engine besides Chromium is run by; `null`: it is not installed. */
export interface Engines {
  firefox: string | null
  webkit: { driver: string; browser: string; display: string } | null
}

/** Finds Firefox and WebKit where Debian has them. */
export function findEngines(): Engines {
  const first = (paths: string[]) => paths.find(isProgram)
  const firefox = first([process.env.FIREFOX_PATH ?? '', ...onPath('firefox-esr'), ...onPath('firefox')])
  const driver = first(onPath('WebKitWebDriver'))
  const display = first(onPath('Xvfb'))
  const browser = first(miniBrowsers())
  const isWhole = driver !== undefined && display !== undefined && browser !== undefined
  return { firefox: firefox ?? null, webkit: isWhole ? { driver, browser, display } : null }
}

/** The same, after installing what is missing where that can be done. Says what could not be found. */
export function haveEngines(): Engines {
  let engines = findEngines()
  const missing = () => Object.entries(engines).flatMap(([name, found]) => (found === null ? [name] : []))
  if (missing().length > 0 && canInstall()) {
    console.error(`No ${missing().join(', no ')} found; installing…`)
    installPackages('firefox-esr', 'webkit2gtk-driver', 'xvfb')
    engines = findEngines()
  }
  console.log(`Firefox: ${engines.firefox ?? 'not found'}`)
  console.log(`WebKit: ${engines.webkit?.driver ?? 'not found'}`)
  if (missing().length > 0)
    console.log(
      `Not tested in ${missing().join(' and ')}: install Debian’s firefox-esr, webkit2gtk-driver and xvfb.`,
    )
  return engines
}

/** It stands beside WebKitGTK's library, in the folder of the processor: `/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1`. */
function miniBrowsers(): string[] {
  const within = (directory: string) =>
    existsSync(directory)
      ? readdirSync(directory, { withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .map(({ name }) => join(directory, name))
      : []
  return within('/usr/lib')
    .flatMap((directory) => [directory, ...within(directory)])
    .filter((directory) => directory.includes('webkit2gtk-4'))
    .map((directory) => join(directory, 'MiniBrowser'))
}
