import { phone } from '../../phone/pt-BR.ts'
import { shared } from '../../shared/pt-BR.ts'
import type { FeatureLocale } from '../../words.ts'

/** Brazilian Portuguese: the words of the phone components alone. */
export const ptBR: FeatureLocale<'phone'> = { tag: 'pt-BR', dir: 'ltr', shared, phone }
