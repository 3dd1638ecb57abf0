type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const textOf = (field: Field) =>
  field instanceof HTMLInputElement && field.type === 'checkbox' ? String(field.checked) : field.value
const isField = (target: EventTarget): target is Field =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement

/** Notices whether a user has changed any field of a form. */
export interface TypedIn {
  /** A field gets the focus: what is in it now was not typed. */
  focused(target: EventTarget): void
  isTyped(): boolean
  forget(): void
}

export function createTypedIn(): TypedIn {
  const before = new Map<Field, string>()
  return {
    focused(target) {
      if (isField(target) && !before.has(target)) before.set(target, textOf(target))
    },
    isTyped: () => [...before].some(([field, value]) => field.isConnected && textOf(field) !== value),
    forget: () => before.clear(),
  }
}
