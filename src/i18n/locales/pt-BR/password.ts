import { password } from '../../password/pt-BR.ts'
import { shared } from '../../shared/pt-BR.ts'
import type { FeatureLocale } from '../../words.ts'

/** Brazilian Portuguese: the words of the password components alone. */
export const ptBR: FeatureLocale<'password'> = { tag: 'pt-BR', dir: 'ltr', shared, password }
