import type { Profile } from '../api/profile.ts'

/** What of a profile a confirmed change makes certain. */
export type Certain = Partial<Profile>

/** A confirmed change. */
interface Settled {
  readonly userId: string
  readonly certain: Certain
  /** What a lagging replica still says; `undefined` where that is not known. Anything else is news. */
  readonly before: Certain | undefined
  readonly at: number
  /** A read said otherwise and was taken for lagging. Once the lag is over, it is read again. */
  doubted: boolean
}

/** How long a confirmed change outweighs what a lagging replica says. */
export const LAG_MS = 30_000

/** Remembers the change that was confirmed last, so that a lagging read cannot take it back. */
export interface SettledChange {
  /** @param shown the profile as it is known to the page; `userId` `null` is whoever that belongs to */
  record(userId: string | null, certain: Certain, shown: Profile | undefined, at: number): void
  /** The profile that was read, with what is certain instead of what lags. */
  correct(profile: Profile, now: number): Profile
  /** What is certain of somebody since a moment; `null` is nothing new. */
  since(profile: Profile, moment: number): Profile | null
  isDoubted(): boolean
}

const keysOf = (certain: Certain) => Object.keys(certain) as (keyof Profile)[]
const pick = (profile: Profile, certain: Certain): Certain =>
  Object.fromEntries(keysOf(certain).map((key) => [key, profile[key]]))
const agrees = (profile: Profile, certain: Certain) =>
  keysOf(certain).every((key) => profile[key] === certain[key])

export function createSettledChange(): SettledChange {
  let settled: Settled | null = null
  return {
    record(userId, certain, shown, at) {
      const owner = userId ?? shown?.userId
      const before = shown === undefined || agrees(shown, certain) ? undefined : pick(shown, certain)
      settled = owner === undefined ? null : { userId: owner, certain, before, at, doubted: false }
    },
    correct(profile, now) {
      if (settled === null) return profile
      const { userId, certain, before, at } = settled
      const lags =
        profile.userId === userId && now - at < LAG_MS && (before === undefined || agrees(profile, before))
      settled.doubted = lags && !agrees(profile, certain)
      return settled.doubted ? { ...profile, ...certain } : profile
    },
    since(profile, moment) {
      if (settled === null || settled.userId !== profile.userId || settled.at <= moment) return null
      return { ...profile, ...settled.certain }
    },
    isDoubted: () => settled?.doubted === true,
  }
}
