export type { AccountClient, CallOptions } from './api/account-client.ts'
export {
  AccountError,
  type AccountErrorCode,
  type AccountErrorDetails,
  type ErrorCause,
  errorCodes,
  isAccountError,
} from './api/account-error.ts'
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
export { createGenAuthClient, type GenAuthClientOptions } from './api/genauth-client.ts'
export type { Grant } from './api/grant.ts'
export type { Operation } from './api/operation.ts'
export type { OperationName } from './api/operation-name.ts'
export type { InputOf, Operations, OutputOf } from './api/operation-types.ts'
export { getProfile, type Profile } from './api/profile.ts'
export { getSecurity, type SecuritySummary } from './api/security.ts'
