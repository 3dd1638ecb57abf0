/** What the security check-up says, in English: the shape of the other languages. */
export const security = {
  title: 'Security check-up',
  complete: 'What protects your account is in place.',
  partly: 'Some of this can’t be told from here.',
  next: {
    email: 'Add an email first: with it you get back in when you lose your other ways.',
    phone: 'Add a phone number next: a second way to reach you.',
    password: 'Set a password next: with it you can sign in on your own.',
    mfa: 'Turn on two-step verification next.',
  },
  score: 'Security score: {score} of {max}',
  parts: { email: 'Email', phone: 'Phone number', password: 'Password', mfa: 'Two-step verification' },
  states: {
    set: 'is set up',
    unconfirmed: 'is not confirmed yet',
    hidden: 'is set up, but not shown here',
    missing: 'is missing',
    unknown: 'can’t be told from here',
  },
  add: 'Add',
  open: 'Change',
  errors: {},
}
