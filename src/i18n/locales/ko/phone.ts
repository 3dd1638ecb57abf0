import { phone } from '../../phone/ko.ts'
import { shared } from '../../shared/ko.ts'
import type { FeatureLocale } from '../../words.ts'

/** Korean: the words of the phone components alone. */
export const ko: FeatureLocale<'phone'> = { tag: 'ko', dir: 'ltr', shared, phone }
