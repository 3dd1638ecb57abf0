import { randomBytes } from 'node:crypto'
import { createServer, type ServerResponse } from 'node:http'
import { listen } from '../../../demo/server/listen.ts'
import {
  createMemoryStore,
  createSandbox,
  type PoolSettings,
  type Sandbox,
  type SandboxStore,
  type SandboxUser,
} from '../../../src/sandbox/index.ts'
import { bodyOf } from '../../faults/fault-server.ts'
import type { BuiltRig } from './build-rig.ts'

export interface Arrived {
  path: string
  /** The address and headers as one text, without `Authorization`. */
  head: string
  body: string
  at: number
  /** What was answered, once it was. */
  reply: string
}

export interface RigOptions {
  settings?: Partial<PoolSettings>
  user?: Partial<SandboxUser> & { password?: string | null }
  /** Serves pages under the strictest policy that a host may have. */
  strict?: boolean
  /** The service's time, where it is not the machine's. */
  clock?: { wall(): number }
}

export interface Rig extends AsyncDisposable {
  sandbox: Sandbox
  /** Where the sandbox keeps its accounts. */
  store: SandboxStore
  /** Calls to the account service, in order, without preflights. */
  arrived: Arrived[]
  /** How many calls of a path arrived. */
  count(path: string): number
  /** Where a page is: `/` is rendered by the client, `/ssr` by the server first. */
  page(query?: Record<string, string>, path?: '/' | '/ssr'): string
  /** Holds back every reply to a path until the returned function is called. */
  hold(path: string): () => void
  /** Refuses every call of a path, which is not carried out. */
  refuse(path: string, statusCode: number): void
  /** What the account's email is now. */
  email(): Promise<string | null | undefined>
  /** Every access and refresh token that was given out. */
  tokens: string[]
}

export const OLD = 'ada@example.com'
export const NEW = 'ada@new.example'

/** The account service on one port and the pages on another, so that calls are cross-origin as in life. */
export async function startRig(built: BuiltRig, options: RigOptions = {}): Promise<Rig> {
  const { strict = false, clock } = options
  const settings = { verifyCodeLength: 8, ...options.settings }
  const store = createMemoryStore()
  const sandbox = createSandbox({ store, settings, ...(clock === undefined ? {} : { clock }) })
  await sandbox.putUser({ userId: 'ada', email: OLD, phone: '13800000000', ...options.user })
  await sandbox.putUser({ userId: 'eve', email: 'eve@example.com', phone: '13900000000' })
  const arrived: Arrived[] = []
  const held = new Map<string, Promise<void>>()
  const refused = new Map<string, number>()
  const tokens: string[] = []

  async function answer(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url)
    const allow = { 'access-control-allow-origin': '*' }
    const statusCode = refused.get(pathname)
    if (statusCode !== undefined) return Response.json({ statusCode, message: 'No' }, { headers: allow })
    if (pathname === '/rig/naive') return new Response('', { headers: allow })
    if (pathname !== '/rig/session') return sandbox.handle(request)
    const userId = new URLSearchParams(await request.text()).get('userId') ?? ''
    const { accessToken, refreshToken } = await sandbox.signIn(userId)
    const issued = { access_token: accessToken, refresh_token: refreshToken }
    return Response.json(issued, { headers: allow })
  }

  const api = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', apiUrl)
    const body = await bodyOf(request)
    const init = { method: request.method ?? 'GET', headers: request.headers as Record<string, string> }
    const call = new Request(url, body === '' ? init : { ...init, body })
    if (request.method === 'OPTIONS') return write(response, await sandbox.handle(call))
    const { authorization: _, ...headers } = request.headers
    const head = `${url} ${JSON.stringify(headers)}`
    const noted: Arrived = { path: url.pathname, head, body, at: Date.now(), reply: '' }
    arrived.push(noted)
    const answered = await answer(call).catch(() => null)
    await held.get(url.pathname)
    // The sandbox's own faults break connections.
    if (answered === null) return void request.socket.destroy()
    noted.reply = await answered.clone().text()
    for (const [, token = ''] of noted.reply.matchAll(/"(?:access|refresh)_token":"(\w+)"/g))
      tokens.push(token)
    await write(response, answered)
  })
  const apiUrl = `http://127.0.0.1:${await listen(api, 0)}`

  const pages = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', pageUrl)
    const file = /\.(js|css)$/.exec(url.pathname)
    if (file !== null) {
      const type = file[1] === 'js' ? 'text/javascript' : 'text/css'
      return void response.writeHead(200, { 'content-type': type }).end(await built.file(url.pathname))
    }
    const nonce = randomBytes(16).toString('base64')
    const policy = strict ? { 'content-security-policy': strictPolicy(nonce, apiUrl) } : {}
    const markup = url.pathname === '/ssr' ? built.render(url) : ''
    response.writeHead(200, { 'content-type': 'text/html', ...policy }).end(documentOf(markup, nonce))
  })
  const pageUrl = `http://127.0.0.1:${await listen(pages, 0)}`

  return {
    sandbox,
    store,
    arrived,
    tokens,
    count: (path) => arrived.filter((call) => call.path === path).length,
    page: (query = {}, path = '/') => `${pageUrl}${path}?${new URLSearchParams({ api: apiUrl, ...query })}`,
    hold(path) {
      let release: () => void = () => undefined
      held.set(path, new Promise((resolve) => (release = resolve)))
      return () => {
        held.delete(path)
        release()
      }
    },
    refuse: (path, statusCode) => void refused.set(path, statusCode),
    email: async () => (await sandbox.user('ada'))?.email,
    async [Symbol.asyncDispose]() {
      for (const server of [api, pages]) {
        server.closeAllConnections()
        server.close()
      }
    },
  }
}

function strictPolicy(nonce: string, api: string): string {
  return [
    `default-src 'none'; script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self'; connect-src ${api}`,
    `base-uri 'none'; object-src 'none'; form-action 'none'; frame-ancestors 'none'`,
    `require-trusted-types-for 'script'; trusted-types 'none'`,
  ].join('; ')
}

function documentOf(markup: string, nonce: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Rig</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/main.css"></head>
<body><div id="root">${markup}</div><script type="module" nonce="${nonce}" src="/main.js"></script></body></html>`
}

async function write(response: ServerResponse, answer: Response): Promise<void> {
  response
    .writeHead(answer.status, Object.fromEntries(answer.headers))
    .end(Buffer.from(await answer.arrayBuffer()))
}
