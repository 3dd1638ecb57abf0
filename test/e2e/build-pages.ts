import { fileURLToPath } from 'node:url'
import { buildRig } from '../browser/rig/build-rig.ts'
import { productionBuild } from './production-build.ts'

/** Builds the pages once for all files: the demo's as `npm start` does, and the one that the browser suites measure on. */
export default async function buildPages(): Promise<void> {
  await productionBuild({
    configFile: fileURLToPath(new URL('../../demo/web/vite.config.ts', import.meta.url)),
  })
  await buildRig()
}
