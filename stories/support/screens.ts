import type { EmailWords, Locale, StepName } from 'genauth-account-ui'
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
}

const groups = { BindEmailForm: 'bind', ChangeEmailWizard: 'change', UnbindEmailForm: 'unbind' } as const

export const stepOf = (screen: Screen): string => screen.replace(/[A-Z].*$/, '')

/** What a screen has as its heading. */
export function headingOf(component: ComponentName, screen: Screen, locale: Locale): string {
  if (screen === 'unavailable') return locale.shared.common.unavailableTitle
  const words: Record<string, string> = locale.email[groups[component]]
  const shown = screen === 'loading' ? 'draft' : screen
  return words[shown.replace(stepOf(shown), (step) => `${step}Title`)] ?? ''
}
