import type { ResolvedWords } from '../../i18n/resolve-words.ts'
import type { EmailTask } from './email-flow.ts'

/** What is under way, in words; `undefined` when nothing is, or nothing of ours. */
export function pendingText(
  flow: 'bind' | 'change' | 'unbind',
  task: EmailTask | null,
  { words, shared }: ResolvedWords<'email'>,
): string | undefined {
  switch (task) {
    case 'send':
    case 'resendNew':
    case 'resendOld':
      return words[flow].pendingSend
    case 'verify':
      return words.change.pendingVerify
    case 'update':
      return words.change.pendingCommit
    case 'bind':
      return words.bind.pendingCommit
    case 'unbind':
      return words.unbind.pendingCommit
    case 'read':
      return shared.common.pendingRead
    case 'signIn':
    case null:
      return undefined
  }
}
