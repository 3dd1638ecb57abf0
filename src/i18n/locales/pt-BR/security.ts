import { security } from '../../security/pt-BR.ts'
import { shared } from '../../shared/pt-BR.ts'
import type { FeatureLocale } from '../../words.ts'

/** Brazilian Portuguese: the words of the security check-up alone. */
export const ptBR: FeatureLocale<'security'> = { tag: 'pt-BR', dir: 'ltr', shared, security }
