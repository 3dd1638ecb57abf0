import { deletion } from '../deletion/en.ts'
import { email } from '../email/en.ts'
import { phone } from '../phone/en.ts'
import { profile } from '../profile/en.ts'
import { shared } from '../shared/en.ts'
import type { Locale } from '../words.ts'

/** English. */
export const en = { tag: 'en', dir: 'ltr', shared, email, phone, deletion, profile } satisfies Locale
