import { email } from '../email/ko.ts'
import { shared } from '../shared/ko.ts'
import type { Locale } from '../words.ts'

/** Korean. */
export const ko: Locale = { tag: 'ko', dir: 'ltr', shared, email }
