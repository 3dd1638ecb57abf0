import fc from 'fast-check'
import type { Role } from '../../src/change/state.ts'
import type { Field, FlowEntry, OwnText, OwnTexts, Subject } from '../flows/entry.ts'
import { ownText } from '../flows/own-text.ts'
import { digitsOf, judge } from './invariants.ts'
import type { Press, Screen, Seen } from './screen.ts'
import type { Fate, World } from './world.ts'

/** One sequence under way. */
export interface Run {
  world: World
  screen: Screen
  seen: Seen
  mounted: boolean
  shown: boolean
  entry: FlowEntry
  /** Every press of a main button: what it may have asked for. */
  intents: { step: string; codes: string; texts: OwnTexts; token: string | null }[]
  /** Every code that was typed, and every text of its own. */
  typed: Typed[]
  /** What the user wants, since they typed it. */
  wanted: string | null
  /** A screen that is gone had a request under way, which may not have been sent yet. */
  leftUnderWay: boolean
  /** The user turned away from a change whose outcome is not known. The host was told that. */
  gaveUp: boolean
  /** Per token, the least time that was shown. */
  lowest: Map<string, number>
  /** Names of the commands so far, for a report. */
  log: string[]
}

export interface Typed {
  field: Role | OwnText
  code: string
  to: string | null
  /** Who was signed in, and whom the page showed. */
  owners: string[]
  callsBefore: number
}

type Act = (run: Run) => Promise<void>
type When = (run: Readonly<Run>) => boolean

interface Action {
  name: string
  when: When
  act: Act
}

class Command implements fc.AsyncCommand<Run, Run> {
  constructor(private readonly action: Action) {}

  check = (run: Readonly<Run>): boolean => run.seen.faults.length === 0 && this.action.when(run)

  async run(model: Run): Promise<void> {
    const before = {
      seen: model.seen,
      calls: model.world.calls.length,
      heard: model.screen.heard.length,
      told: model.world.told.length,
    }
    model.log.push(this.action.name)
    await this.action.act(model)
    await model.world.settle()
    if (model.mounted && model.shown) model.seen = model.screen.look()
    const wrong = await judge(model, this.action.name, before)
    if (wrong.length > 0) throw new Error(`${wrong.join('; ')}\nafter ${model.log.join(', ')}`)
  }

  toString = (): string => this.action.name
}

const here: When = ({ mounted, shown }) => mounted && shown
const has =
  (field: Field): When =>
  (run) =>
    here(run) && hasField(run.seen, field)
const can =
  (press: Press): When =>
  (run) =>
    here(run) && run.seen.presses.includes(press)

function hasField({ fields }: Seen, field: Field): boolean {
  return fields[field] !== undefined
}

const always = fc.constant(null)
const of = <T>(value: fc.Arbitrary<T>, make: (value: T) => Action) =>
  value.map((chosen) => new Command(make(chosen)))

/** Ways in which a right code gets into a field. */
const pastes: Record<string, (code: string) => string> = {
  plain: (code) => code,
  grouped: (code) => `${code.slice(0, 3)} ${code.slice(3)}`,
  sentence: (code) => `Your code is ${code}.\n`,
  wide: (code) => [...code].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join(''),
}

async function typeCode(run: Run, field: Role, text: string): Promise<void> {
  const { seen, world } = run
  await run.screen.type(field, text)
  const code = digitsOf(text)
  const owners = [world.userId, world.known]
  run.typed.push({ field, code, to: seen.to, owners, callsBefore: world.calls.length })
}

/** The newest code in the inbox that a field asks about, if any arrived. */
function rightCode({ world, seen, entry }: Run, field: Role): string | undefined {
  const address = field === 'old' ? seen.from : seen.to
  return entry.subject.messages(world.sandbox).findLast(({ to }) => to === address)?.code
}

async function typeText(run: Run, field: OwnText, name: string): Promise<void> {
  const { seen, world } = run
  const text = ownText(field, name)
  await run.screen.type(field, text)
  const owners = [world.userId, world.known]
  run.typed.push({ field, code: text, to: seen.to, owners, callsBefore: world.calls.length })
}

/** What is in the fields beside the codes. Where nothing is, the right text is typed. */
async function fillTexts(run: Run): Promise<OwnTexts> {
  const filled: Record<string, string> = {}
  for (const [name, [right]] of Object.entries(run.entry.texts ?? {})) {
    const field = name as OwnText
    const text = run.seen.fields[field]
    if (text === '') await typeText(run, field, right)
    if (text !== undefined) filled[field] = text === '' ? ownText(field, right) : text
  }
  return filled
}

async function pressMain(run: Run, press: () => Promise<void>): Promise<void> {
  const { seen, world } = run
  if (!seen.pending) {
    const codes = `${digitsOf(seen.fields.new ?? '')} ${digitsOf(seen.fields.old ?? '')}`.trim()
    const texts = await fillTexts(run)
    run.intents.push({ step: seen.step, codes, texts, token: world.grants.at(-1)?.token ?? null })
  }
  await press()
}

const presses = (press: Press) =>
  of(always, () => ({
    name: press,
    when: can(press),
    act: (run) => {
      run.gaveUp ||= press === 'cancel' && run.seen.step === 'unconfirmed'
      return run.screen.press(press)
    },
  }))

const typeDraft = (texts: readonly string[]) =>
  of(fc.constantFrom(...texts), (text) => ({
    name: `type ${text}`,
    when: has('draft'),
    act: (run) => run.screen.type('draft', text),
  }))

/** Of what may be typed beside the codes, where there is a choice. */
const typeTexts = ({ texts = {} }: FlowEntry) =>
  Object.entries(texts).flatMap(([name, some]) =>
    some.length === 1
      ? []
      : of(fc.constantFrom(...some), (text) => ({
          name: `type ${name} ${text}`,
          when: has(name as OwnText),
          act: (run) => typeText(run, name as OwnText, text),
        })),
  )

const code = (field: Role) =>
  of(fc.constantFrom('right', 'right', 'right', 'wrong', 'stale'), (kind) => ({
    name: `typeCode ${field} ${kind}`,
    when: has(field),
    act: async (run) => {
      const text =
        kind === 'wrong'
          ? '000000'
          : kind === 'stale'
            ? run.entry.subject.messages(run.world.sandbox)[0]?.code
            : rightCode(run, field)
      if (text !== undefined) await typeCode(run, field, text)
    },
  }))

const paste = of(fc.constantFrom(...Object.keys(pastes)), (form) => ({
  name: `paste ${form}`,
  when: (run) => has('new')(run) || has('old')(run),
  act: async (run) => {
    for (const field of ['new', 'old'] as const) {
      const right = hasField(run.seen, field) ? rightCode(run, field) : undefined
      if (right !== undefined) await typeCode(run, field, pastes[form]?.(right) ?? right)
    }
  },
}))

const submit = (name: string, press: (run: Run) => Promise<void>) =>
  of(always, () => ({ name, when: can('submit'), act: (run) => pressMain(run, () => press(run)) }))

const seconds = fc.constantFrom(1, 5, 16, 31, 45, 61, 95)
const advance = of(seconds, (s) => ({
  name: `advance ${s}`,
  when: () => true,
  act: ({ world }) => world.clock.advance(s * 1000),
}))

const freeze = of(fc.tuple(fc.constantFrom('frozen', 'asleep'), seconds), ([how, s]) => ({
  name: `freeze ${how} ${s}`,
  when: () => true,
  act: async ({ world, screen }) => {
    await world.clock.stop(s * 1000, how as 'frozen' | 'asleep')
    await screen.wake()
  },
}))

const wallJump = of(fc.constantFrom(3_600, -3_600, 20, -20), (s) => ({
  name: `wallJump ${s}`,
  when: () => true,
  act: async ({ world, screen }) => {
    world.clock.jumpWall(s * 1000)
    await screen.wake()
  },
}))

const online = of(fc.boolean(), (isOnline) => ({
  name: isOnline ? 'goOnline' : 'goOffline',
  when: ({ world }) => world.online !== isOnline,
  act: async ({ world }) => {
    world.online = isOnline
  },
}))

const mount = of(always, () => ({
  name: 'unmount or remount',
  when: ({ shown }) => shown,
  act: async (run) => {
    if (run.mounted) run.leftUnderWay ||= run.seen.pending
    if (run.mounted) await run.screen.leave()
    else await run.screen.enter()
    run.mounted = !run.mounted
  },
}))

const hide = of(always, () => ({
  name: 'hide or show',
  when: ({ mounted }) => mounted,
  act: async (run) => {
    if (run.shown) await run.screen.hide()
    else await run.screen.show()
    run.shown = !run.shown
  },
}))

const switchAccount = of(fc.boolean(), (announced) => ({
  name: announced ? 'switchAccount' : 'switchAccount, unannounced',
  when: here,
  act: (run) => {
    run.leftUnderWay ||= run.seen.pending
    return run.screen.switchAccount(announced)
  },
}))

const otherTab = of(
  fc.tuple(fc.constantFrom('else' as const, 'nothing' as const), fc.boolean()),
  ([to, saidSo]) => ({
    name: `otherTabChanged ${to}${saidSo ? ', and says so' : ''}`,
    when: () => true,
    act: ({ world }) => world.moveElsewhere(to, saidSo),
  }),
)

const fates = (refusals: Subject['refusals']): fc.Arbitrary<Fate> =>
  fc.oneof(
    fc
      .constantFrom(...refusals)
      .map(([statusCode, apiCode]) => ({ kind: 'refused' as const, statusCode, apiCode })),
    fc.constant({ kind: 'unreachable' as const }),
    fc.constantFrom(5_000, 50_000).map((ms) => ({ kind: 'slowReply' as const, ms })),
    fc.constantFrom(5_000, 50_000, 50_000).map((ms) => ({ kind: 'slowRequest' as const, ms })),
    fc.constant({ kind: 'delivered twice' as const }),
    fc.constant({ kind: 'empty' as const }),
  )

const meets = (name: string, kind: 'change' | 'read', fate: fc.Arbitrary<Fate>) =>
  of(fate, (chosen) => ({
    name: `${name} ${Object.values(chosen).join(' ')}`,
    when: ({ world }) => world.fates[kind].length === 0,
    act: async ({ world }) => void world.fates[kind].push(chosen),
  }))

const lost = meets('loseReply', 'change', fc.constant({ kind: 'lostReply' }))

const often = (times: number, ...some: fc.Arbitrary<Command>[]) =>
  Array(times).fill(some).flat() as typeof some

/** The 26 things that can happen; the way on more often than the rest, so that sequences get somewhere. */
const commandsOf = (entry: FlowEntry): fc.Arbitrary<Command>[] => [
  ...often(3, typeDraft(entry.subject.typed)),
  ...(entry.kind.codes === undefined ? [] : [...often(6, paste), code('new'), code('old')]),
  ...typeTexts(entry),
  ...often(
    8,
    submit('submit', ({ screen }) => screen.press('submit')),
  ),
  submit('doubleSubmit', ({ screen }) => screen.press('submit', 2)),
  submit('enterKey', ({ screen }) => screen.pressEnter()),
  ...(entry.kind.codes === undefined
    ? []
    : often(2, presses('resendNew'), presses('resendOld'), presses('sendNewCodes'))),
  ...often(2, presses('edit')),
  presses('cancel'),
  presses('checkAgain'),
  presses('signInAgain'),
  ...often(4, advance),
  freeze,
  wallJump,
  online,
  mount,
  hide,
  switchAccount,
  of(always, () => ({ name: 'expireAccess', when: () => true, act: ({ world }) => world.expireAccess() })),
  otherTab,
  ...often(8, meets('serverReply', 'change', fates(entry.subject.refusals))),
  meets('profileReply', 'read', fates(entry.subject.refusals)),
  ...often(2, lost),
  meets('rateLimit', 'change', fc.constant({ kind: 'rateLimited', seconds: 20 })),
  meets('scriptMessage', 'change', fc.constant({ kind: 'hostile' })),
  of(always, () => ({ name: 'localeChange', when: here, act: ({ screen }) => screen.changeLanguage() })),
  of(always, () => ({ name: 'refetchProfile', when: here, act: ({ screen }) => screen.refetch() })),
]

const on = submit('submit', ({ screen }) => screen.press('submit'))
const slow = meets('serverReply', 'change', fc.constant({ kind: 'slowReply', ms: 5_000 }))
const late = meets('serverReply', 'change', fc.constant({ kind: 'slowRequest', ms: 50_000 }))

/** Ways in, from the first screen to the last, and into the middle of a request: sequences begin at their ends. */
function startsOf({ subject: { wanted }, legs }: FlowEntry): fc.Arbitrary<Command>[][] {
  // Its first press makes the change.
  if (legs.length === 1) return [[], ...[slow, late, lost].map((fate) => [typeDraft([wanted]), fate, on])]
  const toProve = [typeDraft([wanted]), on]
  const toConfirm = [...toProve, paste, on]
  return [
    [],
    toProve,
    [...toProve, paste],
    toConfirm,
    [typeDraft([wanted]), slow, on],
    [...toProve, paste, slow, on],
    [...toConfirm, slow, on],
    [...toConfirm, late, on],
  ]
}

/** Random sequences, each of which begins at the end of a way in. */
export const sequencesOf = (
  entry: FlowEntry,
  longest: number,
): fc.Arbitrary<Iterable<fc.AsyncCommand<Run, Run>>> =>
  fc
    .tuple(
      fc.constantFrom(...startsOf(entry)).chain((start) => fc.tuple(...start)),
      fc.commands<Run, Run>(commandsOf(entry), { maxCommands: longest, size: 'max' }),
    )
    .map(([start, rest]) => [...start, ...(rest as Iterable<fc.AsyncCommand<Run, Run>>)])

/** Every command there is, for sequences that are known by name. */
export const allCommands = (entry: FlowEntry): Command[] =>
  fc.sample(fc.oneof(...commandsOf(entry)), { numRuns: 10_000, seed: 1 })
