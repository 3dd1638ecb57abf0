import { deletion } from '../deletion/pt-BR.ts'
import { email } from '../email/pt-BR.ts'
import { password } from '../password/pt-BR.ts'
import { phone } from '../phone/pt-BR.ts'
import { profile } from '../profile/pt-BR.ts'
import { security } from '../security/pt-BR.ts'
import { settings } from '../settings/pt-BR.ts'
import { shared } from '../shared/pt-BR.ts'
import type { Locale } from '../words.ts'

/** Brazilian Portuguese. */
export const ptBR: Locale = {
  tag: 'pt-BR',
  dir: 'ltr',
  shared,
  deletion,
  email,
  password,
  phone,
  profile,
  security,
  settings,
}
