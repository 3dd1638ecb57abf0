export type { Account } from './account/account.ts'
export {
  AccountSettingsProvider,
  type AccountSettingsProviderProps,
} from './account/provider.tsx'
export type { ReauthHandler, ReauthReason } from './account/reauth-gate.ts'
export type { Pending } from './change/core.ts'
export type { ChangeErrorReport, ChangeEvents } from './change/host.ts'
export type { ChangeState, Delivery, Inbox, Role, StepName, TimeWarning, Why } from './change/state.ts'
export type { UseChange } from './change/use-change.ts'
export type { ChangeVerbs } from './change/verbs.ts'
export * from './client.ts'
export type { BindDraft } from './features/contact/bind.ts'
export { BindEmailForm, type BindEmailFormProps } from './features/contact/bind-email-form.tsx'
export type { ChangeDraft } from './features/contact/change.ts'
export { ChangeEmailWizard, type ChangeEmailWizardProps } from './features/contact/change-email-wizard.tsx'
export type { ContactCodes } from './features/contact/contact.ts'
export type { SignInWays, UnbindDraft } from './features/contact/unbind.ts'
export { UnbindEmailForm, type UnbindEmailFormProps } from './features/contact/unbind-email-form.tsx'
export { type BindEmailOptions, type UseBindEmail, useBindEmail } from './features/contact/use-bind-email.ts'
export {
  type ChangeEmailOptions,
  type UseChangeEmail,
  useChangeEmail,
} from './features/contact/use-change-email.ts'
export {
  type UnbindEmailOptions,
  type UseUnbindEmail,
  useUnbindEmail,
} from './features/contact/use-unbind-email.ts'
export type { Clock } from './flow/clock.ts'
export type { Deadline } from './flow/deadline.ts'
export type { CodeLength } from './flow/passcode.ts'
export { en } from './i18n/locales/en.ts'
export type {
  EmailWords,
  FeatureLocale,
  Language,
  Locale,
  PartialLocale,
  PluralForms,
  SharedWords,
  WordOverrides,
} from './i18n/words.ts'
export { useSecondsLeft } from './steps/use-seconds-left.ts'
export type { AccountTheme } from './theme/theme-properties.ts'
