import type { errorCodes } from '../../api/account-error.ts'

/** What the deletion's components say, in English: the shape of the other languages. */
export const deletion = {
  delete: {
    unfitTitleNoProof: 'Add an email first',
    unfitLeadNoProof:
      'Your account has no email, no phone number and no password, so nothing can prove that it is yours. Add an email to your account. Then you can delete it here.',
    unfitTitleProofHidden: 'Your account can’t be deleted here',
    unfitLeadProofHidden:
      'To make sure it’s you, we’d send a code to your phone or email, but this page may not see them. Contact support to delete your account.',
    draftTitle: 'Delete your account',
    draftLead:
      'Your account will be gone for good. You can’t sign in with it any more, and nobody can bring it back.',
    draftAccount: 'Account to be deleted',
    draftProofByPhone: 'To make sure it’s you, we’ll text a code to {to}.',
    draftProofByEmail: 'To make sure it’s you, we’ll mail a code to {to}.',
    draftProofByPassword: 'To make sure it’s you, we’ll ask for your password.',
    draftSubmit: 'Send code',
    draftSubmitByPassword: 'Continue',
    proveTitle: 'Confirm that it’s you',
    proveSubmit: 'Continue',
    phrase: 'delete my account',
    phraseLabel: 'To go on, type this phrase',
    phraseEmpty: 'Type the phrase that is shown here.',
    phraseWrong: 'This isn’t the phrase that is shown here. Check it for typing errors.',
    passwordLabel: 'Your password',
    passwordEmpty: 'Enter your password.',
    confirmTitle: 'Delete your account for good?',
    confirmLead: 'This can’t be undone.',
    confirmSubmit: 'Delete my account',
    keep: 'Keep my account',
    againTitleCodesSpent: 'Send a new code',
    againLeadCodesSpent:
      'We couldn’t confirm the code, and it may already be used. Your account was not deleted.',
    againTitleCodesSpentByPassword: 'Try again',
    againLeadCodesSpentByPassword: 'We couldn’t confirm your password. Your account was not deleted.',
    againTitleExpired: 'Time ran out',
    againLeadExpired: 'The confirmation expired. Your account was not deleted.',
    againTitleUndone: 'Your account was not deleted',
    againLeadUndone: 'The deletion didn’t go through. Your account is as it was.',
    againTitleLocked: 'Your account is locked',
    againLeadLocked:
      'There were too many wrong passwords. Your account was not deleted. Wait a while, or reset your password, then try again.',
    againTitleBlocked: 'Your account can’t be deleted right now',
    againLeadBlocked: 'Nothing was deleted, and no code was sent.',
    unconfirmedTitle: 'Checking whether your account was deleted',
    unconfirmedLead:
      'We lost the connection before the answer came. We are reading your account to see whether it is still there.',
    unconfirmedTitleStill: 'We can’t tell yet whether your account was deleted',
    unconfirmedLeadStill:
      'We still can’t tell. Check again in a moment. If you can still sign in, your account was not deleted.',
    doneTitle: 'Your account is deleted',
    doneLead: 'It is gone for good, and you are signed out. You can close this page.',
    pendingSend: 'Getting ready…',
    pendingVerify: 'Checking…',
    pendingCommit: 'Deleting your account…',
  },
  errors: {
    old_password_wrong: 'This isn’t your password. Check it and try again.',
    account_locked: 'There were too many wrong passwords, so your account is locked for a while.',
    password_too_long: 'This password is too long to be sent safely. Choose a shorter one.',
    encryption_unavailable:
      'Your password couldn’t be protected on its way. Nothing was changed. Try again in a moment.',
  } satisfies Partial<Record<(typeof errorCodes)['password'][number], string>>,
}
