import {
  bindEmail,
  changeEmail,
  type EmailChannel,
  sendEmailCode,
  unbindEmail,
  verifyEmailChange,
} from '../../api/email.ts'
import { ask } from '../../change/ask.ts'
import { bindKind } from './bind.ts'
import { changeKind } from './change.ts'
import type { Contact } from './contact.ts'
import { canonicalEmail, isRespelledEmail } from './email-address.ts'
import { emailOf } from './email-of.ts'
import { unbindKind } from './unbind.ts'

const channel = {
  bind: 'CHANNEL_BIND_EMAIL',
  changeNew: 'CHANNEL_UPDATE_EMAIL',
  changeOld: 'CHANNEL_UPDATE_EMAIL',
  unbind: 'CHANNEL_UNBIND_EMAIL',
} satisfies Record<string, EmailChannel>

const email: Contact<{ email: string }> = {
  name: 'email',
  of: emailOf,
  isWhole: () => true,
  canonical: canonicalEmail,
  isRespelled: isRespelledEmail,
  certain: (address) => ({ email: address }),
  tell: (address) => ({ email: address }),
  other: ({ phone }) => phone,
  codes: {
    none: 'no_email',
    same: 'same_email',
    blameAddress: ['email_taken', 'same_email', 'malformed_email'],
    mismatch: 'old_email_mismatch',
  },
  channels: channel,
  resend: 'each',
  // SAFETY: the channels that come in are those above.
  send: (address, to) => ask(sendEmailCode, { address, channel: to as EmailChannel }),
}

export const bindEmailKind = /* @__PURE__ */ bindKind(email, (address, code) =>
  ask(bindEmail, { address, code }),
)

export const changeEmailKind = /* @__PURE__ */ changeKind(email, {
  verify: ({ to, newCode, from, oldCode }) =>
    ask(verifyEmailChange, {
      newAddress: to,
      newCode,
      ...(from === undefined || oldCode === undefined ? {} : { oldAddress: from, oldCode }),
    }),
  commit: (token) => ask(changeEmail, { token }),
})

export const unbindEmailKind = /* @__PURE__ */ unbindKind(email, (code) => ask(unbindEmail, { code }))
