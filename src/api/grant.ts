import * as z from 'zod/mini'

/** Proof that the user may make one change: a token that is good for one request. */
export interface Grant {
  /** A secret. */
  token: string
  /** Seconds from the moment the request was made; `null` when the service did not say. */
  expiresIn: number | null
}

/** Not by a pattern: the last text that one matched stays readable as `RegExp.$_`. */
const isNotBlank = (token: string) => token.trim() !== ''

const tokenSchema = z.string().check(z.maxLength(4096), z.refine(isNotBlank))

/** @param tokenKey the field that carries the token, which is another one for each kind of change */
export function readGrant(data: unknown, tokenKey: string): Grant | null {
  // What is no object has no fields.
  const fields: Record<string, unknown> = { ...Object(data) }
  const token = tokenSchema.safeParse(fields[tokenKey])
  return token.success ? { token: token.data, expiresIn: readSeconds(fields.tokenExpiresIn) } : null
}

/** Whole seconds above zero, as a number or digits; anything else is not a lifetime. */
function readSeconds(value: unknown): number | null {
  const seconds = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value
  return typeof seconds === 'number' && Number.isFinite(seconds) && seconds >= 1 ? Math.floor(seconds) : null
}
