import { isLost } from '../api/account-error.ts'
import type { SentCode } from '../flow/cooldowns.ts'
import { laterOf } from '../flow/deadline.ts'
import type { Turn } from '../flow/flow-runner.ts'
import type { ChangeCore, CodePlan, Codes, InboxPlan, Pending } from './core.ts'
import { retryAtOf } from './failure.ts'
import { createRefusedCodes } from './refused-codes.ts'
import type { Delivery, Inbox, Role } from './state.ts'

/** What is said of a code that went out a moment ago, instead of sending another. */
const deliveries: Record<SentCode, Delivery> = { maybe: 'maybeSent', sent: 'alreadySent', used: 'waiting' }

const unsent = ({ role, to }: InboxPlan): Inbox => ({
  role,
  to,
  delivery: 'unsent',
  refusal: null,
  resendAt: null,
  round: 0,
})

/** Whether a code that was typed for this inbox may still be right: also one from before a send that was refused. */
function hasLiveCode({ delivery, round }: Inbox): boolean {
  if (delivery === 'refused') return round > 0
  return delivery === 'sent' || delivery === 'maybeSent' || delivery === 'alreadySent'
}

const replaced = (inboxes: readonly Inbox[], inbox: Inbox) =>
  inboxes.map((one) => (one.role === inbox.role ? inbox : one))

// SAFETY: a kind with codes proves by them.
const codeOf = (proof: object, role: Role) => (proof as Partial<Record<Role, string>>)[role] ?? ''

/** What else proves is not kept. */
const codesIn = (proof: object) => `${codeOf(proof, 'new')} ${codeOf(proof, 'old')}`

/** For kinds that prove by codes. */
export function createCodes(core: ChangeCore, plan: CodePlan<object>): Codes {
  const { session } = core
  const { cooldowns } = session
  const refusedCodes = createRefusedCodes()
  /** The old inbox's code, from before the user went back to the address. */
  let kept: { code: string; inbox: Inbox } | null = null

  const draftNow = () => core.at('draft', 'prove', 'again')?.draft ?? null
  const inboxesNow = () => core.at('prove')?.inboxes ?? null
  const unsentNow = () => {
    const draft = draftNow()
    return draft === null ? [] : plan.inboxes(draft).map(unsent)
  }

  /** Sends a code, unless the address got one a moment ago. Only a send that may have worked starts a cool-down. */
  async function post(inbox: Inbox, turn: Turn<Pending>): Promise<Inbox> {
    const draft = draftNow()
    const target = draft && plan.inboxes(draft).find(({ role }) => role === inbox.role)
    if (draft === null || !target) return inbox
    const key = target.cooldown
    const waiting = cooldowns.read(key, session.now())
    if (waiting !== null) {
      const delivery = deliveries[cooldowns.codeOf(key) ?? 'sent']
      return { ...inbox, delivery, refusal: null, resendAt: waiting }
    }
    // From the moment of sending: whoever leaves before the answer must not send again either.
    const resendAt = cooldowns.start(key, session.now())
    /** With a renewed access token it went out later than it was asked for, and at the latest now. */
    const delivered = (delivery: Delivery): Inbox => {
      refusedCodes.clear()
      return {
        ...inbox,
        delivery,
        refusal: null,
        resendAt: cooldowns.start(key, session.now()),
        round: inbox.round + 1,
      }
    }
    const { error } = await core.request(plan.send(target, draft), turn.signal)
    if (error === undefined) {
      const sent = delivered('sent')
      cooldowns.mark(key, 'sent')
      return sent
    }
    if (isLost(error)) return delivered('maybeSent')
    if (error.code === 'sent_too_soon') {
      cooldowns.mark(key, 'sent')
      return { ...inbox, delivery: 'alreadySent', refusal: null, resendAt }
    }
    cooldowns.cancel(key)
    return { ...inbox, delivery: 'refused', refusal: error, resendAt: retryAtOf(error, session) }
  }

  /** A code the user typed before going back to the address would be void after another send. */
  async function postUnlessKept(inbox: Inbox, turn: Turn<Pending>): Promise<Inbox> {
    if (core.at('draft') !== null && kept !== null && kept.inbox.to === inbox.to) {
      const { inbox: sent } = kept
      return sent.refusal === null ? sent : { ...sent, delivery: 'sent', refusal: null }
    }
    kept = null
    return post(inbox, turn)
  }

  /** Where a code may have arrived before, the refusal of another stands beside its field too. */
  async function refuse(inbox: Inbox, inboxes: readonly Inbox[], turn: Turn<Pending>): Promise<void> {
    if (inbox.refusal === null) return
    if (inboxesNow() !== null) core.send({ type: 'codesSent', inboxes })
    await core.refuse(inbox.refusal, turn, inbox.role)
  }

  return {
    async sendAll(turn) {
      const [first, ...others] = inboxesNow() ?? unsentNow()
      if (first === undefined) return core.send({ type: 'codesSent', inboxes: [] })
      const inbox = await post(first, turn)
      if (inbox.role === 'old' && inbox.round !== first.round) kept = null
      turn.here()
      // When the wanted address is refused, nobody else is bothered.
      if (inbox.refusal !== null) return refuse(inbox, [inbox, ...others], turn)
      if (others.length > 0 && !turn.present()) {
        // The code of before is void: whoever comes back has to see it.
        if (core.at('draft') === null) core.send({ type: 'codesSent', inboxes: [inbox, ...others] })
        return
      }
      const rest: Inbox[] = []
      for (const other of others) {
        rest.push(await postUnlessKept(other, turn))
        turn.here()
      }
      core.send({ type: 'codesSent', inboxes: [inbox, ...rest] })
      const refused = rest.find((one) => one.refusal !== null)
      if (refused?.refusal != null) await core.refuse(refused.refusal, turn, refused.role)
    },

    async resend(role, turn) {
      const inboxes = inboxesNow()
      const before = inboxes?.find((one) => one.role === role)
      if (inboxes === null || before === undefined) return
      const inbox = await post(before, turn)
      if (role === 'old' && inbox.round !== before.round) kept = null
      turn.here()
      if (inbox.refusal !== null) return refuse(inbox, replaced(inboxes, inbox), turn)
      core.send({ type: 'codesSent', inboxes: replaced(inboxes, inbox) })
    },

    resendAt(plans) {
      const now = session.now()
      return plans
        .map(({ cooldown }) => cooldowns.read(cooldown, now))
        .reduce((latest, wait) => laterOf(latest, wait, now), null)
    },

    markUsed(plans) {
      for (const { cooldown } of plans) cooldowns.mark(cooldown, 'used')
    },

    added: (plans, inboxes) =>
      plans.map((target) => inboxes.find(({ role }) => role === target.role) ?? unsent(target)),

    voided(inboxes) {
      kept = null
      return inboxes.map((inbox) => ({ ...inbox, round: inbox.round + 1 }))
    },

    isWornOut: (proof) => refusedCodes.wornOut(codesIn(proof)),
    noteRefused(proof) {
      kept = null
      refusedCodes.note(codesIn(proof))
    },

    keep(proof, inboxes) {
      // Together, because they do not live long enough to wait for another address.
      if (plan.resend === 'together') return
      const inbox = inboxes.find(({ role }) => role === 'old')
      const wanted = inboxes.some(({ role }) => role === 'new')
      const code = codeOf(proof, 'old')
      if (inbox !== undefined && wanted && code !== '' && hasLiveCode(inbox)) kept = { code, inbox }
    },
    kept: () => kept?.code ?? '',

    forget() {
      kept = null
      refusedCodes.clear()
    },
  }
}
