'use client'

import { useWords } from '../../account/use-words.ts'
import { bind, change, errors, field, unbind } from '../../i18n/email/en.ts'

const ofField = { field }
const ofBinding = { field, bind, errors }
const ofChange = { field, change, errors }
const ofUnbinding = { field, unbind, errors }

/** What is said of the field, in any of the flows. */
export const useEmailField = () => useWords('email', ofField)

/** The words of one flow. The others' English stays off a page that shows this one alone. */
export const useBindEmailWords = () => useWords('email', ofBinding)
export const useChangeEmailWords = () => useWords('email', ofChange)
export const useUnbindEmailWords = () => useWords('email', ofUnbinding)
