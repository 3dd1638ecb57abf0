import { canonicalEmail, sameEmail } from '../../src/features/contact/email-address.ts'
import type { Run, Typed } from './commands.ts'
import type { Heard, Seen } from './screen.ts'
import type { Body, Call } from './world.ts'

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
const follows = [
  'address',
  'start',
  'noEmail',
  'alreadyBound',
  'changed',
  'bound',
  'boundElsewhere',
  'unbound',
]
const notDone = ['notChanged', 'expired', 'codesSpent', 'notBound', 'notUnbound', 'lastWay']
const changes = ['bind-email', 'unbind-email', 'update-email']

const visible = (run: Run) => run.mounted && run.shown

const same = (a: string | null | undefined, b: string | null | undefined) =>
  a == null || b == null ? (a ?? null) === (b ?? null) : sameEmail(a, b)

const secretsOf = ({ passCode, updateEmailToken, emailPassCodePayload: pair }: Body): string[] =>
  [passCode, updateEmailToken, pair?.newEmailPassCode, pair?.oldEmailPassCode].filter(
    (secret) => secret !== undefined,
  )

const pairOf = ({ passCode, emailPassCodePayload: pair }: Body): string =>
  passCode ?? `${pair?.newEmailPassCode} ${pair?.oldEmailPassCode ?? ''}`.trim()

/** What has to hold after everything that can happen, in the order of the specification. */
export const invariants: Record<string, Invariant> = {
  'I1 nothing is claimed that the account did not say': ({ run, seen, before, truth }) => {
    const { told, toldOf, userId, known: knownId, lateKnown } = run.world
    // What became of a request is told of the moment it ended; who changes the account later is not this screen's.
    const standing = seen.pending || (!follows.includes(seen.step) && seen.step === before.seen.step)
    const { claims } = seen
    if (claims === undefined || told.length === 0 || standing || !visible(run)) return
    const lately = told.slice(Math.max(0, before.told - 1))
    const known = [userId, knownId, lateKnown].flatMap((id) => (id && toldOf[id]) ?? [])
    if (![truth, ...lately, ...known].some((email) => same(claims, email)))
      return `${seen.step} claims ${seen.claims}, the account said ${lately}`
  },

  'I1 "not done" is never said of what was done': ({ run, seen, truth }) => {
    const { calls, visit: here, userId: who, known } = run.world
    // Until the profile shows it, nobody can know that somebody else is signed in.
    if (!notDone.includes(seen.step) || who !== known) return
    const done = calls.find(
      ({ changed, overtaken, visit, userId }) => changed && !overtaken && visit === here && userId === who,
    )
    const wanted = seen.step === 'notUnbound' || seen.step === 'lastWay' ? null : seen.to
    if (done !== undefined && same(truth, wanted))
      return `${seen.step}, but ${done.operation} was carried out`
  },

  'I2 a code or token goes out once for each press': ({ run }) => {
    for (const call of run.world.calls) {
      const { operation, body } = call
      const alike = run.world.calls.filter(
        (other) => other.operation === operation && sameSecrets(other, call),
      )
      if (operation === 'update-email') {
        const pressed = run.intents.filter(
          ({ step, token }) => step === 'confirm' && token === body.updateEmailToken,
        )
        // With `commit="auto"` the press that verifies is the one that confirms.
        if (alike.length > pressed.length + (run.flow === 'changeAuto' ? 1 : 0))
          return `${alike.length} updates with one token`
      } else if (operation !== 'send-email') {
        const pressed = run.intents.filter(({ codes }) => codes.startsWith(pairOf(body)))
        if (alike.length > pressed.length) return `${alike.length} ${operation} with ${pairOf(body)}`
      }
    }
  },

  'I2 nothing is sent that nobody asked for': ({ run, before, command }) => {
    const added = run.world.calls.slice(before.calls)
    if (added.length === 0 || asks.test(command) || before.seen.pending) return
    // What was asked for on a screen that is gone goes out, and again with a renewed access token.
    const leftOver = run.leftUnderWay && added.every((call) => sameSecrets(call, added[0] ?? call))
    if (!leftOver) return `${added.map(({ operation }) => operation)} after ${command}`
  },

  'I3 an address is mailed once in a minute': ({ run }) => {
    // The user's own clock may have been set: only the service's refusal holds then.
    if (run.log.some((name) => name.startsWith('wallJump'))) return
    const sends = run.world.calls.filter(({ operation }) => operation === 'send-email')
    const last = sends.at(-1)
    const earlier = sends.slice(0, -1).findLast((call) => last !== undefined && sameSecrets(call, last))
    if (last === undefined || earlier === undefined) return
    const refused = earlier.answered && earlier.statusCode !== null && earlier.statusCode !== 200
    if (!refused && last.at - earlier.at < 60_000)
      return `${last.body.email} after ${last.at - earlier.at} ms`
  },

  'I4 a code goes out with the address and the account it was typed for': ({ run, before }) => {
    for (const { operation, userId, known, body } of run.world.calls.slice(before.calls)) {
      // Until the profile shows it, nobody can know that somebody else is signed in.
      const mine = ({ owners }: Typed) => owners.includes(userId) || owners.includes(known)
      const typedFor = (code: string | undefined, to: string | undefined) =>
        run.typed.some((one) => one.code === code && mine(one) && (to === undefined || same(one.to, to)))
      const pair = body.emailPassCodePayload
      if (operation === 'bind-email' && !typedFor(body.passCode, body.email)) return 'bind-email'
      if (pair !== undefined && !typedFor(pair.newEmailPassCode, pair.newEmail)) return 'the new code'
      if (pair?.oldEmailPassCode !== undefined && !typedFor(pair.oldEmailPassCode, undefined))
        return 'the old code'
    }
  },

  'I4 a token goes out for the address it was shown with': ({ run, before }) => {
    for (const { body } of run.world.calls.slice(before.calls)) {
      const grant = run.world.grants.find(({ token }) => token === body.updateEmailToken)
      if (body.updateEmailToken !== undefined && !same(grant?.newEmail, before.seen.to ?? run.seen.to))
        return `${grant?.newEmail} while ${before.seen.to} is shown`
    }
  },

  'I4 a change is offered only with a token that arrived': ({ run, seen }) => {
    const verified = run.world.calls.findLast(({ operation }) => operation.startsWith('verify'))
    if (visible(run) && seen.step === 'confirm' && verified?.token === undefined) return 'there is none'
  },

  'I4 a kept code is one that can still be right': ({ run, seen, before }) => {
    const { oldCode } = seen.fields
    const returned = seen.step === 'codes' && before.seen.step !== 'codes'
    if (!returned || oldCode === '') return
    const typed = run.typed.findLast(({ code }) => code === oldCode)
    const since = run.world.calls.slice(typed?.callsBefore)
    // A refusal does not say which of two codes was wrong: this one may still be right.
    const spent = since.some(
      ({ body, statusCode }) =>
        secretsOf(body).includes(oldCode) && (statusCode === null || statusCode === 200),
    )
    const newer = since.some(({ body, statusCode }) => statusCode === 200 && same(body.email, seen.from))
    if (spent) return `${oldCode} was used`
    if (newer) return `${oldCode} was replaced by a newer one`
  },

  'I5 an address that was typed is not lost': ({ run, seen, before, command }) => {
    // Where another email came after a success, the step that told of it may be over already.
    if (run.screen.heard.slice(before.heard).some(({ event }) => event === 'done')) run.wanted = null
    const { wanted } = run
    // An account without an email, or with one it did not have, leaves nothing to do with the address.
    const over = ['changed', 'bound', 'alreadyBound', 'boundElsewhere', 'noEmail', 'unavailable', 'loading']
    if (!visible(run)) return
    run.wanted = over.includes(seen.step) ? null : (seen.to ?? wanted)
    const given = /^typeEmail/.test(command) || turnsAway.test(command) || wanted === null || wanted === ''
    if (given || over.includes(seen.step) || seen.step === 'changedElsewhere') return
    if (run.log.some((name) => name.startsWith('switchAccount') || name.startsWith('unmount'))) return
    const rewritten = seen.step === 'address' && seen.to !== ''
    if (seen.to !== wanted && !rewritten) return `${wanted} became ${seen.to} at ${seen.step}`
  },

  'I6 no secret is kept where others can see it': ({ run }) => {
    const kept = run.screen.keeps()
    const secrets = [
      ...run.world.sandbox.mailbox.mails.map(({ code }) => code),
      ...run.world.grants.map(({ token }) => token),
    ]
    const found = secrets.find((secret) => kept.includes(secret))
    if (found !== undefined) return `${found} is kept`
  },

  'I7 no more time is shown than is left, and never more than before': ({ run, seen }) => {
    const grant = run.world.grants.at(-1)
    if (!visible(run) || seen.left === null || grant === undefined) return
    const { seconds, certain, counts } = seen.left
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
    if (certain && reallyLeft === 0) return 'said to be certain, and over'
  },

  'I8 one request at a time': ({ run }) => {
    const { calls, visit, turnings } = run.world
    const open = calls.filter((call) => !call.answered && call.visit === visit && call.turnings === turnings)
    if (open.length > 1) return open.map(({ operation }) => operation).join(' and ')
  },

  'I8 nobody is brought back to what they turned away from': ({ run, seen, before, command }) => {
    const left = /^(edit|cancel)/.test(command) && before.seen.step !== seen.step
    if (left && visible(run) && ['code', 'codes'].includes(seen.step))
      return `${command}, and ${seen.step} again`
  },

  'I9 the host is told of a success, once for each': ({ run, seen, truth }) => {
    const { calls, visit, userId, told } = run.world
    const done = run.screen.heard.filter(({ event }) => event === 'done')
    const confirmed = calls.filter(
      ({ operation, statusCode }) => changes.includes(operation) && statusCode === 200,
    )
    const asked = calls.filter(({ operation }) => changes.includes(operation))
    if (done.length < confirmed.length) return `told ${done.length} times of ${confirmed.length}`
    if (done.length > asked.length) return `told ${done.length} times of ${asked.length} asked for`
    const mine = asked.filter((call) => call.changed && call.visit === visit && call.userId === userId)
    const settled = visible(run) && !seen.pending && seen.step !== 'unconfirmed'
    const seenNow = same(told.at(-1), truth) && mine.length > 0 && mine.at(-1)?.answered
    const here = done.filter((one) => one.visit === visit)
    const stayed = !run.log.some((name) => /^(unmount|hide|switchAccount)/.test(name))
    const elsewhere = run.log.some((name) => name.startsWith('otherTab'))
    if (settled && seenNow && stayed && !elsewhere && here.length < mine.length)
      return `told ${here.length} times of ${mine.length} that were carried out`
    const success = ['changed', 'bound', 'unbound'].includes(seen.step)
    if (success && !done.some((one) => one.visit === visit)) return `${seen.step} without a word`
  },

  'I10 there is always a way on': ({ run, seen }) => {
    const ends = ['loading', 'noEmail', 'alreadyBound', 'boundElsewhere', 'changed', 'bound', 'unbound']
    if (!visible(run) || seen.pending || ends.includes(seen.step)) return
    if (seen.presses.length === 0) return `${seen.step} is a dead end`
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

function sameSecrets(a: Call, b: Call): boolean {
  if (a.operation !== b.operation || a.visit !== b.visit)
    return a.operation === 'send-email' && sameMail(a, b)
  return a.operation === 'send-email' ? sameMail(a, b) : JSON.stringify(a.body) === JSON.stringify(b.body)
}

function sameMail(a: Call, b: Call): boolean {
  const address = ({ body }: Call) => canonicalEmail(body.email ?? '')
  return b.operation === 'send-email' && a.body.channel === b.body.channel && address(a) === address(b)
}

/** Names what does not hold. */
export async function judge(run: Run, command: string, before: Before): Promise<string[]> {
  const truth = await run.world.emailOf(run.world.userId)
  const situation = { run, seen: run.seen, before, command, truth }
  return Object.entries(invariants).flatMap(([name, holds]) => {
    const wrong = holds(situation)
    return wrong === undefined ? [] : [`${name}: ${wrong}`]
  })
}
