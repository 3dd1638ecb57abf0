import { phoneOf } from './phones.ts'
import type { PoolSettings } from './pool-settings.ts'
import type { SandboxUser } from './store.ts'

/** Why a password is not good enough for the pool. */
export type PolicyBreach = 'passwordTooShort' | 'passwordTooSimple' | 'passwordUnlikeRule'

const KINDS = [/\d/, /[a-zA-Z]/, /[^a-zA-Z\d\s]/]

/** Of digits, letters and symbols, how many a password has. */
function kindsIn(password: string): number {
  return KINDS.filter((kind) => kind.test(password)).length
}

/** 0 low, 1 medium, 2 high, as GenAuth's own clients read `passwordSecurityLevel`. */
export function securityLevelOf(password: string): number {
  return lengthOf(password) < 6 ? 0 : Math.max(0, kindsIn(password) - 1)
}

export function breachOf(
  password: string,
  { passwordStrength, customPasswordStrength }: PoolSettings,
  user: SandboxUser,
): PolicyBreach | null {
  switch (passwordStrength) {
    case 0:
      return password === '' ? 'passwordTooShort' : null
    case 1:
      return byKinds(password, 6, 0)
    case 2:
      return byKinds(password, 6, 2)
    case 3:
      return byKinds(password, 6, 3)
    case 4:
      return new RegExp(customPasswordStrength.regex).test(password) ? null : 'passwordUnlikeRule'
    case 5:
      return byKinds(password, 8, 3) ?? (namesPerson(password, user) ? 'passwordTooSimple' : null)
  }
}

function byKinds(password: string, length: number, kinds: number): PolicyBreach | null {
  if (lengthOf(password) < length) return 'passwordTooShort'
  return kindsIn(password) < kinds ? 'passwordTooSimple' : null
}

function lengthOf(password: string): number {
  return [...password].length
}

function namesPerson(password: string, user: SandboxUser): boolean {
  const words = [
    user.username,
    user.email?.split('@')[0],
    phoneOf(user)?.number,
    ...(user.name?.split(/\s+/) ?? []),
  ]
  return words.some(
    (word) => word && lengthOf(word) > 2 && password.toLowerCase().includes(word.toLowerCase()),
  )
}
