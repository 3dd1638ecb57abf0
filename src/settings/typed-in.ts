type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** Notices whether a user has changed any field of a form. */
export interface TypedIn {
  /** A field gets the focus: what is in it now was not typed. */
  focused(target: Element): void
  isTyped(): boolean
  forget(): void
}

// By its name: in a frame a field is of another window's class.
const isField = (target: Element): target is Field => target.matches('input, textarea, select')
const contentOf = (field: Field) => ('checked' in field ? `${field.checked} ${field.value}` : field.value)

export function createTypedIn(): TypedIn {
  const before = new Map<Field, string>()
  return {
    focused(target) {
      if (isField(target) && !before.has(target)) before.set(target, contentOf(target))
    },
    isTyped: () => [...before].some(([field, content]) => field.isConnected && contentOf(field) !== content),
    forget: () => before.clear(),
  }
}
