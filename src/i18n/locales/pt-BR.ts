import { email } from '../email/pt-BR.ts'
import { shared } from '../shared/pt-BR.ts'
import type { Locale } from '../words.ts'

/** Brazilian Portuguese. */
export const ptBR: Locale = { tag: 'pt-BR', dir: 'ltr', shared, email }
