import { canonicalEmail } from '../../src/features/contact/email-address.ts'
import type { Subject } from './entry.ts'

const phones: Record<string, string> = { ada: '13800000000', bob: '13900000000', eve: '13700000000' }

/** The email of an account. */
export const email: Subject = {
  feature: 'email',
  people: { ada: 'ada@example.com', bob: 'bob@example.com', eve: 'eve@example.com' },
  wanted: 'ada@new.example',
  typed: [
    'ada@new.example',
    'Ada.Lovelace@other.example',
    'eve@example.com',
    'ada@example.com',
    'not an address',
  ],
  of: (user) => user.email,
  set: (value) => ({ email: value }),
  besides: (userId) => ({ phone: phones[userId] ?? null }),
  messages: ({ mailbox }) => mailbox.mails,
  written: (text) => text,
  isIn: (page, value) => page.includes(value),
  toldBy: 'profile',
  read: (profile) => profile.email,
  same: (a, b) => canonicalEmail(a) === canonicalEmail(b),
  elsewhere: (userId) => `${userId}@elsewhere.example`,
  none: 2219,
  refusals: [
    [400, 2001],
    [400, 2300],
    [400, 2227],
    [400, 2037],
    [400, 2080],
    [400, 2200],
    [400, 2204],
    [400],
    [401, 2020],
    [403],
    [500],
    [400, 2217],
  ],
}
