import type { errorCodes } from '../../api/account-error.ts'

// Each group stands by itself, so that a page carries those of the flows it shows.

export const field = {
  empty: 'Enter an email address, like name@example.com.',
  noAt: 'Add the @ sign, like name@example.com.',
  severalAts: 'An email address has one @ sign. Remove the others.',
  space: 'Remove the space from the email address.',
  characters:
    'Remove what an email address can’t have, such as quotes, brackets, commas or an invisible character.',
  tooLong: 'This is too long for an email address. Check for extra text.',
  dots: 'Check the dots: none at the start or end of a part, and no two in a row.',
  domain: 'Check the part after the @ sign. It should look like example.com.',
  same: 'This is already your email. Enter a different one.',
  asciiForm: 'In technical form: {email}',
}

export const bind = {
  unfitTitleAlreadyBound: 'Your account has an email',
  unfitLeadAlreadyBound: 'Your email is {email}. To use another one, change it.',
  draftTitle: 'Add an email',
  draftLead: 'We’ll send a code to make sure the address is yours.',
  draftLabel: 'Email',
  draftSubmit: 'Send code',
  proveTitle: 'Enter the code',
  proveSubmit: 'Add this email',
  againTitleUndone: 'Your email was not added',
  againLeadUndone: 'The code may already be used. Send a new one to {email} to go on.',
  unconfirmedTitle: 'Checking whether your email was added',
  unconfirmedLead:
    'We lost the connection before the answer came. We are reading your account to see whether {email} was added.',
  unconfirmedTitleStill: 'We can’t tell yet whether your email was added',
  unconfirmedLeadStill: 'We still can’t tell whether {email} was added. Check again in a moment.',
  elsewhereTitle: 'Your account has a different email',
  elsewhereLead:
    'Your email is now {email}. It was added from somewhere else. If that wasn’t you, secure your account.',
  doneTitle: 'Email added',
  doneLead: '{email} is now the email of your account.',
  pendingSend: 'Sending the code…',
  pendingCommit: 'Adding your email…',
}

export const change = {
  unfitTitleNoEmail: 'There is no email to change yet',
  unfitLeadNoEmail: 'Add an email to your account first. Then you can change it here.',
  draftTitle: 'Change your email',
  draftLead:
    'We’ll send a code to the new address and one to your current address, to make sure both are yours.',
  draftLeadNewOnly: 'We’ll send a code to the new address, to make sure it is yours.',
  draftCurrent: 'Current email',
  draftLabel: 'New email',
  draftSubmit: 'Send codes',
  draftSubmitNewOnly: 'Send code',
  proveTitle: 'Enter the codes',
  proveTitleNewOnly: 'Enter the code',
  codeLabelNew: 'Code from your new email',
  codeLabelOld: 'Code from your current email',
  proveSubmit: 'Verify',
  review: 'From {from} to {to}',
  helpSummary: 'I can’t open my current mailbox',
  confirmTitle: 'Confirm the change',
  confirmLead: 'When you confirm, {to} becomes the email of your account.',
  confirmSubmit: 'Change my email',
  againTitleCodesSpent: 'Send new codes',
  againLeadCodesSpent:
    'We couldn’t confirm the codes, and they may already be used. Your email was not changed.',
  againTitleCodesSpentNewOnly: 'Send a new code',
  againLeadCodesSpentNewOnly:
    'We couldn’t confirm the code, and it may already be used. Your email was not changed.',
  againTitleExpired: 'Time ran out',
  againLeadExpired:
    'The confirmation expired. Your email was not changed, and what you entered is still here.',
  againTitleUndone: 'Your email was not changed',
  againLeadUndone: 'The change didn’t go through. What you entered is still here, so you can try again.',
  unconfirmedTitle: 'Checking whether your email was changed',
  unconfirmedLead:
    'We lost the connection before the answer came. We are reading your account to see whether the change was made.',
  unconfirmedTitleStill: 'We can’t tell yet whether your email was changed',
  unconfirmedLeadStill:
    'We still can’t tell whether the change was made. Check again in a moment, and keep access to both mailboxes.',
  elsewhereTitle: 'Your email is a different one now',
  elsewhereLead:
    'Your email is now {email}. It was changed from somewhere else. If that wasn’t you, secure your account.',
  elsewhereTitleNone: 'Your account has no email now',
  elsewhereLeadNone: 'It was removed from somewhere else. If that wasn’t you, secure your account.',
  doneTitle: 'Email changed',
  doneLead: '{to} is now the email of your account. {from} no longer works for it and may get a notice.',
  pendingSend: 'Sending…',
  pendingVerify: 'Checking…',
  pendingCommit: 'Changing your email…',
}

export const unbind = {
  unfitTitleNoEmail: 'There is no email to remove',
  unfitLeadNoEmail: 'Your account has no email.',
  draftTitle: 'Remove your email',
  draftLead:
    '{email} will no longer be part of your account: you can’t sign in with it, and we can’t reach you there.',
  waysTitle: 'Other ways to sign in',
  waysNone: 'We found no other way for you to sign in. The service may refuse to remove your last one.',
  wayPhone: 'Phone {phone}',
  wayUsername: 'Username {username}',
  wayProvider: '{provider} account',
  draftSubmit: 'Send code',
  proveTitle: 'Confirm with a code',
  proveSubmit: 'Remove my email',
  againTitleLastWay: 'This is your only way to sign in',
  againLeadLastWay:
    'If {email} were removed, you couldn’t sign in any more. Add a phone number or another account first.',
  againTitleUndone: 'Your email was not removed',
  againLeadUndone:
    '{email} is still the email of your account. The code may already be used; send a new one to go on.',
  unconfirmedTitle: 'Checking whether your email was removed',
  unconfirmedLead:
    'We lost the connection before the answer came. We are reading your account to see whether {email} was removed.',
  unconfirmedTitleStill: 'We can’t tell yet whether your email was removed',
  unconfirmedLeadStill: 'We still can’t tell whether {email} was removed. Check again in a moment.',
  doneTitle: 'Email removed',
  doneLead: '{email} is no longer part of your account.',
  pendingSend: 'Sending the code…',
  pendingCommit: 'Removing your email…',
}

export const errors = {
  old_code_required: 'A code from your current email is needed too. Send one and enter it.',
  old_email_mismatch:
    'Your current email isn’t the one we checked. Use the address shown now, or start again.',
  email_taken: 'This email already belongs to another account. Enter a different one.',
  same_email: 'This is already your email. Enter a different one.',
  malformed_email: 'The service doesn’t accept this address. Check it for typing errors.',
  no_email: 'Your account has no email. Add one first.',
  already_bound: 'Your account already has an email. Change it instead of adding one.',
} satisfies Record<(typeof errorCodes)['email'][number], string>

/** What the email components say, in English: the shape of the other languages. */
export const email = { field, bind, change, unbind, errors }
