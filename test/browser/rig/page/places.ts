import { dehydrate } from '@tanstack/react-query'
import { textsIn } from '../../../support/texts-in.ts'
import type { Host } from './host.ts'
import { messages } from './messages.ts'
import { everything, PERSISTED } from './persister.ts'

/** The key under which react-hook-form mirrors what its fields show right now. */
const LIVE_VALUES = '_formValues'

/** All texts of every place that a script of the page can read, by the name of the place. */
export async function places(
  { queryClient, events }: Host,
  root: Element,
): Promise<Record<string, string[]>> {
  const stored = Object.entries(localStorage)
  const persisted = stored.filter(([key]) => key.startsWith(PERSISTED))
  const fiber = Object.entries(root).find(([key]) => key.startsWith('__reactContainer$'))?.[1]
  if (fiber === undefined) throw new Error('React keeps its tree under another key now.')
  const elements = allElements(document)
  return {
    caches: textsIn([queryClient.getMutationCache().getAll(), queryClient.getQueryCache().getAll()]),
    dehydrated: [JSON.stringify([dehydrate(queryClient), dehydrate(queryClient, everything)])],
    persisted: persisted.flat(),
    localStorage: stored.filter((entry) => !persisted.includes(entry)).flat(),
    sessionStorage: Object.entries(sessionStorage).flat(),
    indexedDB: await indexedDbTexts(),
    cacheStorage: await cacheStorageTexts(),
    cookies: [document.cookie],
    dom: [document.documentElement.outerHTML, ...elements.flatMap(fixedTexts)],
    liveValue: elements.flatMap((element) => (element instanceof HTMLInputElement ? [element.value] : [])),
    address: [location.href, document.referrer, JSON.stringify(history.state), window.name],
    callbacks: textsIn(events),
    resourceTiming: performance.getEntries().flatMap((entry) => JSON.stringify(entry)),
    messages: [...messages, ...(await serviceWorkers())],
    form: textsIn(fiber, LIVE_VALUES),
    liveForm: liveForms(fiber),
  }
}

/** What an element says apart from the live value of a field. */
function fixedTexts(element: Element): string[] {
  const attributes = [...element.attributes].map(({ value }) => value)
  const inner = element.shadowRoot?.innerHTML ?? ''
  return [...attributes, inner, element instanceof HTMLInputElement ? element.defaultValue : '']
}

function allElements(root: Document | ShadowRoot): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot === null ? [element] : [element, ...allElements(element.shadowRoot)],
  )
}

function liveForms(fiber: unknown): string[] {
  const without = new Map<string, number>()
  for (const text of textsIn(fiber, LIVE_VALUES)) without.set(text, (without.get(text) ?? 0) + 1)
  return textsIn(fiber).filter((text) => !without.has(text))
}

async function indexedDbTexts(): Promise<string[]> {
  const texts: string[] = []
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await settled(indexedDB.open(name))
    for (const store of database.objectStoreNames) {
      const rows = database.transaction(store).objectStore(store)
      texts.push(...textsIn([await settled(rows.getAllKeys()), await settled(rows.getAll())]))
    }
  }
  return texts
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

async function cacheStorageTexts(): Promise<string[]> {
  const texts: string[] = []
  for (const name of await caches.keys()) {
    const cache = await caches.open(name)
    for (const request of await cache.keys()) {
      texts.push(name, request.url, (await (await cache.match(request))?.text()) ?? '')
    }
  }
  return texts
}

async function serviceWorkers(): Promise<string[]> {
  const registrations = await navigator.serviceWorker.getRegistrations()
  return registrations.map(({ scope }) => scope)
}
