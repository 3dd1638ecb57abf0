import { phoneOf } from '../../api/phone-of.ts'
import type { ContactParts } from './contact-parts.ts'
import { formatPhone } from './phone-number.ts'

export const phoneParts: ContactParts = {
  name: 'phone',
  of: phoneOf,
  format: (number) => formatPhone(number),
}
