import type { Profile } from '../../src/api/profile.ts'
import { readPhone } from '../../src/features/contact/phone-number.ts'
import { e164, type Phone, phoneIn, phoneOf } from '../../src/sandbox/phones.ts'
import type { ContactWire } from './contact.ts'
import type { Asked, Subject } from './entry.ts'

/** Where the first number is from, for whoever chose no country. */
export const HOME = 'CN'

/** As the account keeps a number: that of mainland China without its country code, as the service does. */
function kept(number: string): { phone: string; phoneCountryCode: string | null } {
  const [, countryCode = '', phone = number] = /^(\+(?:86|49|44))(\d+)$/.exec(number) ?? []
  return { phone, phoneCountryCode: countryCode === '+86' ? null : countryCode }
}

const numberOf = (phone: Phone | null) => phone && e164(phone)

function numberIn({ phone, phoneCountryCode }: Partial<Profile>): string | null | undefined {
  if (phone === undefined) return undefined
  return numberOf(phone === null ? null : phoneIn(phone, phoneCountryCode ?? null))
}

const elsewhere: Record<string, string> = { ada: '+8613711110001', bob: '+8613711110002' }

/** The phone number of an account. Its values are in E.164. */
export const phone: Subject = {
  feature: 'phone',
  // Two of them have no country code in the account.
  people: { ada: '+8613800000001', bob: '+8613900000001', eve: '+447911123456' },
  // Its digits alone are a number of mainland China: a text without the country code goes to somebody else.
  wanted: '+4915123456789',
  typed: [
    '+4915123456789',
    '139 1111 2222',
    '+447911123456',
    '138-0000-0001',
    // No mobile number: asked about, and sent at the second press.
    '010 6552 9988',
    'no number',
  ],
  of: (user) => numberOf(phoneOf(user)),
  set: (value) => (value === null ? { phone: null, phoneCountryCode: null } : kept(value)),
  besides: (userId) => ({ email: `${userId}@example.com` }),
  messages: ({ phonebox }) => phonebox.texts,
  written(text, picked) {
    const reading = readPhone(text, picked ?? HOME)
    return reading.problem === undefined ? reading.number : text
  },
  isIn: (page, value) => page.replace(/[\s\p{Cf}-]/gu, '').includes(value),
  toldBy: 'profile',
  read: numberIn,
  same: (a, b) => a === b,
  elsewhere: (userId) => elsewhere[userId] ?? '+8613711110003',
  none: 1_320_005,
  refusals: [
    [400, 2001],
    [400, 2300],
    [400, 2227],
    [400, 2038],
    [422, 4004],
    [400, 2035],
    [400, 2028],
    [422],
    [400],
    [401, 2020],
    [403],
    [500],
    [400, 2217],
  ],
}

interface PhoneBody {
  phoneNumber?: string
  phoneCountryCode?: string
  channel?: string
  passCode?: string
  updatePhoneToken?: string
  phonePassCodePayload?: {
    newPhoneNumber: string
    newPhoneCountryCode?: string
    newPhonePassCode: string
    oldPhonePassCode?: string
  }
}

// SAFETY: what the client sends is held to the service's own types by the tests of the operations.
const bodyOf = (body: object) => body as PhoneBody

/** An absent country code means mainland China. */
const asked = (number: string | undefined, countryCode = '+86') =>
  number === undefined ? undefined : `${countryCode}${number}`

export const phoneWire: ContactWire = {
  send: '/api/v3/send-sms',
  bind: '/api/v3/bind-phone',
  unbind: '/api/v3/unbind-phone',
  verify: '/api/v3/verify-update-phone-request',
  change: '/api/v3/update-phone',
  asks: {
    send(body): Asked {
      const { phoneNumber, phoneCountryCode, channel } = bodyOf(body)
      return { to: asked(phoneNumber, phoneCountryCode), channel, codes: {} }
    },
    bind(body) {
      const { phoneNumber, phoneCountryCode, passCode = '' } = bodyOf(body)
      return { to: asked(phoneNumber, phoneCountryCode), codes: { new: passCode } }
    },
    unbind: (body) => ({ codes: { old: bodyOf(body).passCode ?? '' } }),
    verify(body) {
      const payload = bodyOf(body).phonePassCodePayload
      const { newPhoneNumber, newPhoneCountryCode, newPhonePassCode = '', oldPhonePassCode } = payload ?? {}
      const old = oldPhonePassCode === undefined ? {} : { old: oldPhonePassCode }
      return { to: asked(newPhoneNumber, newPhoneCountryCode), codes: { new: newPhonePassCode, ...old } }
    },
    change: (body) => ({ token: bodyOf(body).updatePhoneToken, codes: {} }),
  },
  gives(data) {
    const { updatePhoneToken, tokenExpiresIn = 60 } = data as PhoneBody & { tokenExpiresIn?: number }
    return updatePhoneToken === undefined ? null : { token: updatePhoneToken, seconds: tokenExpiresIn }
  },
  malformed: [{ statusCode: 400, apiCode: 2028 }, 'malformed_phone'],
  unsent: [{ statusCode: 422 }, 'sms_daily_limit'],
  tokensIn: (reply) => /"updatePhoneToken":\W*"?(\w+)/.exec(reply)?.slice(1) ?? [],
}
