import { notifyManager } from '@tanstack/react-query'
import type { BindEmailState } from '../../src/features/contact/bind-email.flow.ts'
import { type BindEmail, createBindEmail } from '../../src/features/contact/bind-email.ts'
import type { ChangeEmailState } from '../../src/features/contact/change-email.flow.ts'
import { type ChangeEmail, createChangeEmail } from '../../src/features/contact/change-email.ts'
import { readEmail, sameEmail } from '../../src/features/contact/email-address.ts'
import type { Inbox } from '../../src/features/contact/inbox.ts'
import type { UnbindEmailState } from '../../src/features/contact/unbind-email.flow.ts'
import { createUnbindEmail, type UnbindEmail } from '../../src/features/contact/unbind-email.ts'
import { readDeadline, secondsLeft } from '../../src/flow/deadline.ts'
import { readPasscode } from '../../src/flow/passcode.ts'
import { type AccountSession, createAccountSession } from '../../src/account/session.ts'
import {
  cachesOf,
  type FlowName,
  type Heard,
  hearing,
  idleSteps,
  type OpenScreen,
  type Press,
  type Told,
} from './screen.ts'
import type { World } from './world.ts'

type State = ChangeEmailState | BindEmailState | UnbindEmailState

/** One turn of the event loop is enough for everything in process. */
export const settle = () => new Promise<void>((resolve) => setImmediate(resolve))
notifyManager.setScheduler((flush) => setImmediate(flush))

/** What each step offers beside its main button, as the views do. */
const offers: Record<string, Press[]> = {
  unavailable: ['submit'],
  noEmail: [],
  alreadyBound: [],
  address: ['submit', 'cancel', 'signInAgain'],
  start: ['submit', 'cancel', 'signInAgain'],
  codes: ['submit', 'resendNew', 'resendOld', 'edit', 'cancel', 'sendNewCodes', 'signInAgain'],
  code: ['submit', 'resendNew', 'edit', 'cancel', 'signInAgain'],
  confirm: ['submit', 'edit', 'cancel', 'signInAgain'],
  codesSpent: ['submit', 'edit', 'cancel', 'signInAgain'],
  expired: ['submit', 'edit', 'cancel', 'signInAgain'],
  notChanged: ['submit', 'edit', 'cancel', 'signInAgain'],
  notBound: ['submit', 'edit', 'cancel', 'signInAgain'],
  notUnbound: ['submit', 'cancel', 'signInAgain'],
  changedElsewhere: ['submit', 'cancel'],
  lastWay: ['cancel'],
  unconfirmed: ['submit', 'signInAgain'],
}

/** The flows without React: what a screen of one's own would do with the headless verbs. */
export const openCore: OpenScreen = (world, name) => {
  const heard: Heard[] = []
  let accountKey: string | undefined
  let session = newSession(world, accountKey)
  let flow = create(name, session, hearing(world, name, heard, 0))
  let typed = { form: '', address: '', code: '', oldCode: '' }
  let neighbour = create(name, session, () => undefined)
  let unsubscribe: () => void = () => undefined
  const neighbours: (() => void)[] = []

  function open(): void {
    flow = create(name, session, hearing(world, name, heard, world.visit))
    neighbour = create(name, session, () => undefined)
    neighbours.push(neighbour.subscribe(() => undefined))
    unsubscribe = flow.subscribe(() => undefined)
  }

  function close(): void {
    unsubscribe()
    for (const leave of neighbours.splice(0)) leave()
  }

  const state = (): State => flow.getSnapshot().state

  /** What is in the fields belongs to one form; another form starts with what the flow gives it. */
  function fields() {
    const now = state()
    const { generation } = flow.getSnapshot()
    const form = `${generation} ${now.step} ${inboxesOf(now).map(({ address }) => address)}`
    const rounds = inboxesOf(now).map(({ round }) => round)
    if (typed.form.split('|')[0] !== form) {
      typed = { form: `${form}|${rounds}`, address: wanted(now) ?? '', code: '', oldCode: kept(flow) }
    }
    const [, before = ''] = typed.form.split('|')
    const [newRound, oldRound] = before.split(',')
    if (rounds[0] !== undefined && `${rounds[0]}` !== newRound) typed.code = ''
    if (rounds[1] !== undefined && `${rounds[1]}` !== oldRound) typed.oldCode = ''
    typed.form = `${form}|${rounds}`
    return typed
  }

  function press(button: Press): void {
    const now = state()
    const form = fields()
    if (button === 'cancel') return flow.cancel()
    if (button === 'checkAgain') return flow.checkAgain()
    if (button === 'signInAgain') return flow.signInAgain()
    if (button === 'edit') return edit(flow, form.oldCode)
    if (button === 'resendNew' || button === 'resendOld') return resend(flow, button)
    if (button === 'sendNewCodes') return resendAll(flow)
    if (now.step === 'unavailable' || now.step === 'unconfirmed') return flow.checkAgain()
    if (now.step === 'changedElsewhere') return edit(flow, '')
    if (now.step === 'address' && 'submitAddress' in flow) {
      const reading = readEmail(form.address)
      const current = 'from' in now ? now.from : null
      if (!('email' in reading) || sameEmail(current, reading.email)) return
      form.address = reading.email
      return flow.submitAddress(reading.email)
    }
    if (now.step === 'confirm' && 'confirm' in flow) return flow.confirm()
    if (now.step === 'codes' || now.step === 'code') return submitCodes(flow, now, form)
    resendAll(flow)
  }

  return {
    heard,
    async enter() {
      world.visit += 1
      open()
    },
    async leave() {
      world.turnings += 1
      close()
    },
    async hide() {
      close()
    },
    async show() {
      unsubscribe = flow.subscribe(() => undefined)
      neighbours.push(neighbour.subscribe(() => undefined))
    },
    look() {
      const { pending, failure } = flow.getSnapshot()
      const now = state()
      const { code, oldCode, address } = fields()
      return {
        step: now.step,
        pending: pending !== null,
        error: failure?.error.code ?? null,
        from: 'from' in now ? now.from : null,
        to: now.step === 'address' ? address : wanted(now),
        claims: claimOf(now),
        left:
          now.step === 'confirm'
            ? {
                seconds: secondsLeft(now.deadline, session.now()),
                certain: readDeadline(now.deadline, session.now()).zone === 'alive',
                counts: false,
              }
            : null,
        fields: { address: now.step === 'address' ? address : '', code, oldCode },
        presses: offers[now.step] ?? [],
        faults: [],
      }
    },
    async type(field, text) {
      if (flow.getSnapshot().pending === null) fields()[field] = text
    },
    async press(button, times = 1) {
      if (button === 'edit' || button === 'cancel') world.turnings += 1
      for (let time = 0; time < times; time += 1) press(button)
    },
    async pressEnter() {
      press('submit')
    },
    async switchAccount(announced) {
      world.switchUser(announced)
      if (!announced) return session.refetchProfile()
      close()
      flow.abandon()
      accountKey = world.userId
      session = newSession(world, accountKey)
      open()
    },
    changeLanguage: async () => undefined,
    refetch: async () => session.refetchProfile(),
    wake: async () => undefined,
    keeps() {
      const { state: now, pending, failure } = flow.getSnapshot()
      return JSON.stringify([now, pending, { ...failure?.error }, heard, cachesOf(world)])
    },
    close,
    neighbourTouched() {
      const { state: now, pending, failure } = neighbour.getSnapshot()
      // That nobody is signed in concerns every instance.
      const failed = failure !== null && now.step !== 'unavailable'
      return pending !== null || failed || !idleSteps.includes(now.step) || (wanted(now) ?? '') !== ''
    },
  }
}

function newSession(world: World, accountKey: string | undefined): AccountSession {
  const { client, queryClient, clock } = world
  const onReauthRequired = () => async () => true
  return createAccountSession({ client, queryClient, clock, accountKey, onReauthRequired })
}

type Core = ChangeEmail | BindEmail | UnbindEmail

function create(name: FlowName, session: AccountSession, told: Told): Core {
  const common = {
    onStep: (detail: object) => told('step', detail),
    onError: (detail: object) => told('error', detail),
    onCancelled: () => told('cancelled', {}),
    onUnconfirmed: (detail: object) => told('unconfirmed', detail),
    onWrongFlow: (detail: object) => told('wrongFlow', detail),
  }
  const done = (detail: object) => told('done', detail)
  if (name === 'bind') return createBindEmail(session, () => ({ ...common, onBound: done }))
  if (name === 'unbind') return createUnbindEmail(session, () => ({ ...common, onUnbound: done }))
  return createChangeEmail(session, () => ({
    ...common,
    onChanged: done,
    verifyOldEmail: name !== 'changeNewOnly',
    commit: name === 'changeAuto' ? ('auto' as const) : ('manual' as const),
  }))
}

function inboxesOf(state: State): Inbox[] {
  if (state.step === 'code') return [state.inbox]
  if (state.step !== 'codes') return []
  return state.oldInbox === null ? [state.newInbox] : [state.newInbox, state.oldInbox]
}

function wanted(state: State): string | null {
  if ('to' in state) return state.to
  const binding = ['address', 'code', 'unconfirmed', 'notBound', 'bound', 'boundElsewhere']
  return 'email' in state && !('ways' in state) && binding.includes(state.step) ? state.email : null
}

/** What the words of a step say the account has. */
function claimOf(state: State): string | null | undefined {
  switch (state.step) {
    case 'changed':
      return state.to
    case 'address':
    case 'codesSpent':
    case 'expired':
    case 'notChanged':
      return 'from' in state ? state.from : undefined
    case 'changedElsewhere':
    case 'bound':
    case 'alreadyBound':
    case 'notUnbound':
      return state.email
    case 'boundElsewhere':
      return state.bound
    case 'notBound':
    case 'unbound':
    case 'noEmail':
      return null
    default:
      return undefined
  }
}

function kept(flow: Core): string {
  return 'keptOldCode' in flow ? flow.keptOldCode() : ''
}

function edit(flow: Core, oldCode: string): void {
  if ('keptOldCode' in flow) flow.editAddress({ oldCode })
  else if ('editAddress' in flow) flow.editAddress()
}

function resend(flow: Core, button: 'resendNew' | 'resendOld'): void {
  if ('keptOldCode' in flow) flow.resend(button === 'resendNew' ? 'new' : 'old')
  else resendAll(flow)
}

function resendAll(flow: Core): void {
  if ('sendNewCodes' in flow) flow.sendNewCodes()
  else if ('sendCode' in flow) flow.sendCode()
  else flow.resend()
}

function submitCodes(flow: Core, state: State, form: { code: string; oldCode: string }): void {
  const newReading = readPasscode(form.code, [4, 8])
  if (!('code' in newReading)) return
  if (state.step === 'code' && 'submitCode' in flow) return flow.submitCode(newReading.code)
  if (state.step !== 'codes' || !('submitCodes' in flow)) return
  if (state.oldInbox === null) return flow.submitCodes({ newCode: newReading.code })
  const oldReading = readPasscode(form.oldCode, [4, 8])
  if ('code' in oldReading) flow.submitCodes({ newCode: newReading.code, oldCode: oldReading.code })
}
