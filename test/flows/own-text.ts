import type { OwnText } from './entry.ts'

/** Another in each process: what a page has in its own code is no secret that it keeps. */
const salt = crypto.randomUUID()

/** A password, by a name for it. */
export function passwordOf(name: string): string {
  if (name === 'short') return salt.slice(0, 4)
  // It is sent as it was typed.
  return name === 'newer' ? ` ${name} ${salt} ` : `${name} ${salt}`
}

/** What is typed into a field that asks for no code, by the name of the text. */
export const ownText = (field: OwnText, name: string): string =>
  field === 'phrase' ? name : passwordOf(name)
