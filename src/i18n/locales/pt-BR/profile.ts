import { profile } from '../../profile/pt-BR.ts'
import { shared } from '../../shared/pt-BR.ts'
import type { FeatureLocale } from '../../words.ts'

/** Brazilian Portuguese: the words of the profile's components alone. */
export const ptBR: FeatureLocale<'profile'> = { tag: 'pt-BR', dir: 'ltr', shared, profile }
