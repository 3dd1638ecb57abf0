/** What the rows of the settings say, in English: the shape of the other languages. */
export const settings = {
  row: {
    add: 'Add',
    change: 'Change',
    remove: 'Remove',
    close: 'Close',
    show: 'Show',
    hidden: 'Not shown here',
    loadFailed: 'This couldn’t be opened. Check your connection, then try again.',
    finishFirst: 'Finish this first, or cancel it.',
  },
  email: {
    label: 'Email',
    none: 'No email yet',
  },
  phone: {
    label: 'Phone',
    none: 'No phone number yet',
  },
  errors: {},
}
