import { fileURLToPath } from 'node:url'
import config from '../../../demo/web/vite.config.ts'
import { productionBuild } from '../production-build.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Builds the page as the demo's is built; answers with where it is. */
export async function buildPhotoPage(): Promise<string> {
  const outDir = here('../../.results/photo-page')
  await productionBuild({
    ...config,
    configFile: false,
    root: here('.'),
    build: { ...config.build, outDir },
  })
  return outDir
}
