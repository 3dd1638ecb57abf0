import * as z from 'zod/mini'
import type { Operation } from './operation.ts'

/** Texts that update-profile can change, by the names of its UpdateUserProfileDto. */
export const profileTextFields = [
  'name',
  'nickname',
  'username',
  'photo',
  'birthdate',
  'gender',
  'country',
  'province',
  'city',
  'address',
  'streetAddress',
  'postalCode',
  'company',
  'externalId',
  'identityNumber',
] as const

export type ProfileTextField = (typeof profileTextFields)[number]

/**
 * What a profile form shows. `null`: none. Absent: the access token's scope does not let us know. `birthdate` is a day of
 * the calendar, `YYYY-MM-DD`.
 */
export type ProfileDetails = { readonly userId: string } & {
  readonly [Name in ProfileTextField]?: string | null
} & {
  /** Fields of the pool's own. */
  readonly customData: Readonly<Record<string, unknown>>
}

/** What is to be changed, and nothing else. An empty text clears a field. */
export type ProfileChanges = { readonly [Name in ProfileTextField]?: string } & {
  readonly customData?: Readonly<Record<string, string | number | boolean | null>>
}

const text = z.catch(z.optional(z.nullable(z.string())), undefined)
const detailsSchema = z.object({
  userId: z.string(),
  ...(Object.fromEntries(profileTextFields.map((name) => [name, text])) as Record<
    ProfileTextField,
    typeof text
  >),
  customData: z.catch(z.record(z.string(), z.unknown()), {}),
})

/** Reads all that a profile form may show. */
export const getProfileDetails: Operation<void, ProfileDetails> = {
  name: 'profile.details',
  method: 'GET',
  path: '/api/v3/get-profile?withCustomData=true',
  read: readDetails,
  replayable: true,
}

/** Changes the fields that are sent, all of them or none. Answers with the profile as it is then. */
export const updateProfile: Operation<ProfileChanges, ProfileDetails> = {
  name: 'profile.update',
  method: 'POST',
  path: '/api/v3/update-profile',
  body: (changes) => changes,
  read: readDetails,
  means: { 2018: 'username_frozen', 2026: 'username_taken', 2034: 'username_taken' },
}

function readDetails(data: unknown): ProfileDetails | null {
  const { success, data: details } = detailsSchema.safeParse(data)
  if (!success) return null
  const { birthdate } = details
  const known = Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined))
  // SAFETY: what is left has the types of the schema.
  return { ...(known as ProfileDetails), ...(birthdate ? { birthdate: calendarDate(birthdate) } : {}) }
}

/** A day has no time zone: what stands before a midnight in UTC is the day; any other moment is read by UTC. */
function calendarDate(text: string): string {
  const day = /^(\d{4}-\d{2}-\d{2})(?:T00:00:00(?:\.0+)?Z)?$/.exec(text)?.[1]
  if (day !== undefined) return day
  const moment = new Date(text)
  return Number.isNaN(moment.getTime()) ? text : moment.toISOString().slice(0, 10)
}
