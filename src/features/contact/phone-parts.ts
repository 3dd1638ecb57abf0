import type { ContactParts } from './contact-parts.ts'
import { formatPhone } from './phone-number.ts'
import { phoneOf } from './phone-of.ts'

export const phoneParts: ContactParts = {
  name: 'phone',
  of: phoneOf,
  format: (number) => formatPhone(number),
}
