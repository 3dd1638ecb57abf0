import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** Builds the demo's page once for all files, as `npm start` does. */
export default async function buildPage(): Promise<void> {
  // Vitest says "test", which would put React's development build into the page.
  process.env.NODE_ENV = 'production'
  const configFile = fileURLToPath(new URL('../../demo/web/vite.config.ts', import.meta.url))
  await build({ configFile, logLevel: 'error' })
  process.env.NODE_ENV = 'test'
}
