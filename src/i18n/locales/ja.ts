import { email } from '../email/ja.ts'
import { shared } from '../shared/ja.ts'
import type { Locale } from '../words.ts'

/** Japanese. */
export const ja: Locale = { tag: 'ja', dir: 'ltr', shared, email }
