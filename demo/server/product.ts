import { readFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import type {
  PoolSettings,
  Sandbox,
  SandboxFault,
  SandboxOperation,
  SignInRefusal,
} from '../../src/sandbox/index.ts'
import type { DemoConfig, DemoFault } from '../config.ts'
import type { ArrivedMail } from './mail.ts'
import { putMissingPeople } from './people.ts'
import type { ArrivedText } from './texts.ts'

export interface ProductOptions {
  /** The built web page. */
  webRoot: string
  config: DemoConfig
  /** `null` when a real tenant holds the accounts. */
  sandbox: Sandbox | null
  mails: () => ArrivedMail[]
  texts: () => ArrivedText[]
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** The SaaS product around the components: its page, and what the demo's side panel needs. */
export function productServer({ webRoot, config, sandbox, mails, texts }: ProductOptions): Server {
  const product = new Hono()
  product.get('/api/config', (context) => context.json(config))
  product.get('/api/mails', (context) => context.json(mails()))
  product.get('/api/texts', (context) => context.json(texts()))
  if (sandbox !== null) addSandboxControls(product, sandbox)

  product.get('*', async (context) => {
    const { pathname } = new URL(context.req.url)
    const wanted = extname(pathname) === '' ? '/index.html' : normalize(pathname)
    const file = await readFile(join(webRoot, wanted)).catch(() => null)
    if (file === null) return context.text('Not found', 404)
    return context.body(new Uint8Array(file), 200, {
      'content-type': types[extname(wanted)] ?? 'application/octet-stream',
      'content-security-policy': contentSecurityPolicy(config),
    })
  })
  // SAFETY: without a `createServer` option the adaptor makes a plain HTTP server.
  return createAdaptorServer({ fetch: product.fetch }) as Server
}

const signInRefusals: Record<SignInRefusal, string> = {
  wrongPassword: 'The account or the password is wrong.',
  locked: 'Too many wrong passwords: the account is locked for a while.',
}

function addSandboxControls(product: Hono, sandbox: Sandbox): void {
  product.post('/api/sign-in', async (context) => {
    const body = await context.req.json<{ userId: string } | { account: string; password: string }>()
    if ('password' in body) {
      const outcome = await sandbox.signInWithPassword(body.account, body.password)
      if ('tokens' in outcome) return context.json(outcome.tokens)
      return context.json({ error: signInRefusals[outcome.refused] }, 403)
    }
    const { userId } = body
    if ((await sandbox.user(userId)) === null) return context.json({ error: 'There is no such person.' }, 404)
    return context.json(await sandbox.signIn(userId))
  })
  product.post('/api/people', async (context) => {
    await putMissingPeople(sandbox)
    return context.json({ ok: true })
  })
  product.get('/api/pool', (context) => context.json(sandbox.settings))
  product.put('/api/pool', async (context) => {
    Object.assign(sandbox.settings, await context.req.json<Partial<PoolSettings>>())
    return context.json(sandbox.settings)
  })
  product.post('/api/fault', async (context) => {
    const { operation, fault } = await context.req.json<{ operation: SandboxOperation; fault: DemoFault }>()
    sandbox.faults.next(operation, faultOf(fault))
    return context.json({ ok: true })
  })
  product.post('/api/expire', async (context) => {
    const { what } = await context.req.json<{ what: 'passcodes' | 'updateTokens' | 'accessTokens' }>()
    await sandbox.expire(what)
    return context.json({ ok: true })
  })
}

function faultOf(fault: DemoFault): SandboxFault {
  switch (fault) {
    case 'lostReply':
      return { kind: 'lostReply' }
    case 'lostRequest':
      return { kind: 'unreachable' }
    case 'slow':
      return { kind: 'slowReply', until: new Promise((resolve) => setTimeout(resolve, 4000)) }
    case 'rateLimited':
      return { kind: 'rateLimited', retryAfter: 20 }
    case 'serverError':
      return { kind: 'refusal', statusCode: 500 }
  }
}

/** Strict on purpose: the components need nothing beyond it. */
function contentSecurityPolicy({ serviceUrl, filesUrl }: DemoConfig): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' ${filesUrl ?? ''}`.trim(),
    `connect-src 'self' ${serviceUrl}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
