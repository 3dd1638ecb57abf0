import type { errorCodes } from '../../api/account-error.ts'

// Each group stands by itself, so that a page carries those of the flows it shows.

export const field = {
  country: 'Country or region',
  preview: 'The text goes to {phone}.',
  follows: 'The country is now {country}.',
  lifetime: 'It works for about a minute.',
  edit: 'Edit the number',
  empty: 'Enter a mobile number.',
  noDigits: 'Enter the digits of a mobile number.',
  several: 'There is more than one number here. Enter only one.',
  extension: 'Texts can’t reach an extension. Enter a mobile number without one.',
  tooShort: 'This is too short for a phone number. Check for missing digits.',
  tooLong: 'This is too long for a phone number. Check for extra digits.',
  notOffered: 'We can’t text {phone} from here. Choose a country from the list.',
  notMobile:
    '{phone} doesn’t look like a mobile number. If it is right, press the button again to send the text.',
  mexico:
    'In Mexico, mobile numbers have no 1 after +52 any more. Leave it out, or press the button again to send the text to {phone}.',
  same: 'This is already your phone number. Enter a different one.',
}

export const bind = {
  unfitTitleAlreadyBound: 'Your account has a phone number',
  unfitLeadAlreadyBound: 'Your phone number is {phone}. To use another one, change it.',
  unfitLeadAlreadyBoundHidden: 'We may not see which one. To use another one, change it.',
  draftTitle: 'Add a phone number',
  draftLead: 'We’ll text you a code to make sure the number is yours.',
  draftLabel: 'Mobile number',
  draftSubmit: 'Send code',
  proveTitle: 'Enter the code',
  proveSubmit: 'Add this number',
  againTitleUndone: 'Your phone number was not added',
  againLeadUndone: 'The code may already be used. Send a new one to {phone} to go on.',
  unconfirmedTitle: 'Checking whether your phone number was added',
  unconfirmedLead:
    'We lost the connection before the answer came. We are reading your account to see whether {phone} was added.',
  unconfirmedTitleStill: 'We can’t tell yet whether your phone number was added',
  unconfirmedLeadStill: 'We still can’t tell whether {phone} was added. Check again in a moment.',
  elsewhereTitle: 'Your account has a different phone number',
  elsewhereLead:
    'Your phone number is now {phone}. It was added from somewhere else. If that wasn’t you, secure your account.',
  doneTitle: 'Phone number added',
  doneLead: '{phone} is now the phone number of your account.',
  pendingSend: 'Sending the code…',
  pendingCommit: 'Adding your phone number…',
}

export const change = {
  unfitTitleNoPhone: 'There is no phone number to change yet',
  unfitLeadNoPhone: 'Add a phone number to your account first. Then you can change it here.',
  unfitTitlePhoneHidden: 'Your phone number can’t be changed here',
  unfitLeadPhoneHidden:
    'To change it, we have to text your current number, and the service doesn’t tell us which one that is. Contact support.',
  draftTitle: 'Change your phone number',
  draftLead:
    'We’ll text a code to the new number and one to your current number, to make sure both are yours. Keep both phones at hand: the codes work for about a minute.',
  draftLeadNewOnly: 'We’ll text a code to the new number, to make sure it is yours.',
  draftCurrent: 'Current phone number',
  draftLabel: 'New mobile number',
  draftSubmit: 'Send codes',
  draftSubmitNewOnly: 'Send code',
  proveTitle: 'Enter the codes',
  proveTitleNewOnly: 'Enter the code',
  codeLabelNew: 'Code from your new number',
  codeLabelOld: 'Code from your current number',
  proveSubmit: 'Verify',
  review: 'From {from} to {to}',
  helpSummary: 'I don’t get texts at my current number',
  confirmTitle: 'Confirm the change',
  confirmLead: 'When you confirm, {to} becomes the phone number of your account.',
  confirmSubmit: 'Change my number',
  againTitleCodesSpent: 'Send new codes',
  againLeadCodesSpent:
    'We couldn’t confirm the codes, and they may already be used. Your phone number was not changed.',
  againTitleCodesSpentNewOnly: 'Send a new code',
  againLeadCodesSpentNewOnly:
    'We couldn’t confirm the code, and it may already be used. Your phone number was not changed.',
  againTitleExpired: 'Time ran out',
  againLeadExpired:
    'The confirmation expired. Your phone number was not changed, and what you entered is still here.',
  againTitleUndone: 'Your phone number was not changed',
  againLeadUndone: 'The change didn’t go through. What you entered is still here, so you can try again.',
  unconfirmedTitle: 'Checking whether your phone number was changed',
  unconfirmedLead:
    'We lost the connection before the answer came. We are reading your account to see whether the change was made.',
  unconfirmedTitleStill: 'We can’t tell yet whether your phone number was changed',
  unconfirmedLeadStill:
    'We still can’t tell whether the change was made. Check again in a moment, and keep both numbers in use.',
  elsewhereTitle: 'Your phone number is a different one now',
  elsewhereLead:
    'Your phone number is now {phone}. It was changed from somewhere else. If that wasn’t you, secure your account.',
  elsewhereTitleNone: 'Your account has no phone number now',
  elsewhereLeadNone: 'It was removed from somewhere else. If that wasn’t you, secure your account.',
  doneTitle: 'Phone number changed',
  doneLead:
    '{to} is now the phone number of your account. {from} no longer works for it and may get a notice.',
  pendingSend: 'Sending…',
  pendingVerify: 'Checking…',
  pendingCommit: 'Changing your phone number…',
}

export const unbind = {
  unfitTitleNoPhone: 'There is no phone number to remove',
  unfitLeadNoPhone: 'Your account has no phone number.',
  unfitTitlePhoneHidden: 'Your phone number can’t be removed here',
  unfitLeadPhoneHidden:
    'To remove it, we have to text it, and the service doesn’t tell us which one it is. Contact support.',
  draftTitle: 'Remove your phone number',
  draftLead:
    '{phone} will no longer be part of your account: you can’t sign in with it, and we can’t reach you there.',
  waysTitle: 'Other ways to sign in',
  waysNone: 'We found no other way for you to sign in. The service may refuse to remove your last one.',
  wayEmail: 'Email {email}',
  wayUsername: 'Username {username}',
  wayProvider: '{provider} account',
  factorNote:
    'Codes for signing in are texted to {phone}, as your second step. Set up another way to get them first, or you may be locked out.',
  draftSubmit: 'Send code',
  proveTitle: 'Confirm with a code',
  proveSubmit: 'Remove my number',
  againTitleLastWay: 'This is your only way to sign in',
  againLeadLastWay:
    'If {phone} were removed, you couldn’t sign in any more. Add an email or another account first.',
  againTitleUndone: 'Your phone number was not removed',
  againLeadUndone:
    '{phone} is still the phone number of your account. The code may already be used; send a new one to go on.',
  unconfirmedTitle: 'Checking whether your phone number was removed',
  unconfirmedLead:
    'We lost the connection before the answer came. We are reading your account to see whether {phone} was removed.',
  unconfirmedTitleStill: 'We can’t tell yet whether your phone number was removed',
  unconfirmedLeadStill: 'We still can’t tell whether {phone} was removed. Check again in a moment.',
  doneTitle: 'Phone number removed',
  doneLead: '{phone} is no longer part of your account.',
  pendingSend: 'Sending the code…',
  pendingCommit: 'Removing your phone number…',
}

export const errors = {
  old_code_required: 'A code from your current number is needed too. Send one and enter it.',
  old_phone_mismatch:
    'Your current phone number isn’t the one we checked. Use the number shown now, or start again.',
  phone_taken: 'This number already belongs to another account. Enter a different one.',
  same_phone: 'This is already your phone number. Enter a different one.',
  malformed_phone: 'The service doesn’t accept this number. Check it for typing errors.',
  no_phone: 'Your account has no phone number. Add one first.',
  already_bound: 'Your account already has a phone number. Change it instead of adding one.',
  sms_unavailable: 'We can’t text this number at the moment. Use another one, or try again later.',
  sms_daily_limit:
    'This number has had all the texts it may get today. Use another one, or try again tomorrow.',
} satisfies Record<(typeof errorCodes)['phone'][number] | 'old_code_required' | 'already_bound', string>

/** What the phone components say, in English: the shape of the other languages. */
export const phone = { field, bind, change, unbind, errors }
