// @vitest-environment node
import { expect, it } from 'vitest'
import type { EmailTask } from '../../src/features/contact/email-flow.ts'
import { pendingText } from '../../src/features/contact/pending-text.ts'
import { en } from '../../src/i18n/locales/en.ts'

const { email, shared } = en

it.each<[EmailTask | null, string | undefined]>([
  ['send', email.change.pendingSend],
  ['resendNew', email.change.pendingSend],
  ['resendOld', email.change.pendingSend],
  ['verify', email.change.pendingVerify],
  ['update', email.change.pendingCommit],
  ['bind', email.bind.pendingCommit],
  ['unbind', email.unbind.pendingCommit],
  ['read', shared.common.pendingRead],
  ['signIn', undefined],
  [null, undefined],
])('while %s is under way says “%s”', (task, words) => {
  expect(pendingText('change', task, { ...en, words: email })).toBe(words)
})
