import { newPasscode } from '../passcodes.ts'
import type { PasscodeRecord } from '../store.ts'
import type { Call, OutgoingMessage } from './call.ts'

interface PasscodeOrder extends Pick<PasscodeRecord, 'channel' | 'address' | 'userId'> {
  /** Seconds. */
  lifetime: number
  /** Seconds that have to lie between two codes. */
  interval: number
}

/** Puts a new code in the place of the one before. `null`: that one is too young. */
export async function issuePasscode(
  { records, settings, random, now }: Call,
  { channel, address, userId, lifetime, interval }: PasscodeOrder,
): Promise<({ code: string } & Pick<OutgoingMessage, 'takeBack'>) | null> {
  const earlier = await records.getPasscode(channel, address)
  if (earlier !== null && now - earlier.sentAt < interval * 1000) return null
  const code = newPasscode(settings, random)
  const passcode = {
    channel,
    address,
    code,
    userId,
    sentAt: now,
    expiresAt: now + lifetime * 1000,
    attemptsLeft: settings.verifyCodeMaxAttempts,
  }
  await records.putPasscode(passcode)
  return { code, takeBack: (later) => later.putPasscode(earlier ?? { ...passcode, code: null, sentAt: 0 }) }
}
