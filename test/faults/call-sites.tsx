import type { ReactElement } from 'react'
import { BindEmailForm } from '../../src/features/contact/bind-email-form.tsx'
import { ChangeEmailWizard } from '../../src/features/contact/change-email-wizard.tsx'
import { UnbindEmailForm } from '../../src/features/contact/unbind-email-form.tsx'
import type { Arrived } from './fault-server.ts'
import type { Outcome } from './faults.ts'
import type { Person } from './person.ts'

export const OLD = 'ada@example.com'
export const NEW = 'ada@new.example'

/** Where the user ends, and with which error beside it. */
export type End = string | readonly [step: string, error: string]

export interface CallSite {
  name: string
  /** What the call is for. Faults are expected to go the same way at all calls of one kind. */
  kind: 'message' | 'proof' | 'change' | 'read' | 'refresh'
  /** Whether the account has an email at the start. */
  bound: boolean
  component: ReactElement
  /** Walks up to the call, without making it. */
  approach: (person: Person) => Promise<void>
  /** Makes the call. */
  act: (person: Person) => void
  matches: (call: Arrived) => boolean
  refusal: { statusCode: number; apiCode: number }
  /** How often the fault strikes. @default once */
  times?: number
  /** Where each outcome has to end; a text says why there is nothing to try. */
  ends: Record<Outcome, End | { notApplicable: string }>
  /** Addresses that have to be on the screen at every end that is no success. */
  addresses: string[]
}

const path = (name: string) => (call: Arrived) => call.path === `/api/v3/${name}`
const mailTo = (address: string) => (call: Arrived) => path('send-email')(call) && call.body.email === address
const stay = (step: string) =>
  ({
    refusedUnknown: [step, 'unknown'],
    unauthenticated: [step, 'unauthenticated'],
    forbidden: [step, 'forbidden'],
    rateLimited: [step, 'rate_limited'],
    offline: [step, 'offline'],
  }) as const

const toBindCode = async (person: Person) => {
  await person.at('address')
  person.fill(0, NEW)
  person.submit()
  await person.at('code')
  person.fill(0, person.codeFor(NEW))
}

const toAddress = async (person: Person) => {
  await person.at('address')
  person.fill(0, NEW)
}

const toCodes = async (person: Person) => {
  await toAddress(person)
  person.submit()
  await person.at('codes')
  person.fill(0, person.codeFor(NEW))
  person.fill(1, person.codeFor(OLD))
}

const toConfirm = async (person: Person) => {
  await toCodes(person)
  person.submit()
  await person.at('confirm')
}

const toUnbindCode = async (person: Person) => {
  await person.at('start')
  person.press()
  await person.at('code')
  person.fill(0, person.codeFor(OLD))
}

const malformed = { statusCode: 400, apiCode: 2204 }
const wrongCode = { statusCode: 400, apiCode: 2001 }

/** The ten calls of the email flows, and where each outcome of each has to lead. */
export const callSites: CallSite[] = [
  {
    name: 'sendBind',
    kind: 'message',
    bound: false,
    component: <BindEmailForm />,
    approach: toAddress,
    act: (person) => person.submit(),
    matches: mailTo(NEW),
    refusal: malformed,
    addresses: [NEW],
    ends: {
      ...stay('address'),
      ok: 'code',
      lostApplied: 'code',
      lostUnapplied: 'code',
      refused: ['address', 'malformed_email'],
    },
  },
  {
    name: 'bind',
    kind: 'change',
    bound: false,
    component: <BindEmailForm />,
    approach: toBindCode,
    act: (person) => person.submit(),
    matches: path('bind-email'),
    refusal: wrongCode,
    addresses: [NEW],
    ends: {
      ...stay('code'),
      ok: 'bound',
      lostApplied: 'bound',
      lostUnapplied: 'notBound',
      refused: ['code', 'code_rejected'],
    },
  },
  {
    name: 'sendNew',
    kind: 'message',
    bound: true,
    component: <ChangeEmailWizard />,
    approach: toAddress,
    act: (person) => person.submit(),
    matches: mailTo(NEW),
    refusal: malformed,
    addresses: [OLD, NEW],
    ends: {
      ...stay('address'),
      ok: 'codes',
      lostApplied: 'codes',
      lostUnapplied: 'codes',
      refused: ['address', 'malformed_email'],
    },
  },
  {
    name: 'sendOld',
    kind: 'message',
    bound: true,
    component: <ChangeEmailWizard />,
    approach: toAddress,
    act: (person) => person.submit(),
    matches: mailTo(OLD),
    refusal: { statusCode: 500, apiCode: 2021 },
    addresses: [OLD, NEW],
    ends: {
      ...stay('codes'),
      ok: 'codes',
      lostApplied: 'codes',
      lostUnapplied: 'codes',
      refused: ['codes', 'mail_unavailable'],
      offline: { notApplicable: 'one press mails both; being offline stops the new address first' },
    },
  },
  {
    name: 'verify',
    kind: 'proof',
    bound: true,
    component: <ChangeEmailWizard />,
    approach: toCodes,
    act: (person) => person.submit(),
    matches: path('verify-update-email-request'),
    refusal: wrongCode,
    addresses: [OLD, NEW],
    ends: {
      ...stay('codes'),
      ok: 'confirm',
      lostApplied: 'codesSpent',
      lostUnapplied: 'codesSpent',
      refused: ['codes', 'code_rejected'],
    },
  },
  {
    name: 'update',
    kind: 'change',
    bound: true,
    component: <ChangeEmailWizard />,
    approach: toConfirm,
    act: (person) => person.press(),
    matches: path('update-email'),
    refusal: { statusCode: 400, apiCode: 2206 },
    addresses: [OLD, NEW],
    ends: {
      ...stay('confirm'),
      ok: 'changed',
      lostApplied: 'changed',
      lostUnapplied: 'notChanged',
      refused: 'expired',
    },
  },
  {
    name: 'profile, read for a lost update',
    kind: 'read',
    bound: true,
    component: <ChangeEmailWizard />,
    approach: async (person) => {
      await toConfirm(person)
      person.loseNextUpdate()
    },
    act: (person) => person.press(),
    matches: path('get-profile'),
    refusal: { statusCode: 400, apiCode: 2207 },
    times: Number.POSITIVE_INFINITY,
    addresses: [OLD, NEW],
    ends: {
      ok: 'changed',
      lostApplied: 'unconfirmed',
      lostUnapplied: 'unconfirmed',
      refused: ['unconfirmed', 'unauthenticated'],
      refusedUnknown: 'unconfirmed',
      unauthenticated: ['unconfirmed', 'unauthenticated'],
      forbidden: ['unconfirmed', 'forbidden'],
      rateLimited: 'unconfirmed',
      offline: { notApplicable: 'being offline stops the update itself' },
    },
  },
  {
    name: 'refresh, after a lapsed access token',
    kind: 'refresh',
    bound: false,
    component: <BindEmailForm />,
    approach: async (person) => {
      await toAddress(person)
      await person.lapseAccessToken()
    },
    act: (person) => person.submit(),
    matches: (call) => call.path === '/oidc/token',
    refusal: { statusCode: 400, apiCode: 2207 },
    addresses: [NEW],
    ends: {
      ok: 'code',
      lostApplied: ['address', 'unauthenticated'],
      lostUnapplied: ['address', 'unauthenticated'],
      refused: ['address', 'unauthenticated'],
      refusedUnknown: ['address', 'unauthenticated'],
      unauthenticated: ['address', 'unauthenticated'],
      forbidden: ['address', 'unauthenticated'],
      rateLimited: ['address', 'unauthenticated'],
      offline: { notApplicable: 'being offline stops the message itself' },
    },
  },
  {
    name: 'sendUnbind',
    kind: 'message',
    bound: true,
    component: <UnbindEmailForm />,
    approach: (person) => person.at('start'),
    act: (person) => person.press(),
    matches: mailTo(OLD),
    refusal: { statusCode: 422, apiCode: 2217 },
    addresses: [OLD],
    ends: { ...stay('start'), ok: 'code', lostApplied: 'code', lostUnapplied: 'code', refused: 'lastWay' },
  },
  {
    name: 'unbind',
    kind: 'change',
    bound: true,
    component: <UnbindEmailForm />,
    approach: toUnbindCode,
    act: (person) => person.submit(),
    matches: path('unbind-email'),
    refusal: wrongCode,
    addresses: [OLD],
    ends: {
      ...stay('code'),
      ok: 'unbound',
      lostApplied: 'unbound',
      lostUnapplied: 'notUnbound',
      refused: ['code', 'code_rejected'],
    },
  },
]
