export type {
  AccountClient,
  CallOptions,
  EmailChangeGrant,
  EmailCodePurpose,
  Profile,
  SecuritySummary,
} from './api/account-client.ts'
export {
  AccountError,
  type AccountErrorCode,
  type AccountErrorDetails,
  accountErrorCodes,
  isAccountError,
} from './api/account-error.ts'
export { createGenAuthClient, type GenAuthClientOptions } from './api/genauth-client.ts'
export type { BindEmailState } from './features/contact/bind-email.flow.ts'
export type { BindEmailOptions } from './features/contact/bind-email.ts'
export { BindEmailForm, type BindEmailFormProps } from './features/contact/bind-email-form.tsx'
export type { ChangeEmailState, EmailChange } from './features/contact/change-email.flow.ts'
export type { ChangeEmailOptions } from './features/contact/change-email.ts'
export { ChangeEmailWizard, type ChangeEmailWizardProps } from './features/contact/change-email-wizard.tsx'
export type { EmailTask } from './features/contact/email-flow.ts'
export type { Delivery, Inbox } from './features/contact/inbox.ts'
export type { SignInWays, UnbindEmailState } from './features/contact/unbind-email.flow.ts'
export type { UnbindEmailOptions } from './features/contact/unbind-email.ts'
export { UnbindEmailForm, type UnbindEmailFormProps } from './features/contact/unbind-email-form.tsx'
export { type UseBindEmail, useBindEmail } from './features/contact/use-bind-email.ts'
export { type UseChangeEmail, useChangeEmail } from './features/contact/use-change-email.ts'
export type { EmailFlowView } from './features/contact/use-email-flow.ts'
export { type UseUnbindEmail, useUnbindEmail } from './features/contact/use-unbind-email.ts'
export type { Clock } from './flow/clock.ts'
export type { Deadline } from './flow/deadline.ts'
export type { CodeLength } from './flow/passcode.ts'
export { en } from './i18n/locales/en.ts'
export type {
  EmailWords,
  Feature,
  FeatureLocale,
  Language,
  Locale,
  PartialLocale,
  PluralForms,
  SharedWords,
  WordOverrides,
} from './i18n/words.ts'
export type { ReauthHandler, ReauthReason } from './provider/account-session.ts'
export {
  AccountSettingsProvider,
  type AccountSettingsProviderProps,
} from './provider/account-settings-provider.tsx'
export { useSecondsLeft } from './steps/use-seconds-left.ts'
export type { AccountTheme } from './theme/theme-properties.ts'
