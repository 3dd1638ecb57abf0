import { phoneOf } from '../../api/phone-of.ts'
import type { ContactParts } from './contact-parts.ts'
import { formatPhone } from './format-phone.ts'

export const phoneParts: ContactParts = {
  name: 'phone',
  of: phoneOf,
  format: (number) => formatPhone(number),
}
