import type { ContactParts } from './contact-parts.ts'

export const emailParts: ContactParts = {
  name: 'email',
  of: ({ email }) => email,
  format: (address) => address,
}
