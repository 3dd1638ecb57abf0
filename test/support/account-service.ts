import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import {
  createManualClock,
  createMemoryStore,
  createSandbox,
  type PoolSettings,
  type SandboxOptions,
  type SandboxStore,
} from '../../src/sandbox/index.ts'

export const OLD = 'ada@example.com'
export const NEW = 'ada@new.example'

async function sqlStore(): Promise<SandboxStore> {
  const { createSqlStore } = await import('../../demo/server/sql-store.ts')
  const directory = await mkdtemp(join(tmpdir(), 'sandbox-store-'))
  const store = await createSqlStore(`file:${join(directory, 'accounts.db')}`)
  onTestFinished(async () => {
    store.close()
    await rm(directory, { recursive: true })
  })
  return store
}

type NamedStore = [name: string, makeStore: () => SandboxStore | Promise<SandboxStore>]
const inMemory: NamedStore = ['in memory', createMemoryStore]
const inSql: NamedStore = ['in SQL', sqlStore]

/** Mutants of the service need not be judged twice. */
export const stores = process.env.MUTATION_TESTS === undefined ? [inMemory, inSql] : [inMemory]

export type Reply = { statusCode: number; apiCode?: number; message: string; data?: Record<string, unknown> }

/** Ada and Eve on one service, spoken to as any HTTP client would. */
export async function service(
  makeStore: () => SandboxStore | Promise<SandboxStore>,
  settings: Partial<PoolSettings> = {},
  options: SandboxOptions = {},
) {
  const clock = createManualClock()
  const store = await makeStore()
  const sandbox = createSandbox({ store, clock, settings, ...options })
  await sandbox.putUser({ userId: 'ada', email: OLD, phone: '13800000000', providers: ['github'] })
  await sandbox.putUser({ userId: 'eve', email: 'eve@example.com', phone: '13900000000' })
  await sandbox.putUser({ userId: 'new', phone: '13700000000' })
  const tokens = {
    ada: (await sandbox.signIn('ada')).accessToken,
    eve: (await sandbox.signIn('eve')).accessToken,
    new: (await sandbox.signIn('new')).accessToken,
  }

  async function call(
    who: keyof typeof tokens | null,
    path: string,
    body?: unknown,
    headers = {},
  ): Promise<Reply> {
    const request = new Request(`https://sandbox.example/api/v3/${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        'x-authing-app-id': 'app',
        'x-authing-lang': 'en-US',
        ...(who === null ? {} : { authorization: `Bearer ${tokens[who]}` }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return (await sandbox.handle(request)).json() as Promise<Reply>
  }

  const code = (address: string) => sandbox.mailbox.codeFor(address)
  const send = (who: keyof typeof tokens | null, email: string, channel: string) =>
    call(who, 'send-email', { email, channel })
  const text = (
    who: keyof typeof tokens | null,
    phoneNumber: string,
    channel: string,
    phoneCountryCode?: string,
  ) => call(who, 'send-sms', { phoneNumber, channel, phoneCountryCode })
  const verify = (who: keyof typeof tokens, payload: Record<string, unknown>) =>
    call(who, 'verify-update-email-request', {
      verifyMethod: 'EMAIL_PASSCODE',
      emailPassCodePayload: payload,
    })
  const update = (who: keyof typeof tokens, updateEmailToken: unknown) =>
    call(who, 'update-email', { updateEmailToken })
  const sendBoth = async (to = NEW) => {
    await send('ada', to, 'CHANNEL_UPDATE_EMAIL')
    await send('ada', OLD, 'CHANNEL_UPDATE_EMAIL')
  }
  const pair = (to = NEW) => ({
    newEmail: to,
    newEmailPassCode: code(to),
    oldEmail: OLD,
    oldEmailPassCode: code(OLD),
  })
  const grant = async () => {
    await sendBoth()
    return (await verify('ada', pair())).data?.updateEmailToken as string
  }
  const email = async (userId: string) => (await sandbox.user(userId))?.email
  return {
    store,
    sandbox,
    clock,
    tokens,
    call,
    send,
    text,
    verify,
    update,
    sendBoth,
    pair,
    grant,
    code,
    email,
  }
}
