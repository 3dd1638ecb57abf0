import type { StepName } from '../../src/change/state.ts'
import type { Field, OwnText, Page } from './entry.ts'

const ownFields = ['phrase', 'oldPassword', 'newPassword'] as const satisfies OwnText[]

/** The fields that are on a page. */
export function fieldsOf(root: HTMLElement): Partial<Record<Field, HTMLInputElement>> {
  const named = (name: string) =>
    root.querySelector<HTMLInputElement>(`input[data-field="${name}"]`) ?? undefined
  const own = Object.fromEntries(ownFields.map((name) => [name, named(name)]))
  const isForm = root.dataset.step === 'draft' || root.dataset.step === 'done'
  const isDraft = isForm && ownFields.every((name) => own[name] === undefined)
  const draft = isDraft ? (root.querySelector('input') ?? undefined) : undefined
  const found = { draft, new: named('new'), old: named('old'), ...own }
  return Object.fromEntries(Object.entries(found).filter(([, input]) => input !== undefined))
}

/** Reads a page as a user does. */
export function readPage(root: HTMLElement): Page {
  const texts = (selector: string) => [...root.querySelectorAll(selector)].map((one) => one.textContent ?? '')
  const [from, to] = texts('.acct-review .acct-address')
  return {
    // SAFETY: the frame is at one of the ten steps.
    step: root.dataset.step as StepName,
    addresses: texts('.acct-address'),
    current: texts('.acct-current .acct-address')[0] ?? null,
    review: from === undefined || to === undefined ? null : { from, to },
    asks: ownFields.filter((name) => fieldsOf(root)[name] !== undefined),
    typed: fieldsOf(root).draft?.value ?? '',
    picked: root.querySelector('select')?.value ?? null,
  }
}

/** The main button of a step. */
export const mainButton = '.acct-actions [data-variant="primary"], .acct-actions [data-variant="danger"]'
