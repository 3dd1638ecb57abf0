import type { SandboxFactor } from '../store.ts'
import { acceptCall, signedIn } from './call.ts'

export const listEnrolledFactors = signedIn(async (call, user) =>
  acceptCall(
    call,
    user.factors.map((factor) => ({
      factorId: `${user.userId}|${factor.factorType.toLowerCase()}`,
      factorType: factor.factorType,
      profile: profileOf(factor),
    })),
  ),
)

function profileOf({ factorType: _, ...profile }: SandboxFactor): object {
  return profile
}
