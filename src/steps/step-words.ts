import type { Pending } from '../change/core.ts'
import type { ChangeState, Delivery } from '../change/state.ts'
import { formatSeconds, formatText } from '../i18n/format.ts'
import type { ResolvedWords } from '../i18n/resolve-words.ts'
import type { SharedWords } from '../i18n/words.ts'

/** A flow's sentences, by convention: the step, what they are for, and what is special about them. */
export type FlowWords = Readonly<Record<string, string>>

type State = ChangeState<object>

const pascal = (name: string) => name.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** What is special about a step, for every flow. */
function variantOf(state: State): string {
  if (state.step === 'unfit') return pascal(state.reason)
  if (state.step === 'again') return pascal(state.why)
  return state.step === 'unconfirmed' && !state.checking ? 'Still' : ''
}

/**
 * The sentence of a step. The most special one counts: `againLead` + `CodesSpent` + `NewOnly`.
 *
 * @param variant what is special about this flow
 */
export function stepText(
  words: FlowWords,
  state: State,
  part: 'Title' | 'Lead' | 'Submit',
  variant: string,
): string | undefined {
  const step = state.step === 'loading' ? 'draft' : state.step
  const special = variantOf(state)
  return (
    words[step + part + special + variant] ??
    words[step + part + special] ??
    words[step + part + variant] ??
    words[step + part]
  )
}

export function titleOf(words: FlowWords, state: State, variant: string, shared: SharedWords): string {
  if (state.step === 'unavailable') return shared.common.unavailableTitle
  return stepText(words, state, 'Title', variant) ?? ''
}

/** What is under way, in words; `undefined` when nothing is, or nothing of ours. */
export function pendingText(
  words: FlowWords,
  task: Pending | null,
  { common }: SharedWords,
): string | undefined {
  if (task === null || task === 'signIn') return undefined
  return task === 'read' ? common.pendingRead : words[`pending${pascal(task)}`]
}

/** The sentence about a message with a code, with `{to}` in it. */
export function deliveryText(delivery: Delivery, { code }: SharedWords): string {
  return code[delivery]
}

export function noticeText(state: State, { common }: SharedWords): string | undefined {
  if (!('notice' in state) || state.notice === undefined) return undefined
  const typed = state.step === 'prove' && state.inboxes.length > 0
  return typed ? common.signedInAgainCodes : common.signedInAgain
}

/** Told politely: what became of the messages, the time that is left (four times at most), a check without an end. */
export function statusOf(
  words: FlowWords,
  state: State,
  values: Record<string, string>,
  { shared, tag }: ResolvedWords,
): string {
  const notice = noticeText(state, shared)
  if (notice !== undefined) return notice
  switch (state.step) {
    case 'loading':
      return shared.common.loading
    case 'prove':
      return state.inboxes
        .map(({ delivery, to }) => formatText(deliveryText(delivery, shared), { to }))
        .join(' ')
    case 'unconfirmed':
      return state.checking ? '' : formatText(words.unconfirmedLeadStill ?? '', values)
    case 'confirm': {
      const { warning, deadline } = state
      const seconds = warning === 'start' ? Math.ceil(deadline.certainMs / 1000) : warning
      const { confirmSecondsGiven, confirmSecondsLeft } = shared.common
      return formatText(warning === 'start' ? confirmSecondsGiven : confirmSecondsLeft, {
        time: formatSeconds(seconds, tag),
      })
    }
    default:
      return ''
  }
}

/** Changes when the same words are worth telling again: what was said of a message is said once. */
export function statusKeyOf(state: State): string {
  const sent =
    state.step === 'prove' ? state.inboxes.map(({ resendAt }) => resendAt?.from.monotonic ?? 0) : []
  return sent.join(' ')
}
