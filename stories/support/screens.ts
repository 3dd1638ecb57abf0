import {
  type AccountErrorCode,
  type DeletionWords,
  type EmailWords,
  en,
  type Locale,
  type PasswordWords,
  type PhoneWords,
  type ProfileWords,
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
type ScreenStories<Words> = Record<
  Exclude<TitledScreen<Words>, 'draftLoading'> | 'loading' | 'unavailable',
  string
>

interface Screens {
  BindEmailForm: ScreenStories<EmailWords['bind']>
  ChangeEmailWizard: ScreenStories<EmailWords['change']>
  UnbindEmailForm: ScreenStories<EmailWords['unbind']>
  BindPhoneForm: ScreenStories<PhoneWords['bind']>
  ChangePhoneWizard: ScreenStories<PhoneWords['change']>
  UnbindPhoneForm: ScreenStories<PhoneWords['unbind']>
  PasswordForm: ScreenStories<PasswordWords['change']>
  ResetPasswordForm: ScreenStories<PasswordWords['reset']>
  DeleteAccountWizard: ScreenStories<DeletionWords['delete']>
  ProfileForm: ScreenStories<ProfileWords['form']>
  PhotoField: ScreenStories<ProfileWords['photo']>
}

/** A component whose screens are listed here. */
export type ScreenedName = keyof Screens

export type Screen = { [Name in ScreenedName]: keyof Screens[Name] }[ScreenedName]

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
  PasswordForm: {
    loading: 'Loading',
    unavailable: 'Unavailable',
    draft: 'Draft',
    draftSet: 'DraftSet',
    againLocked: 'Locked',
    unconfirmed: 'Unconfirmed',
    unconfirmedStill: 'StillUnconfirmed',
    againUndone: 'Undone',
    againUndoneSet: 'UndoneSet',
    done: 'Done',
    doneSet: 'DoneSet',
  },
  ResetPasswordForm: {
    loading: 'Loading',
    unavailable: 'Unavailable',
    unfitNoContact: 'NoContact',
    draft: 'Draft',
    prove: 'Prove',
    confirm: 'PasswordRejected',
    againCodesSpent: 'CodesSpent',
    againExpired: 'Expired',
    unconfirmed: 'Unconfirmed',
    unconfirmedSignedOut: 'UnconfirmedSignedOut',
    unconfirmedStill: 'StillUnconfirmed',
    againUndone: 'Undone',
    done: 'Done',
  },
  DeleteAccountWizard: {
    loading: 'Loading',
    unavailable: 'Unavailable',
    unfitNoProof: 'NoProof',
    unfitProofHidden: 'ProofHidden',
    draft: 'DraftByPhone',
    prove: 'Prove',
    confirm: 'Confirm',
    againCodesSpent: 'CodesSpent',
    againCodesSpentByPassword: 'CodesSpentByPassword',
    againExpired: 'Expired',
    againLocked: 'Locked',
    againBlocked: 'Blocked',
    unconfirmed: 'Unconfirmed',
    unconfirmedStill: 'StillUnconfirmed',
    againUndone: 'Undone',
    done: 'Done',
  },
  ProfileForm: {
    loading: 'Loading',
    unavailable: 'Unavailable',
    draft: 'Draft',
    unconfirmed: 'Unconfirmed',
    unconfirmedStill: 'StillUnconfirmed',
    againUndone: 'Undone',
    done: 'Done',
  },
  PhotoField: {
    loading: 'Loading',
    unavailable: 'Unavailable',
    draft: 'Draft',
    unconfirmed: 'Unconfirmed',
    unconfirmedStill: 'StillUnconfirmed',
    againUndone: 'Undone',
    done: 'Done',
  },
}

/** Where the words of a component are: its feature, and the group in it. */
const places = {
  BindEmailForm: ['email', 'bind'],
  ChangeEmailWizard: ['email', 'change'],
  UnbindEmailForm: ['email', 'unbind'],
  BindPhoneForm: ['phone', 'bind'],
  ChangePhoneWizard: ['phone', 'change'],
  UnbindPhoneForm: ['phone', 'unbind'],
  PasswordForm: ['password', 'change'],
  ResetPasswordForm: ['password', 'reset'],
  DeleteAccountWizard: ['deletion', 'delete'],
  ProfileForm: ['profile', 'form'],
  PhotoField: ['profile', 'photo'],
} as const

/** The feature of a component. It begins the ids of its stories. */
export const featureOf = <Name extends ScreenedName>(component: Name): (typeof places)[Name][0] =>
  places[component][0]

/** The errors that a component has sentences for. */
export function errorsOf(component: ComponentName): AccountErrorCode[] {
  const { shared, [featureOf(component)]: words } = en
  // SAFETY: the sentences are by error code.
  return Object.keys({ ...shared.errors, ...words.errors }) as AccountErrorCode[]
}

export const stepOf = (screen: Screen): string => screen.replace(/[A-Z].*$/, '')

/** What a screen has as its heading. */
export function headingOf(component: ScreenedName, screen: Screen, locale: Locale): string {
  if (screen === 'unavailable') return locale.shared.common.unavailableTitle
  const [feature, group] = places[component]
  // SAFETY: each group that is named above is one of its feature, and of sentences.
  const words = (locale[feature] as unknown as Record<string, Record<string, string>>)[group] ?? {}
  if (screen === 'loading' && words.draftTitleLoading !== undefined) return words.draftTitleLoading
  const shown = screen === 'loading' ? 'draft' : screen
  return words[shown.replace(stepOf(shown), (step) => `${step}Title`)] ?? ''
}
