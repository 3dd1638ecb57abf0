import type { GenAuthClientOptions } from '../../src/api/client-options.ts'
import { createGenAuthClient } from '../../src/api/genauth-client.ts'

export const HOST = 'https://acme.genauth.example'

export interface Sent {
  url: string
  method: string
  /** As they go over the wire: all text. */
  headers: Record<string, string>
  /** Of a form, its fields as JSON, with the name and type of a file. */
  body: string | undefined
  init: RequestInit
}

export type Answer = (sent: Sent) => Response | Promise<Response>

/** The real client on a `fetch` that answers with the given replies, one after another, the last one for ever. */
export function clientOn(replies: Answer[], options: Partial<GenAuthClientOptions> = {}) {
  const sent: Sent[] = []
  const fetch: typeof globalThis.fetch = async (input, init = {}) => {
    const { method = 'GET', body, headers } = init
    const request = {
      url: String(input),
      method,
      headers: Object.fromEntries(new Headers(headers)),
      body: body instanceof FormData ? fieldsOf(body) : (body as string | undefined),
      init,
    }
    sent.push(request)
    const reply = replies[Math.min(sent.length, replies.length) - 1]
    if (reply === undefined) throw new TypeError('Failed to fetch')
    return reply(request)
  }
  const client = createGenAuthClient({
    host: `${HOST}/`,
    appId: 'app-1',
    userPoolId: 'pool-1',
    lang: 'en-US',
    getAccessToken: () => 'access-1',
    fetch,
    ...options,
  })
  return { client, sent }
}

const fieldsOf = (form: FormData) =>
  JSON.stringify(
    Object.fromEntries(
      [...form].map(([name, value]) => [
        name,
        typeof value === 'string' ? value : `${value.name} ${value.type}`,
      ]),
    ),
  )

export const envelope = (body: object, init?: ResponseInit) => () => Response.json(body, init)
export const ok = (data?: unknown) =>
  envelope({ statusCode: 200, message: 'ok', ...(data === undefined ? {} : { data }) })
export const lapsed = envelope({ statusCode: 401, apiCode: 2206 })

/** What a call was rejected with. */
export const fails = async (call: Promise<unknown>) =>
  call.then(
    () => 'succeeded',
    (error: unknown) => error,
  )
