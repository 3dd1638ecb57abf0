import type { StepName } from '../../src/change/state.ts'
import type { Asked, OwnText, Subject } from '../flows/entry.ts'
import type { Run, Typed } from './commands.ts'
import type { Heard, Seen } from './screen.ts'
import type { Call } from './world.ts'

/** What was there before the last command. */
export interface Before {
  seen: Seen
  calls: number
  heard: number
  told: number
}

interface Situation {
  run: Run
  seen: Seen
  before: Before
  command: string
  /** What the account has now. */
  truth: string | null
}

type Invariant = (situation: Situation) => string | undefined

/** Commands by which the user asks for something. */
const asks = /^(submit|doubleSubmit|enterKey|resend|sendNewCodes|checkAgain|signInAgain)/
const turnsAway = /^(edit|cancel|switchAccount|unmount)/
/** Steps that show the account as it is, and follow it. */
const follows: readonly StepName[] = ['draft', 'unfit', 'done', 'elsewhere']
/** Steps after which nothing is left to do. */
const over: readonly StepName[] = ['loading', 'unfit', 'done']

/** The code in what was typed or pasted. */
export const digitsOf = (text: string) => text.normalize('NFKC').replace(/\D/g, '')

const visible = (run: Run) => run.mounted && run.shown

const same = ({ same: alike }: Subject, a: string | null | undefined, b: string | null | undefined) =>
  a == null || b == null ? (a ?? null) === (b ?? null) : alike(a, b)

const secretsOf = ({ codes, token }: Asked): string[] =>
  [...Object.values(codes), token].filter((secret) => secret !== undefined)

const textsOf = ({ texts = {} }: Asked) => Object.entries(texts) as [OwnText, string][]

const pairOf = ({ codes }: Asked): string => `${codes.new ?? ''} ${codes.old ?? ''}`.trim()

/** What has to hold after everything that can happen, in the order of the specification. */
export const invariants: Record<string, Invariant> = {
  'I1 nothing is claimed that the account did not say': ({ run, seen, before, truth }) => {
    const { told, toldOf, unheard, userId, known: knownId, lateKnown } = run.world
    // What became of a request is told of the moment it ended; who changes the account later is not this screen's.
    const standing = seen.pending || (!follows.includes(seen.step) && seen.step === before.seen.step)
    const { claims } = seen
    if (claims === undefined || told.length === 0 || standing || !visible(run)) return
    // A refused read tells of a deletion only the screen that asked for it: to others their user is signed out.
    const { calls, visit } = run.world
    const isAsked = calls.some((call) => call.does === 'commit' && call.visit !== visit)
    if (run.entry.kind.endsAccount === true && isAsked) return
    const lately = [...told.slice(Math.max(0, before.told - 1)), ...(unheard === null ? [] : [unheard.value])]
    const known = [userId, knownId, lateKnown].flatMap((id) => (id && toldOf[id]) ?? [])
    if (![truth, ...lately, ...known].some((value) => same(run.entry.subject, claims, value)))
      return `${seen.step} claims ${seen.claims}, the account said ${lately}`
  },

  'I1 "not done" is never said of what was done': ({ run, seen, truth }) => {
    const { calls, visit: here, userId: who, known } = run.world
    // Until the profile shows it, nobody can know that somebody else is signed in.
    if (seen.step !== 'again' || who !== known) return
    const mine = calls.filter((call) => call.visit === here && call.userId === who)
    // Which password the account has, nobody can say: the screen speaks of the one that was asked for last.
    const { isSecret = false } = run.entry.subject
    const since = mine.findLastIndex(({ does }) => does === 'verify') + 1
    const asked = isSecret
      ? mine
          .slice(since)
          .filter(({ does }) => does === 'commit')
          .slice(-1)
      : mine
    const done = asked.find((call) => isMade(run, call) && !call.overtaken)
    if (done !== undefined && same(run.entry.subject, truth, seen.to))
      return `${seen.step}, but ${done.path} was carried out`
  },

  'I1 a success is told only of what was done': ({ run }) => {
    const { calls, moves } = run.world
    const told = run.screen.heard.filter(({ event }) => event === 'success').length
    // What the account has already is told as done: by whom, it does not say.
    const done = calls.filter(
      ({ does, changed, already, statusCode }) =>
        does === 'commit' && (changed || already || statusCode === 200),
    )
    // What somebody else did may look like what was asked for.
    if (told > done.length + moves()) return `told ${told} times of ${done.length} that were done`
  },

  'I2 a code or token goes out once for each press': ({ run }) => {
    for (const call of run.world.calls) {
      const { path, does, asked } = call
      const alike = run.world.calls.filter((other) => other.path === path && sameSecrets(run, other, call))
      if (asked.token !== undefined) {
        const pressed = run.intents.filter(({ step, token }) => step === 'confirm' && token === asked.token)
        // The press that verifies may be the one that confirms.
        const atOnce = run.entry.legs.some(({ calls }) => calls.length > 1 && calls.at(-1)?.path === path)
        if (alike.length > pressed.length + (atOnce ? 1 : 0)) return `${alike.length} changes with one token`
      } else if (does !== 'send') {
        const pressed = run.intents.filter(
          ({ codes, texts }) =>
            codes.startsWith(pairOf(asked)) && textsOf(asked).every(([name, text]) => texts[name] === text),
        )
        if (alike.length > pressed.length) return `${alike.length} ${path} with ${pairOf(asked)}`
      }
    }
  },

  'I2 nothing is sent that nobody asked for': ({ run, before, command }) => {
    const added = run.world.calls.slice(before.calls)
    if (added.length === 0 || asks.test(command) || before.seen.pending) return
    // What was asked for on a screen that is gone goes out, and again with a renewed access token.
    const leftOver = run.leftUnderWay && added.every((call) => sameSecrets(run, call, added[0] ?? call))
    if (!leftOver) return `${added.map(({ path }) => path)} after ${command}`
  },

  'I3 an address is mailed once in a minute': ({ run }) => {
    // The user's own clock may have been set: only the service's refusal holds then.
    if (run.log.some((name) => name.startsWith('wallJump'))) return
    const sends = run.world.calls.filter(({ does }) => does === 'send')
    const last = sends.at(-1)
    const earlier = sends.slice(0, -1).findLast((call) => last !== undefined && sameSecrets(run, call, last))
    if (last === undefined || earlier === undefined) return
    const refused = earlier.answered && earlier.statusCode !== null && earlier.statusCode !== 200
    if (!refused && last.at - earlier.at < 60_000) return `${last.asked.to} after ${last.at - earlier.at} ms`
  },

  'I4 a code goes out with the address and the account it was typed for': ({ run, before }) => {
    for (const { path, userId, known, asked } of run.world.calls.slice(before.calls)) {
      // Until the profile shows it, nobody can know that somebody else is signed in.
      const mine = ({ owners }: Typed) => owners.includes(userId) || owners.includes(known)
      const isTyped = (code: string, to: string | undefined) =>
        run.typed.some(
          (one) =>
            one.code === code && mine(one) && (to === undefined || same(run.entry.subject, one.to, to)),
        )
      const { new: fresh, old } = asked.codes
      if (fresh !== undefined && !isTyped(fresh, asked.to)) return `${path}, the new code`
      if (old !== undefined && !isTyped(old, undefined)) return `${path}, the old code`
      const strange = textsOf(asked).find(
        ([name, text]) => !run.typed.some((one) => one.field === name && one.code === text && mine(one)),
      )
      if (strange !== undefined) return `${path}, ${strange[0]}`
    }
  },

  'I4 only what was changed is sent': ({ run, before }) => {
    const also = run.world.calls.slice(before.calls).flatMap(({ asked }) => asked.also ?? [])
    if (also.length > 0) return `${also} too`
  },

  'I4 a token goes out for the address it was shown with': ({ run, before }) => {
    for (const { asked } of run.world.calls.slice(before.calls)) {
      const grant = run.world.grants.find(({ token }) => token === asked.token)
      const shown = before.seen.to ?? run.seen.to
      if (asked.token !== undefined && !same(run.entry.subject, grant?.to, shown))
        return `${grant?.to} while ${before.seen.to} is shown`
    }
  },

  'I4 a change is offered only with a token that arrived': ({ run, seen }) => {
    const verified = run.world.calls.findLast(({ does }) => does === 'verify')
    if (visible(run) && seen.step === 'confirm' && verified?.token === undefined) return 'there is none'
  },

  'I4 a kept code is one that can still be right': ({ run, seen, before }) => {
    const old = digitsOf(seen.fields.old ?? '')
    const returned = seen.step === 'prove' && before.seen.step !== 'prove'
    if (!returned || old === '') return
    const typed = run.typed.findLast(({ code }) => code === old)
    const since = run.world.calls.slice(typed?.callsBefore)
    // A refusal does not say which of two codes was wrong: this one may still be right.
    const spent = since.some(
      ({ asked, statusCode }) =>
        secretsOf(asked).includes(old) && (statusCode === null || statusCode === 200),
    )
    const newer = since.some(
      ({ does, asked, statusCode }) =>
        does === 'send' && statusCode === 200 && same(run.entry.subject, asked.to, seen.from),
    )
    if (spent) return `${old} was used`
    if (newer) return `${old} was replaced by a newer one`
  },

  'I5 what was typed is not lost': ({ run, seen, before, command }) => {
    // After a success, the step that told of it may be over already.
    if (run.screen.heard.slice(before.heard).some(({ event }) => event === 'success')) run.wanted = null
    const { wanted, entry, world } = run
    if (!visible(run)) return
    // What the account has, nobody has to keep.
    const isTheirs = seen.step === 'draft' && world.told.includes(seen.to)
    const keeps = entry.keeps.includes(seen.step) && !isTheirs
    run.wanted = keeps ? (seen.to ?? wanted) : null
    const given = /^type /.test(command) || turnsAway.test(command) || wanted === null || wanted === ''
    if (given || !keeps || seen.step === 'elsewhere') return
    if (run.log.some((name) => name.startsWith('switchAccount') || name.startsWith('unmount'))) return
    const rewritten = seen.step === 'draft' && seen.to !== ''
    if (seen.to !== wanted && !rewritten) return `${wanted} became ${seen.to} at ${seen.step}`
  },

  'I5 what was typed beside the codes stays where it is asked for': ({ run, seen, before, command }) => {
    const given = /^(type|submit|doubleSubmit|enterKey)/.test(command) || turnsAway.test(command)
    if (given || !visible(run) || seen.step !== before.seen.step) return
    if (run.log.some((name) => name.startsWith('switchAccount') || name.startsWith('unmount'))) return
    const names = Object.keys(run.entry.texts ?? {}) as OwnText[]
    const lost = names.find((name) => {
      const [now, then] = [seen.fields[name], before.seen.fields[name]]
      return now !== undefined && then !== undefined && now !== then
    })
    if (lost !== undefined) return `${lost} at ${seen.step}`
  },

  'I6 no secret is kept where others can see it': ({ run }) => {
    const kept = run.screen.keeps()
    const { entry, world } = run
    const evidence = { messages: entry.subject.messages(world.sandbox), replies: world.texts }
    const secrets = Object.values(entry.canaries).flatMap((find) => find(evidence))
    const found = secrets.find((secret) => kept.includes(secret))
    if (found !== undefined) return `${found} is kept`
  },

  'I7 no more time is shown than is left, and never more than before': ({ run, seen }) => {
    const grant = run.world.grants.at(-1)
    if (!visible(run) || seen.left === null || grant === undefined) return
    const { seconds, counts } = seen.left
    const lowest = run.lowest.get(grant.token) ?? Number.POSITIVE_INFINITY
    run.lowest.set(grant.token, Math.min(lowest, seconds))
    if (seconds < 0) return `${seconds} seconds`
    const setBack = run.log.some((name) => name.startsWith('wallJump'))
    const slept = run.log.some((name) => name.startsWith('freeze asleep'))
    // A machine whose clock was set while it slept has no way to know.
    if (setBack && slept) return
    if (counts && seconds > lowest) return `${seconds} seconds after ${lowest}`
    const reallyLeft = Math.max(0, Math.ceil((grant.endsAt - run.world.clock.actual()) / 1000))
    if (seconds > reallyLeft) return `${seconds} seconds shown, ${reallyLeft} left`
  },

  'I8 one request at a time': ({ run }) => {
    const { calls, visit, turnings } = run.world
    const open = calls.filter((call) => !call.answered && call.visit === visit && call.turnings === turnings)
    if (open.length > 1) return open.map(({ path }) => path).join(' and ')
  },

  'I8 nobody walks away from a change that is under way': ({ run, seen, before, command }) => {
    const { calls, visit, turnings } = run.world
    const open = calls
      .slice(0, before.calls)
      .some(
        (call) =>
          call.does === 'commit' && !call.answered && call.visit === visit && call.turnings === turnings - 1,
      )
    const stays = seen.pending && seen.step === before.seen.step
    if (/^(edit|cancel)/.test(command) && open && !stays) return `${command} led to ${seen.step}`
  },

  'I8 nobody is brought back to what they turned away from': ({ run, seen, before, command }) => {
    const left = /^(edit|cancel)/.test(command) && before.seen.step !== seen.step
    if (left && visible(run) && seen.step === 'prove') return `${command}, and ${seen.step} again`
  },

  'I9 the host is told of a success, once for each': ({ run, seen, truth }) => {
    const { calls, visit, userId, told } = run.world
    const done = run.screen.heard.filter(({ event }) => event === 'success')
    const asked = calls.filter(({ does }) => does === 'commit')
    const confirmed = asked.filter(({ statusCode }) => statusCode === 200)
    if (done.length < confirmed.length) return `told ${done.length} times of ${confirmed.length}`
    if (done.length > asked.length) return `told ${done.length} times of ${asked.length} asked for`
    const mine = asked.filter(
      (call) => isMade(run, call) && !call.overtaken && call.visit === visit && call.userId === userId,
    )
    const settled = visible(run) && !seen.pending && seen.step !== 'unconfirmed'
    const seenNow = same(run.entry.subject, told.at(-1), truth) && mine.length > 0 && mine.at(-1)?.answered
    const here = done.filter((one) => one.visit === visit)
    const stayed = !run.gaveUp && !run.log.some((name) => /^(unmount|hide|switchAccount)/.test(name))
    const elsewhere = run.log.some((name) => name.startsWith('otherTab'))
    if (settled && seenNow && stayed && !elsewhere && here.length < mine.length)
      return `told ${here.length} times of ${mine.length} that were carried out`
    if (seen.step === 'done' && !done.some((one) => one.visit === visit)) return `${seen.step} without a word`
  },

  'I10 there is always a way on': ({ run, seen }) => {
    const ended = over.includes(seen.step) || run.entry.ends.includes(seen.step)
    if (!visible(run) || seen.pending || ended) return
    const canType = run.entry.needsInput === true && seen.fields.draft !== undefined
    if (seen.presses.length === 0 && !canType) return `${seen.step} is a dead end`
  },

  'I11 every step is told once': ({ run, seen, before }) => {
    const steps = run.screen.heard.slice(before.heard).filter((one) => one.event === 'step')
    if (!visible(run)) return
    const here = steps.filter(({ visit }) => visit === run.world.visit)
    const twice = here.find((one, index) => index > 0 && stepOf(one) === stepOf(here[index - 1]))
    if (twice !== undefined) return `${stepOf(twice)} twice`
    const last = here.at(-1)
    if (last !== undefined && stepOf(last) !== seen.step) return `told ${stepOf(last)}, shows ${seen.step}`
    const [fault] = seen.faults
    if (fault !== undefined) return fault
  },

  'I12 another instance on the page is left alone': ({ run }) =>
    visible(run) && run.screen.neighbourTouched() ? 'the neighbour moved' : undefined,
}

function stepOf(heard: Heard | undefined): unknown {
  return heard?.detail.step
}

function sameSecrets({ entry }: Run, a: Call, b: Call): boolean {
  if (a.path !== b.path) return false
  if (a.does === 'send')
    return a.asked.channel === b.asked.channel && same(entry.subject, a.asked.to, b.asked.to)
  return a.visit === b.visit && JSON.stringify(a.asked) === JSON.stringify(b.asked)
}

/** Whether it changed the account, and the flow has a way to know. One that waits for no late change has not. */
function isMade({ entry, log }: Run, { changed, late, apiCode, statusCode }: Call): boolean {
  const isUnread = log.some((name) => name.startsWith('profileReply'))
  const disowns = [...(entry.disowns ?? []), ...((isUnread && entry.disownsUnread) || [])]
  const disowned = disowns.includes(apiCode ?? statusCode ?? 0)
  return changed && !disowned && !(late && entry.kind.lateMs === 0)
}

/** Names what does not hold. */
export async function judge(run: Run, command: string, before: Before): Promise<string[]> {
  const truth = await run.world.truthOf(run.world.userId)
  const situation = { run, seen: run.seen, before, command, truth }
  return Object.entries(invariants).flatMap(([name, holds]) => {
    const wrong = holds(situation)
    return wrong === undefined ? [] : [`${name}: ${wrong}`]
  })
}
