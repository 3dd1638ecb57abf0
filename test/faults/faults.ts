import type { Outcome, Refusal } from '../flows/legs.ts'

/** One call that arrived at the fault server. */
export interface FaultyCall {
  /** Has the sandbox carry the call out. */
  apply: () => Promise<Response>
  /** Breaks the connection. */
  reset: () => void
  /** The refusal that is typical of this call. */
  refusal: Refusal
}

export interface Fault {
  name: string
  outcome: Outcome
  /** `null`: no reply ever. */
  answer: (call: FaultyCall) => Promise<Response | null>
  /** The reply has no CORS headers, so that a browser keeps it from the page. */
  withoutCors?: boolean
  /** Happens in the browser, not on the server. */
  inBrowser?: 'offline'
}

const page = (status: number) =>
  new Response('<!doctype html><title>Sign in</title>', { status, headers: { 'content-type': 'text/html' } })
const text = (body: string) => new Response(body, { headers: { 'content-type': 'application/json' } })
const envelope = (body: object, init?: ResponseInit) =>
  Response.json({ message: 'refused', requestId: 'req-1', ...body }, init)
const hostile = `<img src=x onerror=alert(1)>\u202e\u0000${'x'.repeat(10_000)}`
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const always =
  (response: () => Response): Fault['answer'] =>
  async () =>
    response()
const afterApply =
  (response: (real: Response) => Response | null | Promise<Response | null>): Fault['answer'] =>
  async ({ apply }) =>
    response(await apply())

/** The 32 ways a call can go, and what each one lets a caller know. */
export const faults: Fault[] = [
  { name: '1 ok', outcome: 'ok', answer: ({ apply }) => apply() },
  {
    name: '2 ok, late',
    outcome: 'ok',
    answer: async ({ apply }) => {
      await pause(40)
      return apply()
    },
  },
  { name: '3 hangs, applied', outcome: 'lostApplied', answer: afterApply(() => null) },
  { name: 'FC4 4 hangs, not applied', outcome: 'lostUnapplied', answer: async () => null },
  {
    name: '5 reset before apply',
    outcome: 'lostUnapplied',
    answer: async ({ reset }) => {
      reset()
      return null
    },
  },
  {
    name: '6 reset after apply',
    outcome: 'lostApplied',
    answer: async ({ apply, reset }) => {
      await apply()
      reset()
      return null
    },
  },
  { name: 'FC1 7 offline before', outcome: 'offline', answer: ({ apply }) => apply(), inBrowser: 'offline' },
  {
    name: 'FC2 8 offline during',
    outcome: 'lostUnapplied',
    answer: async ({ reset }) => {
      await pause(5)
      reset()
      return null
    },
  },
  { name: '9 a known apiCode', outcome: 'refused', answer: async ({ refusal }) => envelope(refusal) },
  {
    name: '10 statusCode 500',
    outcome: 'lostUnapplied',
    answer: always(() => envelope({ statusCode: 500 })),
  },
  {
    name: '11 an unknown apiCode',
    outcome: 'refusedUnknown',
    answer: always(() => envelope({ statusCode: 400, apiCode: 987_654 })),
  },
  {
    name: '12 HTTP 400 with an envelope',
    outcome: 'refusedUnknown',
    answer: always(() => envelope({ statusCode: 409 }, { status: 400 })),
  },
  {
    name: '13 HTTP 401',
    outcome: 'unauthenticated',
    answer: always(() => new Response('', { status: 401 })),
  },
  {
    name: '14 a body of 401',
    outcome: 'unauthenticated',
    answer: always(() => envelope({ statusCode: 401, apiCode: 2020 })),
  },
  {
    name: '15 HTTP 403',
    outcome: 'forbidden',
    answer: always(() => envelope({ statusCode: 403 }, { status: 403 })),
  },
  { name: '16 a 404 page', outcome: 'lostUnapplied', answer: always(() => page(404)) },
  {
    name: '17 429 in seconds',
    outcome: 'rateLimited',
    answer: always(() => envelope({ statusCode: 429 }, { status: 429, headers: { 'retry-after': '7' } })),
  },
  {
    name: '18 429 with a date',
    outcome: 'rateLimited',
    answer: always(() => {
      const date = new Date(Date.now() + 9000).toUTCString()
      return envelope({ statusCode: 429 }, { status: 429, headers: { 'retry-after': date } })
    }),
  },
  {
    name: '19 429 with no readable header',
    outcome: 'rateLimited',
    answer: always(() => envelope({ statusCode: 429 }, { status: 429 })),
  },
  {
    name: '20 HTTP 500 with an envelope',
    outcome: 'lostUnapplied',
    answer: always(() => envelope({ statusCode: 500 }, { status: 500 })),
  },
  { name: '21 a 502 page', outcome: 'lostUnapplied', answer: always(() => page(502)) },
  {
    name: 'FC11 22 a 503 page without CORS',
    outcome: 'lostUnapplied',
    answer: always(() => page(503)),
    withoutCors: true,
  },
  { name: '23 a captive portal', outcome: 'lostUnapplied', answer: always(() => page(200)) },
  { name: '24 an empty body', outcome: 'lostApplied', answer: afterApply(() => text('')) },
  {
    name: '25 truncated JSON',
    outcome: 'lostApplied',
    answer: afterApply(async (real) => text((await real.text()).slice(0, 14))),
  },
  { name: '26 a body of the wrong shape', outcome: 'lostApplied', answer: afterApply(() => text('[null]')) },
  {
    name: '27 statusCode as text',
    outcome: 'ok',
    answer: afterApply(async (real) =>
      text((await real.text()).replace('"statusCode":200', '"statusCode":"200"')),
    ),
  },
  {
    name: '28 ten megabytes',
    outcome: 'lostApplied',
    answer: afterApply(() => text(`{"statusCode":200,"padding":"${'x'.repeat(10_000_000)}"}`)),
  },
  {
    name: 'FM3 29 a polluting payload',
    outcome: 'ok',
    answer: afterApply(async (real) =>
      text(
        (await real.text()).replace(
          '{',
          '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
        ),
      ),
    ),
  },
  {
    name: '30 a hostile message',
    outcome: 'refusedUnknown',
    answer: always(() => envelope({ statusCode: 400, apiCode: 31, message: hostile })),
  },
  {
    name: 'FC12 31 a redirect to sign-in',
    outcome: 'lostUnapplied',
    answer: always(() => new Response(null, { status: 302, headers: { location: '/login' } })),
  },
  {
    name: '32 CORS fails after apply',
    outcome: 'lostApplied',
    answer: ({ apply }) => apply(),
    withoutCors: true,
  },
]
