import type { PoolSettings } from '../pool-settings.ts'
import type { RefusalName } from '../replies.ts'
import type { ProfileFields, SandboxUser } from '../store.ts'
import { isRecord } from './call.ts'

const MAX_LENGTH = 1000

const textFields = [
  'name',
  'nickname',
  'externalId',
  'country',
  'province',
  'city',
  'address',
  'streetAddress',
  'postalCode',
  'company',
  'identityNumber',
] as const

type Changes = Partial<ProfileFields>

/** What update-profile is to change. Keys that its DTO does not have are left out, as a strict parser does. */
export function readChanges(
  body: Record<string, unknown>,
  settings: PoolSettings,
  user: SandboxUser,
): Changes | RefusalName {
  if ('email' in body) return 'emailNotHere'
  if ('phone' in body || 'phoneCountryCode' in body) return 'phoneNotHere'
  if ('password' in body) return 'invalidArgument'

  const changes: { -readonly [Field in keyof Changes]: Changes[Field] } = {}
  for (const field of textFields) {
    const value = body[field]
    if (value === undefined) continue
    if (!isText(value)) return 'invalidArgument'
    changes[field] = value
  }
  const { gender, photo, birthdate, username, customData } = body
  if (gender !== undefined) {
    if (gender !== 'M' && gender !== 'F' && gender !== 'U') return 'invalidArgument'
    changes.gender = gender
  }
  if (photo !== undefined) {
    if (!isText(photo) || !/^(https?:\/\/.+)?$/i.test(photo)) return 'invalidArgument'
    changes.photo = photo
  }
  if (birthdate !== undefined) {
    const date = readDate(birthdate)
    if (date === undefined) return 'invalidArgument'
    changes.birthdate = date
  }
  if (username !== undefined) {
    if (!isText(username) || !/^[^\s@+]*$/.test(username)) return 'invalidArgument'
    const next = username === '' ? null : username
    if (settings.usernameFrozen && user.username !== null && next !== user.username) return 'usernameFrozen'
    changes.username = next
  }
  if (customData !== undefined) {
    if (!isRecord(customData)) return 'invalidArgument'
    for (const [key, value] of Object.entries(customData)) {
      const type = Object.hasOwn(settings.customFields, key) ? settings.customFields[key] : undefined
      if (type === undefined) return 'customFieldUnknown'
      if (value !== null && typeof value !== type) return 'invalidArgument'
    }
    changes.customData = { ...user.customData, ...customData }
  }
  return changes
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_LENGTH
}

/** A calendar date, with or without a time behind it. `null`: none. `undefined`: not a date. */
function readDate(value: unknown): string | null | undefined {
  if (value === '') return null
  const date = typeof value === 'string' ? /^(\d{4}-\d{2}-\d{2})(T[\d:.]+Z?)?$/.exec(value)?.[1] : undefined
  if (date === undefined) return undefined
  const time = Date.parse(`${date}T00:00:00Z`)
  // 30 February would become 2 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : undefined
}
