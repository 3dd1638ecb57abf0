import { email } from '../email/en.ts'
import { password } from '../password/en.ts'
import { phone } from '../phone/en.ts'
import { security } from '../security/en.ts'
import { shared } from '../shared/en.ts'
import type { Locale } from '../words.ts'

/** English. */
export const en = { tag: 'en', dir: 'ltr', shared, email, password, phone, security } satisfies Locale
