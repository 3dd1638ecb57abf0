import { type Endpoint, endpointAt } from './endpoints.ts'
import { type FaultQueue, underFault } from './faults.ts'
import type { SandboxMailer } from './mail.ts'
import type { Call, OutgoingMessage } from './operations/call.ts'
import { languageOf, type Reply, refusals, refuse } from './replies.ts'
import type { SandboxTokens } from './sessions.ts'
import type { SandboxStore } from './store.ts'
import type { SandboxSmsSender } from './texts.ts'
import { answerTokenRequest, oauthError } from './token-endpoint.ts'

interface ServiceParts extends Pick<Call, 'settings' | 'ciphers' | 'filesUrl' | 'random' | 'newToken'> {
  store: SandboxStore
  clock: { wall(): number }
  faults: FaultQueue
  mailer: SandboxMailer
  smsSender: SandboxSmsSender
  refresh: (refreshToken: string) => Promise<SandboxTokens | null>
}

/** Answers requests, under faults. */
export function createService({ store, clock, faults, mailer, smsSender, refresh, ...parts }: ServiceParts) {
  let requests = 0

  const withRequestId = (reply: Reply): Response => {
    requests += 1
    const requestId = `sandbox-${requests.toString().padStart(6, '0')}`
    return Response.json({ ...reply, requestId }, { headers: { 'x-request-id': requestId } })
  }

  /** Nobody else waits for a mail server. What it does not take is as if it had never been asked for. */
  async function deliver(outgoing: readonly OutgoingMessage[], language: ReturnType<typeof languageOf>) {
    for (const { message, takeBack } of outgoing) {
      try {
        await ('mail' in message ? mailer(message.mail) : smsSender(message.text))
      } catch {
        await store.transaction(takeBack)
        return refuse('mail' in message ? 'mailUnavailable' : 'smsUnavailable', language)
      }
    }
    return null
  }

  return async function answer(request: Request): Promise<Response> {
    const { pathname, searchParams: query } = new URL(request.url)
    const { headers, method } = request
    if (`${method} ${pathname}` === 'POST /oidc/token') {
      const grant = new URLSearchParams(await request.text())
      return underFault(faults.take('refreshToken'), () => answerTokenRequest(grant, refresh), oauthError)
    }
    const endpoint = endpointAt(method, pathname)
    const language = languageOf(headers)
    if (endpoint === undefined) return withRequestId(refuse('notFound', language))

    const body = await readBody(request, endpoint)
    const carryOut = async () => {
      if (body === null) return withRequestId(refuse('invalidArgument', language))
      if (!endpoint.open && !namesApp(headers)) return withRequestId(refuse('appMissing', language))
      const outgoing: OutgoingMessage[] = []
      const reply = await store.transaction((records) =>
        endpoint.carryOut({
          ...parts,
          records,
          headers,
          query,
          body,
          now: clock.wall(),
          send: (message) => void outgoing.push(message),
        }),
      )
      if ('bare' in reply) return Response.json(reply.bare)
      return withRequestId((await deliver(outgoing, language)) ?? reply)
    }
    return underFault(faults.take(endpoint.operation), carryOut, errorEnvelope)

    function errorEnvelope(statusCode: number, apiCode?: number, message?: string): Response {
      const known = Object.values(refusals).find(
        (refusal) => 'apiCode' in refusal && refusal.apiCode === apiCode,
      )
      const text = message ?? known?.[language] ?? 'Refused'
      return withRequestId({ statusCode, apiCode, message: text })
    }
  }
}

function namesApp(headers: Headers): boolean {
  return ['x-authing-app-id', 'x-authing-userpool-id', 'x-genauth-app-id', 'x-genauth-userpool-id'].some(
    (name) => headers.has(name),
  )
}

/** `null`: not what the endpoint takes. */
async function readBody(request: Request, { takesForm }: Endpoint): Promise<Record<string, unknown> | null> {
  if (request.method !== 'POST') return {}
  if (!takesForm) return parseObject(await request.text())
  return request.formData().then(Object.fromEntries, () => null)
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const parsed: unknown = JSON.parse(text)
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? { ...parsed } : null
  } catch {
    return null
  }
}
