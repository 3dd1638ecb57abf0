export type { AccountClient, CallOptions } from './api/account-client.ts'
export {
  AccountError,
  type AccountErrorCode,
  type AccountErrorDetails,
  type ErrorCause,
  errorCodes,
  isAccountError,
} from './api/account-error.ts'
export type { GenAuthClientOptions } from './api/client-options.ts'
export { type AccountFunctions, defineAccountClient } from './api/define-client.ts'
export { type DeletionGrant, type DeletionProof, deleteAccount, verifyDeletion } from './api/deletion.ts'
export {
  bindEmail,
  changeEmail,
  type EmailBinding,
  type EmailChangeGrant,
  type EmailChangeProof,
  type EmailChannel,
  type EmailMessage,
  type EmailUnbinding,
  sendEmailCode,
  unbindEmail,
  verifyEmailChange,
} from './api/email.ts'
export type {
  CreatePasswordEncryption,
  PasswordEncryption,
  PasswordEncryptionOptions,
} from './api/encryption-options.ts'
export { type Factor, listFactors } from './api/factors.ts'
export { createGenAuthClient } from './api/genauth-client.ts'
export type { Grant } from './api/grant.ts'
export type { Meanings, Operation, WireOptions } from './api/operation.ts'
export type { OperationName } from './api/operation-name.ts'
export type { InputOf, Operations, OutputOf } from './api/operation-types.ts'
export {
  mailResetCode,
  type PasswordReset,
  type PasswordResetContact,
  type PasswordResetProof,
  type PasswordUpdate,
  resetPassword,
  textResetCode,
  updatePassword,
  verifyPasswordReset,
} from './api/password.ts'
export { getPasswordRules, type PasswordRules } from './api/password-rules.ts'
export {
  bindPhone,
  changePhone,
  type PhoneBinding,
  type PhoneChangeGrant,
  type PhoneChangeProof,
  type PhoneChannel,
  type PhoneMessage,
  type PhoneUnbinding,
  sendPhoneCode,
  unbindPhone,
  verifyPhoneChange,
} from './api/phone.ts'
export { type PhotoUpload, type UploadedPhoto, uploadPhoto } from './api/photo.ts'
export { getProfile, type Profile } from './api/profile.ts'
export {
  getProfileDetails,
  type ProfileChanges,
  type ProfileDetails,
  type ProfileTextField,
  updateProfile,
} from './api/profile-details.ts'
export { getSecurity, type SecuritySummary } from './api/security.ts'
