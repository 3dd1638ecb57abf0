import * as z from 'zod/mini'
import { cleanMessage } from './envelope.ts'
import type { Operation } from './operation.ts'

/** What the pool wants of a password, as a hint: only the service knows what it takes. */
export interface PasswordRules {
  /**
   * `passwordStrength` of the pool. 0: anything. 1: six characters. 2: and two of digits, letters and symbols. 3: and all
   * three. 4: a rule of its own, told by `message`. 5: a rule for each person.
   */
  strength: 0 | 1 | 2 | 3 | 4 | 5
  /** The pool's own sentence, for a language without one in `messages`. Shown instead of ours. */
  message?: string
  /** The pool's own sentences, by language tag: `{ 'zh-CN': '…', en: '…' }`. */
  messages?: Readonly<Record<string, string>>
  /** The pool's own rule as a regular expression. It is only ever run in a worker, for a second at most. */
  pattern?: string
}

/** The names that public-config has for the languages of a pool's sentence. */
const languages = { zh: 'zh-CN', tw: 'zh-TW', en: 'en', jp: 'ja' } as const

const rulesSchema = z.object({
  passwordStrength: z.literal([0, 1, 2, 3, 4, 5]),
  customPasswordStrength: z.catch(z.record(z.string(), z.unknown()), {}),
})

/** Reads what the pool wants of a password, from what it tells everybody (public-config). */
export const getPasswordRules: Operation<void, PasswordRules> = {
  name: 'password.rules',
  method: 'GET',
  path: '/api/v2/applications/{appId}/public-config',
  read: readRules,
  replayable: true,
  anonymous: true,
}

function readRules(data: unknown): PasswordRules | null {
  const { success, data: config } = rulesSchema.safeParse(data)
  if (!success) return null
  const { passwordStrength: strength, customPasswordStrength: own } = config
  // Of another strength it is a rule from before, which counts no longer.
  if (strength !== 4) return { strength }
  const sentence = (name: string) => {
    const text = own[name]
    return typeof text === 'string' ? cleanMessage(text, []) : undefined
  }
  const messages: Record<string, string> = {}
  for (const [name, tag] of Object.entries(languages)) {
    const text = own[`${name}MessageOpen`] === true ? sentence(`${name}Message`) : undefined
    if (text !== undefined) messages[tag] = text
  }
  const { regex } = own
  const message = sentence('message')
  return {
    strength,
    ...(message === undefined ? {} : { message }),
    ...(Object.keys(messages).length === 0 ? {} : { messages }),
    ...(typeof regex === 'string' && regex !== '' ? { pattern: regex } : {}),
  }
}
