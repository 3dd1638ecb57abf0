import { settings } from '../../settings/pt-BR.ts'
import { shared } from '../../shared/pt-BR.ts'
import type { FeatureLocale } from '../../words.ts'

/** Brazilian Portuguese: the words of the rows alone. */
export const ptBR: FeatureLocale<'settings'> = { tag: 'pt-BR', dir: 'ltr', shared, settings }
