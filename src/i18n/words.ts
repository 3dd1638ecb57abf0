import type { deletion } from './deletion/en.ts'
import type { email } from './email/en.ts'
import type { password } from './password/en.ts'
import type { phone } from './phone/en.ts'
import type { profile } from './profile/en.ts'
import type { security } from './security/en.ts'
import type { settings } from './settings/en.ts'
import type { shared } from './shared/en.ts'

/** One sentence for each way the language counts (CLDR plural rules), and `other` for the rest. */
export type PluralForms = { other: string } & { [Rule in Exclude<Intl.LDMLPluralRule, 'other'>]?: string }

/** The same keys as in English: a missing one is a type error. */
export type Translated<English> = {
  [Key in keyof English]: English[Key] extends string
    ? string
    : English[Key] extends PluralForms
      ? PluralForms
      : Translated<English[Key]>
}

/** What every component says: its buttons, its codes and what can go wrong with any of them. */
export type SharedWords = Translated<typeof shared>

/** What the email components say. `errors` are sentences for error codes, over those of `shared`. */
export type EmailWords = Translated<typeof email>

/** What the phone components say. `errors` as those of `EmailWords`. */
export type PhoneWords = Translated<typeof phone>

/** What the rows of the settings say. */
export type SettingsWords = Translated<typeof settings>

/** What the password components say. `errors` as those of `EmailWords`. */
export type PasswordWords = Translated<typeof password>
/** What the components of the account's deletion say. `errors` as those of `EmailWords`. */
export type DeletionWords = Translated<typeof deletion>

/** What the security check-up says. */
export type SecurityWords = Translated<typeof security>
/** What the profile's components say. `errors` as those of `EmailWords`. */
export type ProfileWords = Translated<typeof profile>

/** The words of each feature, by its name. */
export interface FeatureWords {
  email: EmailWords
  password: PasswordWords
  phone: PhoneWords
  settings: SettingsWords
  deletion: DeletionWords
  security: SecurityWords
  profile: ProfileWords
}

/** A set of components that has words of its own. */
export type Feature = keyof FeatureWords

/** Every sentence a user can read. */
export interface Words extends FeatureWords {
  shared: SharedWords
}

export interface Language {
  /** BCP 47 tag, e.g. `pt-BR`: for `lang`, durations and plurals. */
  tag: string
  dir: 'ltr' | 'rtl'
  /** Names that identity providers have in this language, by the service's ids. @default those in Latin letters */
  providerNames?: Readonly<Record<string, string>>
}

export type ProviderNames = NonNullable<Language['providerNames']>

/** A whole language, as plain JSON: a server component may pass it on. TypeScript names what a translation misses. */
export interface Locale extends Language, Words {}

/** A language with the words of one feature and what it shares with the others. */
export type FeatureLocale<Name extends Feature> = Language & Pick<Words, 'shared' | Name>

/**
 * Any part of the words. What is missing or `undefined` stays as it is. A sentence that counts is replaced as a whole,
 * with all of its forms.
 */
export type WordOverrides<Group = Words> = {
  [Key in keyof Group]?: Group[Key] extends string | PluralForms ? Group[Key] : WordOverrides<Group[Key]>
}

/** A language that may lack sentences, groups of them or whole features. English stands in for those. */
export type PartialLocale = Language & WordOverrides
