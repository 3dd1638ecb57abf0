import { phoneOf } from '../../api/phone-of.ts'
import { formatPhone } from '../../steps/format-phone.ts'
import type { ContactParts } from './contact-parts.ts'

export const phoneParts: ContactParts = {
  name: 'phone',
  of: phoneOf,
  format: (number) => formatPhone(number),
}
