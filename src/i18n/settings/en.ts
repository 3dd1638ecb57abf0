/** What the rows of the settings say, in English: the shape of the other languages. */
export const settings = {
  row: {
    add: 'Add',
    change: 'Change',
    edit: 'Edit',
    set: 'Set',
    reset: 'Reset',
    remove: 'Remove',
    delete: 'Delete',
    close: 'Close',
    show: 'Show',
    hidden: 'Not shown here',
    loadFailed: 'This couldn’t be opened. Check your connection, then try again.',
    finishFirst: 'Finish this first, or cancel it.',
    saveFirst: 'Save your changes first, or discard them.',
  },
  profile: {
    label: 'Profile',
    none: 'No name yet',
  },
  email: {
    label: 'Email',
    none: 'No email yet',
  },
  phone: {
    label: 'Phone',
    none: 'No phone number yet',
  },
  password: {
    label: 'Password',
    none: 'No password yet',
    set: 'A password is set',
    changedOn: 'Last changed {date}',
  },
  deletion: {
    label: 'Account',
    lead: 'Deleting it can’t be undone',
  },
  errors: {},
}
