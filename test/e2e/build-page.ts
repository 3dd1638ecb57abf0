import { fileURLToPath } from 'node:url'
import { productionBuild } from './production-build.ts'

/** Builds the demo's page once for all files, as `npm start` does. */
export default function buildPage(): Promise<void> {
  return productionBuild({
    configFile: fileURLToPath(new URL('../../demo/web/vite.config.ts', import.meta.url)),
  })
}
