import { acceptCall, signedIn } from './call.ts'

export const getSecurityInfo = signedIn(async (call, user) => {
  const password = await call.records.getPassword(user.userId)
  return acceptCall(call, {
    passwordSecurityLevel: password?.level ?? 0,
    mfaEnrolled: user.factors.length > 0,
    passwordSet: password !== null,
    emailBinded: user.email !== null,
    phoneBinded: user.phone !== null,
    securityScore: 40 + (user.email === null ? 0 : 30) + (user.phone === null ? 0 : 30),
  })
})
