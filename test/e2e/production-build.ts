import { build, type InlineConfig } from 'vite'

/** Builds as an embedder would. Vitest says "test", which would bring in React's development build. */
export async function productionBuild(config: InlineConfig): Promise<void> {
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  try {
    await build({ ...config, logLevel: 'error' })
  } finally {
    process.env.NODE_ENV = before
  }
}
