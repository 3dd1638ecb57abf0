import { email } from '../../email/pt-BR.ts'
import { shared } from '../../shared/pt-BR.ts'
import type { FeatureLocale } from '../../words.ts'

/** Brazilian Portuguese: the words of the email components alone. */
export const ptBR: FeatureLocale<'email'> = { tag: 'pt-BR', dir: 'ltr', shared, email }
