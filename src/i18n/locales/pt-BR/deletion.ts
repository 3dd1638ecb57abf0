import { deletion } from '../../deletion/pt-BR.ts'
import { shared } from '../../shared/pt-BR.ts'
import type { FeatureLocale } from '../../words.ts'

/** Brazilian Portuguese: the words of the deletion's components alone. */
export const ptBR: FeatureLocale<'deletion'> = { tag: 'pt-BR', dir: 'ltr', shared, deletion }
