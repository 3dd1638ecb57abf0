import * as z from 'zod/mini'
import type { Operation } from './operation.ts'

/** The little of a profile that these components need. */
export interface Profile {
  userId: string
  /** `null`: none is bound. Absent: the access token's scope does not let us know. */
  email?: string | null
  emailVerified: boolean
  /** `null`: none is bound. Absent: the access token's scope does not let us know. */
  phone?: string | null
  /** Calling code of `phone`, e.g. `+86`. `null`: the service keeps none. Absent: it did not say. */
  phoneCountryCode?: string | null
  username: string | null
  /** What the person is called. `null`: nothing is kept. Absent, here and below: the access token's scope hides it. */
  name?: string | null
  nickname?: string | null
  /** When the password was set, in the service's own form. `null`: never. Absent: the service did not say. */
  passwordLastSetAt?: string | null
  /** Names of identity providers that can sign the user in, e.g. `github`. */
  providers: readonly string[]
}

const text = z.catch(z.nullable(z.string()), null)
/** Absent is something else than `null`: it may not be known. */
const contact = z.catch(z.optional(z.nullable(z.string())), null)

/** Of another kind than text, it is as good as absent. */
const maybe = z.catch(z.optional(z.nullable(z.string())), undefined)

const profileSchema = z.object({
  userId: z.string(),
  email: z.optional(z.nullable(z.string())),
  emailVerified: z.catch(z.boolean(), false),
  phone: contact,
  phoneCountryCode: contact,
  username: text,
  name: maybe,
  nickname: maybe,
  passwordLastSetAt: maybe,
  identities: z.catch(z.array(z.object({ provider: z.string() })), []),
})

/** Reads who is signed in. Keeps what the components need and drops the rest, identity providers' own tokens above all. */
export const getProfile: Operation<void, Profile> = {
  name: 'profile.get',
  method: 'GET',
  path: '/api/v3/get-profile?withIdentities=true',
  read: readProfile,
  replayable: true,
}

function readProfile(data: unknown): Profile | null {
  const { success, data: profile } = profileSchema.safeParse(data)
  if (!success) return null
  const { userId, email, emailVerified, phone, phoneCountryCode, username, name, nickname } = profile
  const { passwordLastSetAt, identities } = profile
  return {
    userId,
    ...(email === undefined ? {} : { email: email || null }),
    emailVerified,
    ...(phone === undefined ? {} : { phone: phone || null }),
    ...(phoneCountryCode === undefined ? {} : { phoneCountryCode: phoneCountryCode || null }),
    username: username || null,
    ...(name === undefined ? {} : { name: name || null }),
    ...(nickname === undefined ? {} : { nickname: nickname || null }),
    ...(passwordLastSetAt === undefined ? {} : { passwordLastSetAt }),
    providers: [...new Set(identities.map(({ provider }) => provider))],
  }
}
