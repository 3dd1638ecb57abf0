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
export { createGenAuthClient } from './api/genauth-client.ts'
export type { Grant } from './api/grant.ts'
export type { Meanings, Operation, WireOptions } from './api/operation.ts'
export type { OperationName } from './api/operation-name.ts'
export type { InputOf, Operations, OutputOf } from './api/operation-types.ts'
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
export { getProfile, type Profile } from './api/profile.ts'
export { getSecurity, type SecuritySummary } from './api/security.ts'
