import type { deleteAccount, verifyDeletion } from './deletion.ts'
import type { bindEmail, changeEmail, sendEmailCode, unbindEmail, verifyEmailChange } from './email.ts'
import type { listFactors } from './factors.ts'
import type { Operation } from './operation.ts'
import type { OperationName } from './operation-name.ts'
import type {
  mailResetCode,
  resetPassword,
  textResetCode,
  updatePassword,
  verifyPasswordReset,
} from './password.ts'
import type { getPasswordRules } from './password-rules.ts'
import type { bindPhone, changePhone, sendPhoneCode, unbindPhone, verifyPhoneChange } from './phone.ts'
import type { uploadPhoto } from './photo.ts'
import type { getProfile } from './profile.ts'
import type { getProfileDetails, updateProfile } from './profile-details.ts'
import type { getSecurity } from './security.ts'

/** Every operation by its name. Types only: no bundle carries an operation because of this. */
export interface Operations {
  'email.sendCode': typeof sendEmailCode
  'email.bind': typeof bindEmail
  'email.unbind': typeof unbindEmail
  'email.verifyChange': typeof verifyEmailChange
  'email.change': typeof changeEmail
  'phone.sendCode': typeof sendPhoneCode
  'phone.bind': typeof bindPhone
  'phone.unbind': typeof unbindPhone
  'phone.verifyChange': typeof verifyPhoneChange
  'phone.change': typeof changePhone
  'password.update': typeof updatePassword
  'password.mailCode': typeof mailResetCode
  'password.textCode': typeof textResetCode
  'password.verifyReset': typeof verifyPasswordReset
  'password.reset': typeof resetPassword
  'password.rules': typeof getPasswordRules
  'deletion.verify': typeof verifyDeletion
  'deletion.confirm': typeof deleteAccount
  'profile.get': typeof getProfile
  'profile.details': typeof getProfileDetails
  'profile.update': typeof updateProfile
  'photo.upload': typeof uploadPhoto
  'security.get': typeof getSecurity
  'factors.list': typeof listFactors
}

/** What goes into the operation of that name. */
export type InputOf<Name extends OperationName> =
  Operations[Name] extends Operation<infer Input, unknown> ? Input : never

/** What comes out of the operation of that name. */
export type OutputOf<Name extends OperationName> =
  Operations[Name] extends Operation<never, infer Output> ? Output : never
