import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { listen } from '../../demo/server/listen.ts'
import type { Sandbox } from '../../src/sandbox/index.ts'
import type { Fault, FaultyCall } from './faults.ts'

export interface Arrived {
  path: string
  body: Record<string, unknown>
}

export interface Armed {
  fault: Fault
  matches: (call: Arrived) => boolean
  refusal: FaultyCall['refusal']
  /** How many of the matching calls go wrong. */
  times: number
  /** Is told of a call that stays open without an answer. */
  silent: (headers: IncomingMessage['headers']) => void
}

export interface FaultServer {
  url: string
  /** Calls that arrived, in order. */
  arrived: Arrived[]
  arm(armed: Armed): void
  /** Carries the next call of a path out, and breaks the connection instead of answering. */
  loseReply(path: string): void
  close(): void
}

/** Real HTTP in front of a sandbox, with one fault at one call. */
export async function startFaultServer(sandbox: Sandbox): Promise<FaultServer> {
  const arrived: Arrived[] = []
  let armed: Armed | null = null
  let losing: string | null = null

  const server = createServer(async (request, response) => {
    const text = await bodyOf(request)
    const url = new URL(request.url ?? '/', 'http://localhost')
    const isJson = request.headers['content-type'] === 'application/json'
    const call: Arrived = { path: url.pathname, body: isJson ? JSON.parse(text) : {} }
    arrived.push(call)
    const apply = () =>
      sandbox.handle(
        new Request(url, {
          method: request.method ?? 'GET',
          headers: request.headers as Record<string, string>,
          ...(text === '' ? {} : { body: text }),
        }),
      )
    if (call.path === losing) {
      losing = null
      await apply()
      return void request.socket.destroy()
    }
    // What is read before the change that loses its reply is not what the fault is about.
    if (armed === null || armed.times === 0 || losing !== null || !armed.matches(call)) {
      return reply(response, await apply(), true)
    }
    armed.times -= 1
    const { fault, refusal, silent } = armed
    const answer = await fault.answer({ apply, refusal, reset: () => request.socket.destroy() })
    if (answer !== null) await reply(response, answer, fault.withoutCors !== true)
    else if (!request.socket.destroyed) silent(request.headers)
  })
  // A connection that is dropped for idling on a busy machine is none of the faults that are tried.
  server.keepAliveTimeout = 0
  const port = await listen(server, 0)

  return {
    url: `http://127.0.0.1:${port}`,
    arrived,
    arm: (next) => {
      armed = next
    },
    loseReply: (path) => {
      losing = path
    },
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** `fetch` as a browser has it: a reply without CORS headers is kept from the page. */
export const browserFetch: typeof fetch = async (input, init) => {
  const { signal, ...rest } = init ?? {}
  const controller = new AbortController()
  signal?.addEventListener('abort', () => controller.abort(), { once: true })
  const response = await fetch(input, { ...rest, signal: controller.signal })
  if (response.headers.has('access-control-allow-origin')) return response
  throw new TypeError('Failed to fetch')
}

export async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

async function reply(response: ServerResponse, answer: Response, withCors: boolean): Promise<void> {
  const headers = Object.fromEntries(answer.headers)
  if (withCors) headers['access-control-allow-origin'] = '*'
  response.writeHead(answer.status, headers).end(Buffer.from(await answer.arrayBuffer()))
}
