import type { PoolSettings, SandboxOperation, SandboxTokens } from '../../src/sandbox/index.ts'
import type { DemoConfig, DemoFault } from '../config.ts'
import type { ArrivedMail } from '../server/mail.ts'
import type { ArrivedText } from '../server/texts.ts'

export const readConfig = () => get<DemoConfig>('/api/config')
export const readMails = () => get<ArrivedMail[]>('/api/mails')
export const readTexts = () => get<ArrivedText[]>('/api/texts')
export const readPool = () => get<PoolSettings>('/api/pool')
export const writePool = (settings: Partial<PoolSettings>) => send<PoolSettings>('PUT', '/api/pool', settings)
export const signIn = (userId: string) => send<SandboxTokens>('POST', '/api/sign-in', { userId })
/** Rejects with what the person is to read. */
export async function signInWithPassword(account: string, password: string): Promise<SandboxTokens> {
  const response = await fetch('/api/sign-in', {
    method: 'POST',
    body: JSON.stringify({ account, password }),
    headers: { 'content-type': 'application/json' },
  })
  if (response.ok) return response.json()
  const { error }: { error: string } = await response.json()
  throw new Error(error)
}
export const breakNext = (operation: SandboxOperation, fault: DemoFault) =>
  send('POST', '/api/fault', { operation, fault })
/** Everybody who was deleted is there again, as they were at first. */
export const bringBack = () => send('POST', '/api/people', {})
export const expire = (what: 'passcodes' | 'updateTokens' | 'accessTokens') =>
  send('POST', '/api/expire', { what })

async function get<T>(path: string): Promise<T> {
  return read(await fetch(path))
}

async function send<T>(method: string, path: string, body: unknown): Promise<T> {
  return read(
    await fetch(path, {
      method,
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    }),
  )
}

async function read<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(`The demo server answered ${response.status}.`)
  return response.json()
}
