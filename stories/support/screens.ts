import {
  type AccountErrorCode,
  type EmailWords,
  en,
  type Locale,
  type PhoneWords,
  type StepName,
} from 'genauth-account-ui'
import type { ComponentName } from './never-shown.ts'

/** A heading of a flow is a screen of its own: `againTitleUndone` is the screen `againUndone`. */
type TitledScreen<Words> = {
  [Key in keyof Words]: Key extends `${infer Step extends StepName}Title${infer Special}`
    ? `${Step}${Special}`
    : never
}[keyof Words]

/** Every screen that a user can see, and the story that shows it. A screen without a story is a type error. */
type ScreenStories<Words> = Record<TitledScreen<Words> | 'loading' | 'unavailable', string>

interface Screens {
  BindEmailForm: ScreenStories<EmailWords['bind']>
  ChangeEmailWizard: ScreenStories<EmailWords['change']>
  UnbindEmailForm: ScreenStories<EmailWords['unbind']>
  BindPhoneForm: ScreenStories<PhoneWords['bind']>
  ChangePhoneWizard: ScreenStories<PhoneWords['change']>
  UnbindPhoneForm: ScreenStories<PhoneWords['unbind']>
}

export type Screen = { [Name in ComponentName]: keyof Screens[Name] }[ComponentName]

export const screens: Screens = {
  BindEmailForm: {
    loading: 'Loading',
    unavailable: 'Unavailable',
    unfitAlreadyBound: 'AlreadyBound',
    draft: 'Draft',
    prove: 'Prove',
    unconfirmed: 'Unconfirmed',
    unconfirmedStill: 'StillUnconfirmed',
    againUndone: 'Undone',
    elsewhere: 'Elsewhere',
    done: 'Done',
  },
  ChangeEmailWizard: {
    loading: 'Loading',
    unavailable: 'Unavailable',
    unfitNoEmail: 'NoEmail',
    draft: 'Draft',
    prove: 'Prove',
    proveNewOnly: 'ProveNewOnly',
    confirm: 'Confirm',
    againCodesSpent: 'CodesSpent',
    againCodesSpentNewOnly: 'CodesSpentNewOnly',
    againExpired: 'Expired',
    unconfirmed: 'Unconfirmed',
    unconfirmedStill: 'StillUnconfirmed',
    againUndone: 'Undone',
    elsewhere: 'Elsewhere',
    elsewhereNone: 'ElsewhereNone',
    done: 'Done',
  },
  UnbindEmailForm: {
    loading: 'Loading',
    unavailable: 'Unavailable',
    unfitNoEmail: 'NoEmail',
    draft: 'Draft',
    prove: 'Prove',
    againLastWay: 'LastWay',
    unconfirmed: 'Unconfirmed',
    unconfirmedStill: 'StillUnconfirmed',
    againUndone: 'Undone',
    done: 'Done',
  },
  BindPhoneForm: {
    loading: 'Loading',
    unavailable: 'Unavailable',
    unfitAlreadyBound: 'AlreadyBound',
    draft: 'Draft',
    prove: 'Prove',
    unconfirmed: 'Unconfirmed',
    unconfirmedStill: 'StillUnconfirmed',
    againUndone: 'Undone',
    elsewhere: 'Elsewhere',
    done: 'Done',
  },
  ChangePhoneWizard: {
    loading: 'Loading',
    unavailable: 'Unavailable',
    unfitNoPhone: 'NoPhone',
    unfitPhoneHidden: 'PhoneHidden',
    draft: 'Draft',
    prove: 'Prove',
    proveNewOnly: 'ProveNewOnly',
    confirm: 'Confirm',
    againCodesSpent: 'CodesSpent',
    againCodesSpentNewOnly: 'CodesSpentNewOnly',
    againExpired: 'Expired',
    unconfirmed: 'Unconfirmed',
    unconfirmedStill: 'StillUnconfirmed',
    againUndone: 'Undone',
    elsewhere: 'Elsewhere',
    elsewhereNone: 'ElsewhereNone',
    done: 'Done',
  },
  UnbindPhoneForm: {
    loading: 'Loading',
    unavailable: 'Unavailable',
    unfitNoPhone: 'NoPhone',
    unfitPhoneHidden: 'PhoneHidden',
    draft: 'Draft',
    prove: 'Prove',
    againLastWay: 'LastWay',
    unconfirmed: 'Unconfirmed',
    unconfirmedStill: 'StillUnconfirmed',
    againUndone: 'Undone',
    done: 'Done',
  },
}

const groups = {
  BindEmailForm: 'bind',
  ChangeEmailWizard: 'change',
  UnbindEmailForm: 'unbind',
  BindPhoneForm: 'bind',
  ChangePhoneWizard: 'change',
  UnbindPhoneForm: 'unbind',
} as const

/** The feature of a component. It begins the ids of its stories. */
export const featureOf = (component: ComponentName): 'email' | 'phone' =>
  component.includes('Phone') ? 'phone' : 'email'

/** The errors that a component has sentences for. */
export function errorsOf(component: ComponentName): AccountErrorCode[] {
  const { shared, [featureOf(component)]: words } = en
  // SAFETY: the sentences are by error code.
  return Object.keys({ ...shared.errors, ...words.errors }) as AccountErrorCode[]
}

export const stepOf = (screen: Screen): string => screen.replace(/[A-Z].*$/, '')

/** What a screen has as its heading. */
export function headingOf(component: ComponentName, screen: Screen, locale: Locale): string {
  if (screen === 'unavailable') return locale.shared.common.unavailableTitle
  const words: Record<string, string> = locale[featureOf(component)][groups[component]]
  const shown = screen === 'loading' ? 'draft' : screen
  return words[shown.replace(stepOf(shown), (step) => `${step}Title`)] ?? ''
}
