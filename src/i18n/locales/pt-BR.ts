import { deletion } from '../deletion/pt-BR.ts'
import { email } from '../email/pt-BR.ts'
import { phone } from '../phone/pt-BR.ts'
import { profile } from '../profile/pt-BR.ts'
import { shared } from '../shared/pt-BR.ts'
import type { Locale } from '../words.ts'

/** Brazilian Portuguese. */
export const ptBR: Locale = { tag: 'pt-BR', dir: 'ltr', shared, email, phone, deletion, profile }
