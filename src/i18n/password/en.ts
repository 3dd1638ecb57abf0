import type { errorCodes } from '../../api/account-error.ts'

/** What the password components say, in English: the shape of the other languages. */
export const password = {
  field: {
    oldLabel: 'Current password',
    newLabel: 'New password',
    contactLabel: 'Email or phone number',
    show: 'Show',
    hide: 'Hide',
    showLabel: 'Show password',
    hideLabel: 'Hide password',
    shown: 'Your password is visible.',
    hidden: 'Your password is hidden.',
    oldEmpty: 'Enter your current password.',
    newEmpty: 'Enter a new password.',
    same: 'This is your current password. Choose a different one.',
    noContact: 'Enter an email address, or a phone number with its country code.',
    rules1: 'At least 6 characters.',
    rules2: 'At least 6 characters, with two of these: digits, letters, symbols.',
    rules3: 'At least 6 characters, with digits, letters and symbols.',
    ruleFits: 'This password fits the rule.',
    ruleUnfit: 'This password doesn’t fit the rule yet.',
    strengthLabel: 'How hard this password is to guess',
    strength0: 'Very easy to guess.',
    strength1: 'Easy to guess.',
    strength2: 'Could be guessed.',
    strength3: 'Hard to guess.',
    strength4: 'Very hard to guess.',
  },
  change: {
    draftTitleLoading: 'Password',
    draftTitle: 'Change your password',
    draftTitleSet: 'Set a password',
    draftLead: 'Enter the password you have now, then a new one.',
    draftLeadSet:
      'Your account has no password yet. With one you can sign in without a code or another service.',
    draftSubmit: 'Change password',
    draftSubmitSet: 'Set password',
    forgot: 'I forgot my password',
    reset: 'Reset it with a code',
    signIn: 'Sign in with the new password',
    againTitleUndone: 'Your password was not changed',
    againLeadUndone: 'The change didn’t go through. Your old password still works.',
    againTitleUndoneSet: 'No password was set',
    againLeadUndoneSet: 'The new password didn’t go through. Your account still has none.',
    againTitleLocked: 'Too many wrong passwords',
    againLeadLocked:
      'For your safety the account takes no password for a while. You can reset it with a code at once, or try again later.',
    unconfirmedTitle: 'Checking whether your password was changed',
    unconfirmedLead:
      'We lost the connection before the answer came. We are reading your account to see whether the new password counts.',
    unconfirmedTitleStill: 'We can’t tell whether your password was changed',
    unconfirmedLeadStill:
      'Sign in with your new password: if that works, it was changed. If not, the one from before still counts.',
    doneTitle: 'Password changed',
    doneLead: 'From now on, sign in with your new password. Other devices may have to sign in again.',
    doneTitleSet: 'Password set',
    doneLeadSet: 'You can sign in with your new password now.',
    pendingSend: 'Saving your new password…',
    pendingCommit: 'Saving your new password…',
  },
  reset: {
    unfitTitleNoContact: 'A code can’t reach you',
    unfitLeadNoContact:
      'Your account has no email and no phone number. Add one first, then reset your password here.',
    draftTitle: 'Reset your password',
    draftLead: 'We’ll send a code to {to}. With it you choose a new password.',
    draftLeadChoice: 'We’ll send you a code. With it you choose a new password.',
    draftLeadSignedOut:
      'Enter the email or phone number of your account. With the code we send there you choose a new password.',
    choiceLabel: 'Where should the code go?',
    draftSubmit: 'Send code',
    reopen: 'Use another address',
    signIn: 'Sign in with the new password',
    proveTitle: 'Choose a new password',
    proveNoteSignedOut: 'Nothing arrives if no account has this address.',
    proveSubmit: 'Save new password',
    confirmTitle: 'Choose another password',
    confirmLead:
      'Your code was right, but the service didn’t take that password. Choose another one before the time is over.',
    confirmSubmit: 'Save new password',
    againTitleCodesSpent: 'Send a new code',
    againLeadCodesSpent:
      'We couldn’t confirm the code, and it may already be used. Your password was not changed.',
    againTitleExpired: 'Time ran out',
    againLeadExpired: 'The code counts no longer. Your password was not changed; send a new code to go on.',
    againTitleUndone: 'Your password was not changed',
    againLeadUndone:
      'The change didn’t go through. Your old password still counts; send a new code to try again.',
    unconfirmedTitle: 'Checking whether your password was changed',
    unconfirmedLead:
      'We lost the connection before the answer came. We are reading your account to see whether the new password counts.',
    unconfirmedTitleSignedOut: 'Your password may be changed',
    unconfirmedLeadSignedOut:
      'We lost the connection before the answer came. Sign in with your new password: if that works, it was changed. If not, go back and ask for another code.',
    unconfirmedTitleStill: 'We can’t tell whether your password was changed',
    unconfirmedLeadStill:
      'Sign in with your new password: if that works, it was changed. If not, go back and ask for another code.',
    doneTitle: 'Password changed',
    doneLead: 'From now on, sign in with your new password. Other devices may have to sign in again.',
    doneLeadSignedOut: 'You can sign in with your new password now.',
    pendingSend: 'Sending the code…',
    pendingVerify: 'Saving your new password…',
    pendingCommit: 'Saving your new password…',
  },
  errors: {
    old_password_required: 'Your account has a password already. Enter it too.',
    old_password_wrong: 'This isn’t your current password. Check it, or reset it with a code.',
    password_rejected: 'The service doesn’t accept this password. Choose a longer or less common one.',
    password_reused: 'You have used this password before. Choose a different one.',
    password_too_long: 'This password is too long to be sent safely. Choose a shorter one.',
    account_locked:
      'There were too many wrong passwords, so the account is locked for a while. Try again later.',
    encryption_unavailable:
      'Your password couldn’t be protected on its way. Nothing was changed. Try again in a moment.',
  } satisfies Record<(typeof errorCodes)['password'][number], string>,
}
