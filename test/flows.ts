import { type ComponentType, createElement } from 'react'
import { anyKind } from '../src/change/change-kind.ts'
import { BindEmailForm } from '../src/features/contact/bind-email-form.tsx'
import { BindPhoneForm } from '../src/features/contact/bind-phone-form.tsx'
import { ChangeEmailWizard } from '../src/features/contact/change-email-wizard.tsx'
import { ChangePhoneWizard } from '../src/features/contact/change-phone-wizard.tsx'
import { bindEmailKind, changeEmailKind, unbindEmailKind } from '../src/features/contact/email.ts'
import { readEmail } from '../src/features/contact/email-address.ts'
import { bindPhoneKind, changePhoneKind, unbindPhoneKind } from '../src/features/contact/phone.ts'
import { readPhone } from '../src/features/contact/phone-number.ts'
import { UnbindEmailForm } from '../src/features/contact/unbind-email-form.tsx'
import { UnbindPhoneForm } from '../src/features/contact/unbind-phone-form.tsx'
import { deleteAccountKind } from '../src/features/deletion/delete-account.ts'
import { DeleteAccountWizard } from '../src/features/deletion/delete-account-wizard.tsx'
import { passwordKind } from '../src/features/password/password.ts'
import { PasswordForm } from '../src/features/password/password-form.tsx'
import { resetPasswordKind } from '../src/features/password/reset.ts'
import { ResetPasswordForm } from '../src/features/password/reset-password-form.tsx'
import { ProfileForm } from '../src/features/profile/profile-form.tsx'
import { profileKind } from '../src/features/profile/profile-kind.ts'
import { bindPart, type ContactWire, changePart, unbindPart } from './flows/contact.ts'
import { deletionPart } from './flows/deletion.ts'
import { email } from './flows/email.ts'
import type { FlowEntry, HostEvents } from './flows/entry.ts'
import { changePasswordPart, resetPart, setPart } from './flows/password.ts'
import { HOME, phone, phoneWire } from './flows/phone.ts'
import { profilePart } from './flows/profile.ts'

interface EmailBody {
  email?: string
  channel?: string
  passCode?: string
  updateEmailToken?: string
  emailPassCodePayload?: { newEmail: string; newEmailPassCode: string; oldEmailPassCode?: string }
}

// SAFETY: what the client sends is held to the service's own types by the tests of the operations.
const bodyOf = (body: object) => body as EmailBody

const emailWire: ContactWire = {
  send: '/api/v3/send-email',
  bind: '/api/v3/bind-email',
  unbind: '/api/v3/unbind-email',
  verify: '/api/v3/verify-update-email-request',
  change: '/api/v3/update-email',
  asks: {
    send: (body) => ({ to: bodyOf(body).email, channel: bodyOf(body).channel, codes: {} }),
    bind: (body) => ({ to: bodyOf(body).email, codes: { new: bodyOf(body).passCode ?? '' } }),
    unbind: (body) => ({ codes: { old: bodyOf(body).passCode ?? '' } }),
    verify(body) {
      const { newEmail, newEmailPassCode = '', oldEmailPassCode } = bodyOf(body).emailPassCodePayload ?? {}
      const old = oldEmailPassCode === undefined ? {} : { old: oldEmailPassCode }
      return { to: newEmail, codes: { new: newEmailPassCode, ...old } }
    },
    change: (body) => ({ token: bodyOf(body).updateEmailToken, codes: {} }),
  },
  gives(data) {
    const { updateEmailToken, tokenExpiresIn = 60 } = data as EmailBody & { tokenExpiresIn?: number }
    return updateEmailToken === undefined ? null : { token: updateEmailToken, seconds: tokenExpiresIn }
  },
  malformed: [{ statusCode: 400, apiCode: 2204 }, 'malformed_email'],
  unsent: [{ statusCode: 500, apiCode: 2021 }, 'mail_unavailable'],
  tokensIn: (reply) => /"updateEmailToken":\W*"?(\w+)/.exec(reply)?.slice(1) ?? [],
}

/** A component with the names that it has for what the host is told. */
function element<Props extends object>(component: ComponentType<Props>, success: string, options: object) {
  return (events: HostEvents, more: object = {}) => {
    const props = {
      [success]: events.success,
      onUnconfirmed: events.unconfirmed,
      onWrongFlow: events.unfit,
      onStep: events.step,
      onError: events.error,
      onCancelled: events.cancelled,
      ...options,
      ...more,
    }
    // SAFETY: an entry gives its component what that takes.
    return createElement(component, props as unknown as Props)
  }
}

const taken =
  (draft: FlowEntry['draft']): FlowEntry['draft'] =>
  (before, text) => {
    const reading = readEmail(text)
    return 'email' in reading ? draft(before, reading.email) : null
  }

type Given = Pick<FlowEntry, 'reaches' | 'seeded' | 'settings'>

function changeEntry(more: Given & { asksOld?: boolean; atOnce?: boolean }): FlowEntry {
  const { asksOld = true, atOnce = false, ...given } = more
  const part = changePart(email, emailWire, { asksOld, atOnce })
  const commit = atOnce ? 'auto' : 'manual'
  return {
    ...part,
    ...given,
    kind: anyKind(changeEmailKind),
    options: { verifyOld: asksOld, commit },
    element: element(ChangeEmailWizard, 'onChanged', { verifyOldEmail: asksOld, commit }),
    success: 'onChanged',
    draft: taken(part.draft),
  }
}

const bind = bindPart(email, emailWire)

/** Few countries: jsdom needs seconds for all of them. */
const countries = { countries: ['CN', 'DE', 'GB', 'US'], defaultCountry: HOME }
/** A pool that texts to other countries too. */
const abroad = { internationalSms: true }

const takenNumber =
  (draft: FlowEntry['draft']): FlowEntry['draft'] =>
  (before, text) => {
    const reading = readPhone(text, HOME)
    return reading.problem === undefined ? draft(before, reading.number) : null
  }

function changePhoneEntry(more: Pick<Given, 'reaches' | 'seeded'> & { asksOld: boolean }): FlowEntry {
  const { asksOld, ...given } = more
  const part = changePart(phone, phoneWire, { asksOld, atOnce: false })
  return {
    ...part,
    ...given,
    kind: anyKind(changePhoneKind),
    options: { verifyOld: asksOld, commit: 'manual' },
    element: element(ChangePhoneWizard, 'onChanged', { ...countries, verifyOldPhone: asksOld }),
    success: 'onChanged',
    draft: takenNumber(part.draft),
    settings: { ...abroad, verifyOldPhone: asksOld },
  }
}

const bindNumber = bindPart(phone, phoneWire)

/** Every flow. A suite over flows runs them all. */
export const flows = {
  bind: {
    ...bind,
    kind: anyKind(bindEmailKind),
    options: {},
    element: element(BindEmailForm, 'onBound', {}),
    success: 'onBound',
    draft: taken(bind.draft),
    settings: {},
    reaches: ['draft', 'prove', 'done', 'unfit', 'unconfirmed', 'again'],
    seeded: [
      'checking ends at the first "undone"',
      'success told only on the screen',
      'an echo taken for a refusal',
      'retry: 1',
      'a change sent again by itself',
      'a cool-down of each instance',
      'the flow of somebody else stays',
    ],
  },
  change: changeEntry({
    settings: {},
    reaches: ['draft', 'prove', 'confirm', 'done', 'again', 'unconfirmed', 'elsewhere', 'unfit'],
    seeded: [
      'no latch',
      'a reset in mid-flight',
      'no epoch',
      'a deadline from the reply',
      'Date.now alone',
      'retry: 1',
      'a change sent again by itself',
      'a code kept that may be used',
      'a missing token accepted',
      'checking ends at the first "undone"',
      'a cool-down of each instance',
      'success told only on the screen',
      'the flow of somebody else stays',
    ],
  }),
  changeAuto: changeEntry({
    atOnce: true,
    settings: {},
    reaches: ['draft', 'prove', 'confirm', 'done', 'again', 'elsewhere'],
    seeded: ['a change sent again by itself', 'a cool-down of each instance'],
  }),
  changeNewOnly: changeEntry({
    asksOld: false,
    settings: { verifyOldEmail: false },
    reaches: ['draft', 'prove', 'confirm', 'done', 'again', 'unconfirmed'],
    seeded: ['checking ends at the first "undone"', 'a missing token accepted', 'retry: 1'],
  }),
  unbind: {
    ...unbindPart(email, emailWire),
    kind: anyKind(unbindEmailKind),
    options: {},
    element: element(UnbindEmailForm, 'onUnbound', {}),
    success: 'onUnbound',
    settings: {},
    reaches: ['draft', 'prove', 'done', 'unfit', 'unconfirmed', 'again'],
    seeded: [
      'checking ends at the first "undone"',
      'success told only on the screen',
      'an echo taken for a refusal',
      'retry: 1',
      'a change sent again by itself',
      'a cool-down of each instance',
      'the flow of somebody else stays',
    ],
  },
  bindPhone: {
    ...bindNumber,
    kind: anyKind(bindPhoneKind),
    options: {},
    element: element(BindPhoneForm, 'onBound', countries),
    success: 'onBound',
    draft: takenNumber(bindNumber.draft),
    settings: abroad,
    reaches: ['draft', 'prove', 'done', 'unfit', 'unconfirmed', 'again'],
    seeded: ['a country code dropped', 'success told only on the screen'],
  },
  changePhone: changePhoneEntry({
    asksOld: true,
    reaches: ['draft', 'prove', 'confirm', 'done', 'again', 'unconfirmed', 'elsewhere', 'unfit'],
    seeded: ['a country code dropped', 'an absent country code taken for none', 'retry: 1'],
  }),
  changePhoneNewOnly: changePhoneEntry({
    asksOld: false,
    reaches: ['draft', 'prove', 'confirm', 'done', 'again', 'unconfirmed'],
    seeded: ['a country code dropped'],
  }),
  unbindPhone: {
    ...unbindPart(phone, phoneWire),
    kind: anyKind(unbindPhoneKind),
    options: {},
    element: element(UnbindPhoneForm, 'onUnbound', {}),
    success: 'onUnbound',
    settings: abroad,
    reaches: ['draft', 'prove', 'done', 'unfit', 'unconfirmed', 'again'],
    seeded: ['an absent country code taken for none', 'a change sent again by itself'],
  },
  deleteAccount: {
    ...deletionPart,
    kind: anyKind(deleteAccountKind),
    options: {},
    element: element(DeleteAccountWizard, 'onDeleted', {}),
    success: 'onDeleted',
  },
  setPassword: {
    ...setPart,
    kind: anyKind(passwordKind),
    options: {},
    element: element(PasswordForm, 'onChanged', {}),
    success: 'onChanged',
  },
  changePassword: {
    ...changePasswordPart,
    kind: anyKind(passwordKind),
    options: {},
    element: element(PasswordForm, 'onChanged', { rules: 'service' }),
    success: 'onChanged',
  },
  resetPassword: {
    ...resetPart,
    kind: anyKind(resetPasswordKind),
    options: {},
    element: element(ResetPasswordForm, 'onReset', { rules: 'service' }),
    success: 'onReset',
  },
  updateProfile: {
    ...profilePart,
    kind: anyKind(profileKind),
    options: {},
    element: element(ProfileForm, 'onSaved', { fields: ['nickname', 'company'] }),
    success: 'onSaved',
  },
} as const satisfies Record<string, FlowEntry>

export type FlowName = keyof typeof flows

// SAFETY: the keys of the list are its names.
export const flowNames = Object.keys(flows) as FlowName[]

export const entryOf = (name: FlowName): FlowEntry => flows[name]
