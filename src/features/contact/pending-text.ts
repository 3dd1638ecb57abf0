import type { Messages } from '../../i18n/messages.ts'
import type { EmailTask } from './email-flow.ts'

/** What is under way, in words; `undefined` when nothing is, or nothing of ours. */
export function pendingText(
  flow: 'bind' | 'change' | 'unbind',
  task: EmailTask | null,
  messages: Messages,
): string | undefined {
  switch (task) {
    case 'send':
    case 'resendNew':
    case 'resendOld':
      return messages[flow].sending
    case 'verify':
      return messages.change.verifying
    case 'update':
      return messages.change.updating
    case 'bind':
      return messages.bind.binding
    case 'unbind':
      return messages.unbind.unbinding
    case 'read':
      return messages.pending.reading
    case 'signIn':
    case null:
      return undefined
  }
}
