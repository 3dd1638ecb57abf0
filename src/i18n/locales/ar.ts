import { email } from '../email/ar.ts'
import { shared } from '../shared/ar.ts'
import type { Locale } from '../words.ts'

/** Arabic (Modern Standard). */
export const ar: Locale = { tag: 'ar', dir: 'rtl', shared, email }
