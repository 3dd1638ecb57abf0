import type { en } from './locales/en.ts'

type Group = keyof typeof en.messages

/** One sentence for each way the language counts (CLDR plural rules), and `other` for the rest. */
export type PluralForms = { other: string } & { [Rule in Exclude<Intl.LDMLPluralRule, 'other'>]?: string }

/** Every sentence a user can read. English is the shape; a missing key in another language is a type error. */
export type Messages = {
  [G in Group]: {
    [Key in keyof (typeof en.messages)[G]]: (typeof en.messages)[G][Key] extends string ? string : PluralForms
  }
}

/** Sentences of your own; the rest stays as in the locale. */
export type MessageOverrides = { [G in Group]?: Partial<Messages[G]> }

/** A language, as plain JSON: a server component may pass it on. */
export interface Locale {
  /** BCP 47 tag, for numbers and durations. */
  tag: string
  dir: 'ltr' | 'rtl'
  messages: Messages
}

export function mergeMessages(messages: Messages, overrides: MessageOverrides = {}): Messages {
  const merge = <G extends Group>(group: G): Messages[G] => ({ ...messages[group], ...overrides[group] })
  return {
    common: merge('common'),
    code: merge('code'),
    email: merge('email'),
    bind: merge('bind'),
    change: merge('change'),
    unbind: merge('unbind'),
    pending: merge('pending'),
    errors: merge('errors'),
  }
}
