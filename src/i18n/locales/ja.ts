import { deletion } from '../deletion/ja.ts'
import { email } from '../email/ja.ts'
import { phone } from '../phone/ja.ts'
import { profile } from '../profile/ja.ts'
import { shared } from '../shared/ja.ts'
import type { Locale } from '../words.ts'

/** Japanese. */
export const ja: Locale = { tag: 'ja', dir: 'ltr', shared, email, phone, deletion, profile }
