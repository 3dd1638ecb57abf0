import {
  bindPhone,
  changePhone,
  type PhoneChannel,
  sendPhoneCode,
  unbindPhone,
  verifyPhoneChange,
} from '../../api/phone.ts'
import { splitNumber } from '../../api/phone-digits.ts'
import { ask } from '../../change/ask.ts'
import { bindKind } from './bind.ts'
import { changeKind } from './change.ts'
import type { Contact } from './contact.ts'
import { isRespelledPhone } from './phone-number.ts'
import { phoneOfAccount } from './phone-of-account.ts'
import { unbindKind } from './unbind.ts'

/** In a change each number is asked on a channel of its own, as in GenAuth's passing tests. */
const channel = {
  bind: 'CHANNEL_BIND_PHONE',
  changeNew: 'CHANNEL_BIND_PHONE',
  changeOld: 'CHANNEL_UNBIND_PHONE',
  unbind: 'CHANNEL_UNBIND_PHONE',
} satisfies Record<string, PhoneChannel>

/** Numbers are in E.164, but for those that the service masks. */
const phone: Contact<{ phone: string }> = {
  name: 'phone',
  of: phoneOfAccount,
  isWhole: (number) => splitNumber(number) !== null,
  canonical: (number) => number.replace(/[\s\-()]/g, ''),
  isRespelled: isRespelledPhone,
  certain(number) {
    const { callingCode, digits = number } = splitNumber(number ?? '') ?? {}
    return { phone: digits, phoneCountryCode: callingCode === undefined ? null : `+${callingCode}` }
  },
  tell: (number) => ({ phone: number }),
  other: ({ email }) => email,
  codes: {
    none: 'no_phone',
    same: 'same_phone',
    blameAddress: ['phone_taken', 'same_phone', 'malformed_phone'],
    mismatch: 'old_phone_mismatch',
  },
  channels: channel,
  resend: 'together',
  send: (number, to, changes) =>
    // SAFETY: the channels that come in are those above.
    ask(sendPhoneCode, { number, channel: to as PhoneChannel, ...(changes && { changes }) }),
}

export const bindPhoneKind = /* @__PURE__ */ bindKind(phone, (number, code) =>
  ask(bindPhone, { number, code }),
)

export const changePhoneKind = /* @__PURE__ */ changeKind(phone, {
  verify: ({ to, newCode, from, oldCode }) =>
    ask(verifyPhoneChange, {
      newNumber: to,
      newCode,
      ...(from === undefined || oldCode === undefined ? {} : { oldNumber: from, oldCode }),
    }),
  commit: (token) => ask(changePhone, { token }),
})

export const unbindPhoneKind = /* @__PURE__ */ unbindKind(phone, (code) => ask(unbindPhone, { code }))
