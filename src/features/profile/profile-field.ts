import type { ProfileChanges, ProfileDetails, ProfileTextField } from '../../api/profile-details.ts'

/** A field of the pool's own, which has to be defined there. */
export interface CustomField {
  key: string
  type: 'text' | 'number' | 'boolean' | 'date'
  label: string
}

/** A field by its name in GenAuth, with a label of yours where ours does not fit. */
export type ProfileField = ProfileTextField | { name: ProfileTextField; label?: string } | CustomField

/** How a field is shown and sent. */
export interface FieldSpec {
  /** Its name in forms and states; `custom:` and the key for a field of the pool's own. */
  readonly id: string
  readonly type: 'text' | 'number' | 'boolean' | 'date' | 'gender' | 'photo'
  /** `undefined`: ours. */
  readonly label: string | undefined
  readonly name: ProfileTextField | undefined
  readonly key: string | undefined
}

export type Texts = Readonly<Record<string, string>>

const types: Partial<Record<ProfileTextField, FieldSpec['type']>> = {
  birthdate: 'date',
  gender: 'gender',
  photo: 'photo',
}

export function specOf(field: ProfileField): FieldSpec {
  if (typeof field === 'object' && 'key' in field) {
    const { key, type, label } = field
    return { id: `custom:${key}`, type, label, name: undefined, key }
  }
  const { name, label } = typeof field === 'string' ? { name: field, label: undefined } : field
  return { id: name, type: types[name] ?? 'text', label, name, key: undefined }
}

/** What a field shows of an account. Neither a missing value nor one of another kind is shown as something. */
export function textOf({ name, key, type }: FieldSpec, details: ProfileDetails): string {
  if (name !== undefined) return details[name] ?? (type === 'gender' ? 'U' : '')
  const value = key === undefined ? undefined : details.customData[key]
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : ''
}

export function textsOf(specs: readonly FieldSpec[], details: ProfileDetails): Texts {
  return Object.fromEntries(specs.map((spec) => [spec.id, textOf(spec, details)]))
}

/** What is sent for these fields. */
export function changesOf(specs: readonly FieldSpec[], texts: Texts): ProfileChanges {
  const custom = specs.flatMap(({ key, type, id }): [string, string | number | boolean | null][] =>
    key === undefined ? [] : [[key, wireValue(type, texts[id] ?? '')]],
  )
  const named = specs.flatMap(({ name, id }) => (name === undefined ? [] : [[name, texts[id] ?? '']]))
  return {
    ...Object.fromEntries(named),
    ...(custom.length === 0 ? {} : { customData: Object.fromEntries(custom) }),
  }
}

function wireValue(type: FieldSpec['type'], text: string): string | number | boolean | null {
  if (type === 'number') return text.trim() === '' ? null : Number(text)
  if (type === 'boolean') return text === '' ? null : text === 'true'
  return text
}
