import { deletion } from '../deletion/ko.ts'
import { email } from '../email/ko.ts'
import { phone } from '../phone/ko.ts'
import { profile } from '../profile/ko.ts'
import { shared } from '../shared/ko.ts'
import type { Locale } from '../words.ts'

/** Korean. */
export const ko: Locale = { tag: 'ko', dir: 'ltr', shared, email, phone, deletion, profile }
