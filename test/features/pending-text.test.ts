// @vitest-environment node
import { expect, it } from 'vitest'
import type { EmailTask } from '../../src/features/contact/email-flow.ts'
import { pendingText } from '../../src/features/contact/pending-text.ts'
import { en } from '../../src/i18n/locales/en.ts'

it.each<[EmailTask | null, string | undefined]>([
  ['send', en.messages.change.sending],
  ['resendNew', en.messages.change.sending],
  ['resendOld', en.messages.change.sending],
  ['verify', en.messages.change.verifying],
  ['update', en.messages.change.updating],
  ['bind', en.messages.bind.binding],
  ['unbind', en.messages.unbind.unbinding],
  ['read', en.messages.pending.reading],
  ['signIn', undefined],
  [null, undefined],
])('while %s is under way says “%s”', (task, words) => {
  expect(pendingText('change', task, en.messages)).toBe(words)
})
