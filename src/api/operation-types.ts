import type { bindEmail, changeEmail, sendEmailCode, unbindEmail, verifyEmailChange } from './email.ts'
import type { Operation } from './operation.ts'
import type { OperationName } from './operation-name.ts'
import type { getProfile } from './profile.ts'
import type { getSecurity } from './security.ts'

/** Every operation by its name. Types only: no bundle carries an operation because of this. */
export interface Operations {
  'email.sendCode': typeof sendEmailCode
  'email.bind': typeof bindEmail
  'email.unbind': typeof unbindEmail
  'email.verifyChange': typeof verifyEmailChange
  'email.change': typeof changeEmail
  'profile.get': typeof getProfile
  'security.get': typeof getSecurity
}

/** What goes into the operation of that name. */
export type InputOf<Name extends OperationName> =
  Operations[Name] extends Operation<infer Input, unknown> ? Input : never

/** What comes out of the operation of that name. */
export type OutputOf<Name extends OperationName> =
  Operations[Name] extends Operation<never, infer Output> ? Output : never
