import { notifyManager } from '@tanstack/react-query'
import { type AccountSession, createAccountSession } from '../../src/account/session.ts'
import { createChange } from '../../src/change/create-change.ts'
import type { ChangeHost } from '../../src/change/host.ts'
import type { ChangeState, Inbox, Role, StepName } from '../../src/change/state.ts'
import { secondsLeft } from '../../src/flow/deadline.ts'
import { readPasscode } from '../../src/flow/passcode.ts'
import type { Field, FlowEntry, HostEvents, OwnTexts } from '../flows/entry.ts'
import {
  cachesOf,
  deaf,
  type Heard,
  hearing,
  idleSteps,
  type OpenScreen,
  type Press,
  type Seen,
} from './screen.ts'
import type { Seed } from './seeded-bugs.ts'
import type { World } from './world.ts'

type State = ChangeState<object>
type Core = ReturnType<typeof createChange<object, object, object, object>>

/** One turn of the event loop is enough for everything in process. */
export const settle = () => new Promise<void>((resolve) => setImmediate(resolve))
notifyManager.setScheduler((flush) => setImmediate(flush))

/** What each step offers beside its main button, as the views do. */
const offers: Record<StepName, readonly Press[]> = {
  loading: [],
  unavailable: ['submit'],
  unfit: [],
  draft: ['submit', 'cancel', 'signInAgain'],
  prove: ['submit', 'resendNew', 'resendOld', 'edit', 'cancel', 'sendNewCodes', 'signInAgain'],
  confirm: ['submit', 'edit', 'cancel', 'signInAgain'],
  again: ['submit', 'edit', 'cancel', 'signInAgain'],
  unconfirmed: ['submit', 'signInAgain'],
  elsewhere: ['submit'],
  done: [],
}

const resends: Partial<Record<Press, Role>> = { resendNew: 'new', resendOld: 'old' }
const inboxesOf = (state: State): readonly Inbox[] => (state.step === 'prove' ? state.inboxes : [])
const asSound: Seed = (parts) => parts

interface Typed {
  form: string
  rounds: Partial<Record<Role, number>>
  fields: Partial<Record<Field, string>>
}

/** Flows without React: what a screen of one's own would do with the verbs. `seed` puts a bug into each. */
export const coreScreen =
  (seed: Seed = asSound): OpenScreen =>
  (world, entry) => {
    const heard: Heard[] = []
    let accountKey: string | undefined
    let session = newSession(world, accountKey)
    let shown = false
    const create = (events: HostEvents) => createCore(entry, session, events, seed, () => shown)
    let flow = create(hearing(world, entry, heard, 0))
    let typed: Typed = { form: '', rounds: {}, fields: {} }
    let neighbour = create(deaf)
    let unsubscribe: () => void = () => undefined
    const neighbours: (() => void)[] = []

    function watch(): void {
      shown = true
      unsubscribe = flow.subscribe(() => undefined)
      neighbours.push(neighbour.subscribe(() => undefined))
    }

    function open(): void {
      flow = create(hearing(world, entry, heard, world.visit))
      neighbour = create(deaf)
      watch()
    }

    function close(): void {
      shown = false
      unsubscribe()
      for (const leave of neighbours.splice(0)) leave()
    }

    const state = (): State => flow.getSnapshot().state

    /** What is in the fields belongs to one form; another form starts with what the flow gives it. */
    function fields(): Typed['fields'] {
      const now = state()
      const { generation } = flow.getSnapshot()
      const inboxes = inboxesOf(now)
      const form = `${generation} ${now.step} ${inboxes.map(({ to }) => to)}`
      const has = (role: Role) => inboxes.some((inbox) => inbox.role === role)
      if (typed.form !== form) {
        typed = { form, rounds: {}, fields: {} }
        if (now.step === 'draft') typed.fields.draft = entry.aboutState(now).to ?? ''
        if (has('new')) typed.fields.new = ''
        if (has('old')) typed.fields.old = flow.keptCode()
      }
      for (const { role, round } of inboxes) {
        if ((typed.rounds[role] ?? round) !== round) typed.fields[role] = ''
        typed.rounds[role] = round
      }
      for (const name of entry.asks?.(now) ?? []) typed.fields[name] ??= ''
      return typed.fields
    }

    /** What is typed beside the codes, as the flow takes it. `null`: it does not. */
    function proof(): object | null {
      const form = fields()
      const texts: OwnTexts = Object.fromEntries(
        (entry.asks?.(state()) ?? []).map((name) => [name, form[name] ?? '']),
      )
      return entry.proof?.(texts) ?? (entry.proof === undefined ? {} : null)
    }

    function prove(): void {
      const readings = inboxesOf(state()).map(({ role }) => {
        const { code } = { code: undefined, ...readPasscode(fields()[role] ?? '', [4, 8]) }
        return [role, code] as const
      })
      const besides = proof()
      if (besides === null || readings.some(([, code]) => code === undefined)) return
      flow.prove({ ...Object.fromEntries(readings), ...besides })
    }

    function enter(draft: object): void {
      const form = fields()
      const next = entry.draft(draft, form.draft ?? '')
      const besides = proof()
      if (next === null || besides === null) return
      // What was read from the field stands in it from then on.
      form.draft = entry.aboutState({ step: 'draft', draft: next, account: null }).to ?? ''
      flow.enter(next, besides)
    }

    function confirm(): void {
      const besides = proof()
      if (besides !== null) flow.commit(entry.asks === undefined ? undefined : besides)
    }

    function press(button: Press): void {
      const now = state()
      const role = resends[button]
      if (role !== undefined) return flow.resend(role)
      if (button === 'cancel') return flow.cancel()
      if (button === 'checkAgain') return flow.checkAgain()
      if (button === 'signInAgain') return flow.signInAgain()
      if (button === 'edit') return flow.reopen({ old: fields().old ?? '' })
      if (button === 'sendNewCodes') return flow.resend()
      switch (now.step) {
        case 'unavailable':
        case 'unconfirmed':
          return flow.checkAgain()
        case 'elsewhere':
          return flow.reopen()
        case 'draft':
          return enter(now.draft)
        case 'prove':
          return prove()
        case 'confirm':
          return confirm()
        case 'again':
          return entry.kind.codes === undefined ? flow.reopen() : flow.resend()
      }
    }

    function presses(now: State): Press[] {
      if (now.step === 'again' && now.why === 'lastWay') return ['cancel']
      if (entry.ends.includes(now.step)) return []
      const all = inboxesOf(now).map(({ role }) => role)
      // One button for all of them stands beside the last.
      const roles = entry.kind.codes?.resend === 'together' ? all.slice(-1) : all
      const gone: readonly Press[] = now.step === 'unconfirmed' && entry.kind.repeatable ? ['cancel'] : []
      return [...offers[now.step], ...gone].filter((button) => {
        const role = resends[button]
        return (role === undefined || roles.includes(role)) && (button !== 'edit' || entry.edits)
      })
    }

    function timeLeft(now: State): Seen['left'] {
      if (now.step !== 'confirm') return null
      return { seconds: secondsLeft(now.deadline, session.now()), counts: false }
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
        watch()
      },
      look() {
        const { pending, failure, crash } = flow.getSnapshot()
        if (crash !== null) throw crash.thrown
        const now = state()
        const about = entry.aboutState(now)
        const form = { ...fields() }
        return {
          ...about,
          step: now.step,
          pending: pending !== null,
          error: failure?.error.code ?? null,
          to:
            now.step === 'draft' && about.to !== null
              ? entry.subject.written(form.draft ?? '', null)
              : about.to,
          left: timeLeft(now),
          fields: form,
          presses: presses(now),
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
        if (!world.switchUser(announced)) return session.refetchProfile()
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
        return (
          pending !== null ||
          failed ||
          !idleSteps.includes(now.step) ||
          (entry.aboutState(now).to ?? '') !== ''
        )
      },
    }
  }

function newSession(world: World, accountKey: string | undefined): AccountSession {
  const { client, queryClient, clock } = world
  const onReauthRequired = () => async () => true
  return createAccountSession({ client, queryClient, clock, accountKey, onReauthRequired })
}

function createCore(
  entry: FlowEntry,
  session: AccountSession,
  events: HostEvents,
  seed: Seed,
  isShown: () => boolean,
): Core {
  const host: ChangeHost = {
    ...entry.options,
    onStep: events.step,
    onError: events.error,
    onCancelled: events.cancelled,
    onUnconfirmed: events.unconfirmed,
    onUnfit: events.unfit,
    onSuccess: events.success,
  }
  const parts = seed({ kind: entry.kind, session, host, isShown })
  return createChange(parts.kind, parts.session, () => parts.host)
}
