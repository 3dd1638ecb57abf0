/** Every operation there is: what a backend of a host's is asked for. */
export type OperationName =
  | 'email.sendCode'
  | 'email.bind'
  | 'email.unbind'
  | 'email.verifyChange'
  | 'email.change'
  | 'phone.sendCode'
  | 'phone.bind'
  | 'phone.unbind'
  | 'phone.verifyChange'
  | 'phone.change'
  | 'profile.get'
  | 'security.get'
