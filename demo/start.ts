import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { startDemo } from './server/start-demo.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const { env } = process

// Of its own: a demo that is started beside this one must not take the page away.
const webRoot = await mkdtemp(join(tmpdir(), 'genauth-account-demo-'))
await build({
  configFile: here('./web/vite.config.ts'),
  logLevel: 'warn',
  build: { outDir: webRoot, emptyOutDir: true },
})

const demo = await startDemo({
  port: portOf(env.PORT),
  databaseUrl: env.DATABASE_URL ?? `file:${here('./.data/accounts.db')}`,
  databaseAuthToken: env.DATABASE_AUTH_TOKEN,
  smtpUrl: env.SMTP_URL,
  tenant: tenantOf(env),
  webRoot,
})

console.log(`
  Settings page     ${demo.pageUrl}
  Account service   ${demo.serviceUrl}
  Mail              ${demo.smtpUrl ?? 'sent by your GenAuth tenant'}

  Press Ctrl+C to stop.
`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await demo.close()
    await rm(webRoot, { recursive: true })
    process.exit(0)
  })
}

function portOf(value = '4173'): number {
  const port = Number(value)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw new Error(`PORT must be a whole number from 0 to 65535; got ${JSON.stringify(value)}.`)
}

function tenantOf({ GENAUTH_HOST, GENAUTH_APP_ID, GENAUTH_USERPOOL_ID }: NodeJS.ProcessEnv) {
  if (GENAUTH_HOST === undefined) return undefined
  if (GENAUTH_APP_ID === undefined) {
    throw new Error(
      'GENAUTH_HOST is set without GENAUTH_APP_ID. Both are on the application’s page in the console.',
    )
  }
  return { host: GENAUTH_HOST, appId: GENAUTH_APP_ID, userPoolId: GENAUTH_USERPOOL_ID ?? null }
}
