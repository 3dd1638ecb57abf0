import type { AccountErrorCode } from 'genauth-account-ui'

export type ComponentName =
  | 'BindEmailForm'
  | 'ChangeEmailWizard'
  | 'UnbindEmailForm'
  | 'BindPhoneForm'
  | 'ChangePhoneWizard'
  | 'UnbindPhoneForm'

type Reasons = Partial<Record<AccountErrorCode, string>>

const lost = 'A lost reply is no error of the user’s: a code may have been sent, a change is looked into.'

const everywhere: Reasons = {
  ambiguous: lost,
  server: lost,
  malformed_response: lost,
  sent_too_soon:
    'Only messages are refused so. The field of the code says that one was sent a short while ago.',
}

const everywhereByText: Reasons = {
  ...everywhere,
  mail_unavailable: 'Only mail is refused so.',
}

/** Errors that a component does not show, and why. All others have a story in which it does. */
export const neverShown: Record<ComponentName, Reasons> = {
  BindEmailForm: {
    ...everywhere,
    account_changed: 'Told by the step “unfit”: an email was added in the meantime.',
    old_code_required: 'There is no old address.',
    old_email_mismatch: 'There is no old address.',
    same_email: 'There is no old address.',
    no_email: 'That the account has no email is why it is here.',
    last_sign_in_method: 'Nothing is removed.',
    token_rejected: 'There is no one-time token.',
  },
  ChangeEmailWizard: {
    ...everywhere,
    no_email: 'Told by the step “elsewhere”: the email was removed in the meantime.',
    already_bound: 'That the account has an email is why it is here.',
    last_sign_in_method: 'Nothing is removed.',
    token_rejected: 'Told by the step “again”: the time to confirm is over. It offers new codes.',
  },
  UnbindEmailForm: {
    ...everywhere,
    old_code_required: 'There is only one address.',
    old_email_mismatch: 'There is only one address.',
    email_taken: 'No address is entered.',
    same_email: 'No address is entered.',
    malformed_email: 'No address is entered.',
    already_bound: 'That the account has an email is why it is here.',
    last_sign_in_method: 'Told by the step “again”, which says what to add first.',
    token_rejected: 'There is no one-time token.',
  },
  BindPhoneForm: {
    ...everywhereByText,
    account_changed: 'Told by the step “unfit”: a number was added in the meantime.',
    old_code_required: 'There is no old number.',
    old_phone_mismatch: 'There is no old number.',
    same_phone: 'There is no old number.',
    no_phone: 'That the account has no number is why it is here.',
    last_sign_in_method: 'Nothing is removed.',
    token_rejected: 'There is no one-time token.',
  },
  ChangePhoneWizard: {
    ...everywhereByText,
    no_phone: 'Told by the step “elsewhere”: the number was removed in the meantime.',
    already_bound: 'That the account has a number is why it is here.',
    last_sign_in_method: 'Nothing is removed.',
    token_rejected: 'Told by the step “again”: the time to confirm is over. It offers new codes.',
  },
  UnbindPhoneForm: {
    ...everywhereByText,
    old_code_required: 'There is only one number.',
    old_phone_mismatch: 'There is only one number.',
    phone_taken: 'No number is entered.',
    same_phone: 'No number is entered.',
    malformed_phone: 'No number is entered.',
    already_bound: 'That the account has a number is why it is here.',
    last_sign_in_method: 'Told by the step “again”, which says what to add first.',
    token_rejected: 'There is no one-time token.',
  },
}
