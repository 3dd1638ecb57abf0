import { acceptCall, signedIn } from './call.ts'

export const getSecurityInfo = signedIn(async (call, user) =>
  acceptCall(call, {
    passwordSecurityLevel: user.passwordSet ? 1 : 0,
    mfaEnrolled: false,
    passwordSet: user.passwordSet,
    emailBinded: user.email !== null,
    phoneBinded: user.phone !== null,
    securityScore: 40 + (user.email === null ? 0 : 30) + (user.phone === null ? 0 : 30),
  }),
)
