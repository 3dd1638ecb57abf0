/** Every operation there is: what a backend of a host's is asked for. */
export type OperationName =
  | 'email.sendCode'
  | 'email.bind'
  | 'email.unbind'
  | 'email.verifyChange'
  | 'email.change'
  | 'profile.get'
  | 'security.get'
