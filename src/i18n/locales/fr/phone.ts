import { phone } from '../../phone/fr.ts'
import { shared } from '../../shared/fr.ts'
import type { FeatureLocale } from '../../words.ts'

/** French, with the formal “vous”: the words of the phone components alone. */
export const fr: FeatureLocale<'phone'> = { tag: 'fr', dir: 'ltr', shared, phone }
