export type { Account } from './account/account.ts'
export {
  AccountSettingsProvider,
  type AccountSettingsProviderProps,
} from './account/provider.tsx'
export type { ReauthHandler, ReauthReason } from './account/reauth-gate.ts'
export { type UseAccountProfile, useAccountProfile } from './account/use-account-profile.ts'
export {
  AccountSettings,
  type AccountSettingsProps,
  type SettingsRowName,
  type SettingsSection,
} from './account-settings.tsx'
export type { Pending } from './change/core.ts'
export type { ChangeErrorReport, ChangeEvents } from './change/host.ts'
export type { ChangeState, Delivery, Inbox, Role, StepName, TimeWarning, Why } from './change/state.ts'
export type { UseChange } from './change/use-change.ts'
export type { ChangeVerbs } from './change/verbs.ts'
export * from './client.ts'
export type { BindDraft } from './features/contact/bind.ts'
export { BindEmailForm, type BindEmailFormProps } from './features/contact/bind-email-form.tsx'
export { BindPhoneForm, type BindPhoneFormProps } from './features/contact/bind-phone-form.tsx'
export type { ChangeDraft } from './features/contact/change.ts'
export { ChangeEmailWizard, type ChangeEmailWizardProps } from './features/contact/change-email-wizard.tsx'
export { ChangePhoneWizard, type ChangePhoneWizardProps } from './features/contact/change-phone-wizard.tsx'
export type { ContactCodes } from './features/contact/contact.ts'
export { type EmailProblem, type EmailReading, readEmail } from './features/contact/email-address.ts'
export { EmailSettings, type EmailSettingsProps } from './features/contact/email-settings.tsx'
export type { PhoneDoubt, PhoneFound, PhoneProblem, PhoneReading } from './features/contact/phone-number.ts'
export { PhoneSettings, type PhoneSettingsProps } from './features/contact/phone-settings.tsx'
export type { PhoneCountries } from './features/contact/phone-step.tsx'
export { readPhoneNumber } from './features/contact/read-phone-number.ts'
export type { SignInWays, UnbindDraft } from './features/contact/unbind.ts'
export { UnbindEmailForm, type UnbindEmailFormProps } from './features/contact/unbind-email-form.tsx'
export { UnbindPhoneForm, type UnbindPhoneFormProps } from './features/contact/unbind-phone-form.tsx'
export { type BindEmailOptions, type UseBindEmail, useBindEmail } from './features/contact/use-bind-email.ts'
export { type BindPhoneOptions, type UseBindPhone, useBindPhone } from './features/contact/use-bind-phone.ts'
export {
  type ChangeEmailOptions,
  type UseChangeEmail,
  useChangeEmail,
} from './features/contact/use-change-email.ts'
export {
  type ChangePhoneOptions,
  type UseChangePhone,
  useChangePhone,
} from './features/contact/use-change-phone.ts'
export {
  type UnbindEmailOptions,
  type UseUnbindEmail,
  useUnbindEmail,
} from './features/contact/use-unbind-email.ts'
export {
  type UnbindPhoneOptions,
  type UseUnbindPhone,
  useUnbindPhone,
} from './features/contact/use-unbind-phone.ts'
export type { DeletionDraft, DeletionProofBy, DeletionSecrets } from './features/deletion/delete-account.ts'
export {
  DeleteAccountSettings,
  type DeleteAccountSettingsProps,
} from './features/deletion/delete-account-settings.tsx'
export {
  DeleteAccountWizard,
  type DeleteAccountWizardProps,
} from './features/deletion/delete-account-wizard.tsx'
export {
  type DeleteAccountOptions,
  type DeletionVeto,
  type UseDeleteAccount,
  useDeleteAccount,
} from './features/deletion/use-delete-account.ts'
export type { NewPasswordOptions } from './features/password/new-password.tsx'
export type { PasswordChange, PasswordDraft, PasswordProof } from './features/password/password.ts'
export { PasswordForm, type PasswordFormProps } from './features/password/password-form.tsx'
export { PasswordSettings, type PasswordSettingsProps } from './features/password/password-settings.tsx'
export type { EstimateStrength, Strength } from './features/password/password-strength.tsx'
export type { ResetDraft, ResetOptions, ResetProof } from './features/password/reset.ts'
export {
  ResetPasswordForm,
  type ResetPasswordFormProps,
} from './features/password/reset-password-form.tsx'
export { type PasswordOptions, type UsePassword, usePassword } from './features/password/use-password.ts'
export {
  type ResetPasswordOptions,
  type UseResetPassword,
  useResetPassword,
} from './features/password/use-reset-password.ts'
export { PhotoField, type PhotoFieldProps } from './features/profile/photo-field.tsx'
export type { PhotoTold } from './features/profile/photo-kind.ts'
export type {
  PhotoPickerState,
  PhotoPickerVerbs,
  PhotoPicking,
  UploadPhoto,
} from './features/profile/photo-picker.ts'
export type { Square } from './features/profile/photo-square.ts'
export type { PictureProblem } from './features/profile/picture-header.ts'
export type { CustomField, ProfileField } from './features/profile/profile-field.ts'
export { ProfileForm, type ProfileFormProps } from './features/profile/profile-form.tsx'
export type { ProfileDraft } from './features/profile/profile-kind.ts'
export { ProfileSettings, type ProfileSettingsProps } from './features/profile/profile-settings.tsx'
export {
  type PhotoFieldOptions,
  type UsePhotoField,
  usePhotoField,
} from './features/profile/use-photo-field.ts'
export type { UsePhotoPicker } from './features/profile/use-photo-picker.ts'
export {
  type ProfileFieldState,
  type ProfileFormOptions,
  type UseProfileForm,
  useProfileForm,
} from './features/profile/use-profile-form.ts'
export type { CheckupPart, CheckupRow, CheckupState } from './features/security/checkup.ts'
export { SecurityCheckup, type SecurityCheckupProps } from './features/security/security-checkup.tsx'
export { type SecurityCheckupState, useSecurityCheckup } from './features/security/use-security-checkup.ts'
export type { Clock } from './flow/clock.ts'
export type { Deadline } from './flow/deadline.ts'
export { type CodeLength, type PasscodeProblem, type PasscodeReading, readPasscode } from './flow/passcode.ts'
export { en } from './i18n/locales/en.ts'
export { messageOf } from './i18n/message-of.ts'
export type {
  DeletionWords,
  EmailWords,
  FeatureLocale,
  Language,
  Locale,
  PartialLocale,
  PasswordWords,
  PhoneWords,
  PluralForms,
  ProfileWords,
  SecurityWords,
  SettingsWords,
  SharedWords,
  WordOverrides,
} from './i18n/words.ts'
export type { RowOptions } from './settings/page-context.ts'
export type { HeadingLevel } from './settings/row-action.ts'
export type { HeadingOptions } from './steps/heading.tsx'
export { useSecondsLeft } from './steps/use-seconds-left.ts'
export type { AccountTheme } from './theme/theme-properties.ts'
