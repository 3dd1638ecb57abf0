import type { Locale } from '../messages.ts'
import { pseudoMessages } from '../pseudo.ts'
import { en } from './en.ts'

/** No language, for testing: English with accents, longer, in brackets. */
export const enXA: Locale = { tag: 'en-XA', dir: 'ltr', messages: pseudoMessages(en.messages) }
