import { spawnSync } from 'node:child_process'

/** Runs a script of an installed package. */
export function runNode([script = '', ...args]: string[], stdio: 'pipe' | 'inherit') {
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' }
  const env = { ...process.env, ...plain, STORYBOOK_DISABLE_TELEMETRY: '1', npm_config_loglevel: 'error' }
  return spawnSync(process.execPath, [`node_modules/${script}`, ...args], { stdio, env, encoding: 'utf8' })
}
