import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createSandbox } from '../../src/sandbox/index.ts'
import type { DemoConfig } from '../config.ts'
import { accountServiceServer } from './account-service.ts'
import { filesServer } from './files.ts'
import { listen } from './listen.ts'
import { smtpMailer, startInbox } from './mail.ts'
import { people, putMissingPeople } from './people.ts'
import { productServer } from './product.ts'
import { createSqlStore } from './sql-store.ts'
import { collectTexts } from './texts.ts'

/** What OWASP asks of PBKDF2 with SHA-256. */
const PASSWORD_ROUNDS = 600_000

export interface DemoEnvironment {
  /** Of the page; the account service and the uploaded files take the next ones. `0` takes any free ones. */
  port: number
  /** `file:…` or `libsql://…`. */
  databaseUrl: string
  databaseAuthToken?: string | undefined
  /** A mail server to deliver to, instead of the inbox of the page. */
  smtpUrl?: string | undefined
  /** A real GenAuth application, instead of the sandbox. */
  tenant?: { host: string; appId: string; userPoolId: string | null } | undefined
  webRoot: string
  /** How many rounds of PBKDF2 a new password takes. @default what OWASP asks for */
  passwordRounds?: number
}

export interface RunningDemo {
  pageUrl: string
  serviceUrl: string
  smtpUrl: string | null
  close(): Promise<void>
}

export async function startDemo(environment: DemoEnvironment): Promise<RunningDemo> {
  return environment.tenant === undefined
    ? startOnSandbox(environment)
    : startOnTenant(environment, environment.tenant)
}

async function startOnSandbox(environment: DemoEnvironment): Promise<RunningDemo> {
  const {
    port,
    databaseUrl,
    databaseAuthToken,
    smtpUrl,
    webRoot,
    passwordRounds = PASSWORD_ROUNDS,
  } = environment
  if (databaseUrl.startsWith('file:')) await mkdir(dirname(pathOf(databaseUrl)), { recursive: true })
  const store = await createSqlStore(databaseUrl, databaseAuthToken)
  const inbox = smtpUrl === undefined ? await startInbox() : null
  const mailUrl = smtpUrl ?? inbox?.url ?? ''
  // It listens first: the sandbox tells its address with every upload.
  const files = filesServer(() => sandbox)
  const filesUrl = `http://localhost:${await listen(files, port === 0 ? 0 : port + 2)}`
  const sandbox = createSandbox({
    store,
    filesUrl,
    mailer: inbox?.deliver ?? smtpMailer(mailUrl),
    settings: { passwordRounds },
  })
  await putMissingPeople(sandbox)

  const service = accountServiceServer(sandbox)
  const servicePort = await listen(service, port === 0 ? 0 : port + 1)
  const config: DemoConfig = {
    mode: 'sandbox',
    serviceUrl: `http://localhost:${servicePort}`,
    filesUrl,
    appId: 'lumen',
    userPoolId: 'lumen-people',
    embeddedInbox: inbox !== null,
    people: people.map(({ userId, name, story }) => ({ userId, name, story })),
  }
  const product = productServer({
    webRoot,
    config,
    sandbox,
    mails: () => inbox?.mails() ?? [],
    texts: collectTexts(sandbox.phonebox),
  })
  const productPort = await listen(product, port)

  return {
    pageUrl: `http://localhost:${productPort}`,
    serviceUrl: config.serviceUrl,
    smtpUrl: mailUrl,
    async close() {
      await Promise.all([closed(product), closed(service), closed(files), inbox?.close()])
      store.close()
    },
  }
}

async function startOnTenant(
  { port, webRoot }: DemoEnvironment,
  tenant: { host: string; appId: string; userPoolId: string | null },
): Promise<RunningDemo> {
  const config: DemoConfig = {
    mode: 'tenant',
    serviceUrl: tenant.host.replace(/\/+$/, ''),
    filesUrl: null,
    appId: tenant.appId,
    userPoolId: tenant.userPoolId,
    embeddedInbox: false,
    people: [],
  }
  const product = productServer({ webRoot, config, sandbox: null, mails: () => [], texts: () => [] })
  const productPort = await listen(product, port)
  return {
    pageUrl: `http://localhost:${productPort}`,
    serviceUrl: config.serviceUrl,
    smtpUrl: null,
    close: () => closed(product),
  }
}

function closed(server: ReturnType<typeof productServer>): Promise<void> {
  return new Promise((resolve) => {
    server.closeAllConnections()
    server.close(() => resolve())
  })
}

function pathOf(databaseUrl: string): string {
  const path = databaseUrl.slice('file:'.length)
  return path.startsWith('//') ? fileURLToPath(databaseUrl) : path
}
