import { setTimeout as delay } from 'node:timers/promises'
import type { CDPSession } from 'playwright'
import type { Visit } from '../../e2e/demo.ts'
import type { Rig } from './rig-server.ts'

/** Secrets that a run has planted, by name. Several of a kind, as with renewed tokens, share one. */
export type Canaries = Record<string, readonly string[]>

export interface Hit {
  canary: string
  place: string
  encoding: string
}

export interface Scan {
  hits: Hit[]
  /** How often one secret in one encoding was looked for in one place. */
  looks: number
}

const LET_GO_MS = 5_000

/**
 * Looks for every secret, in every encoding, in every place of a page.
 *
 * @param isWrong what must not be there. The heap is looked at until it holds none of it, for some seconds: what a
 * request that just ended still holds is let go in tasks of its own
 */
export async function scan(
  here: Visit,
  rig: Rig,
  cdp: CDPSession,
  canaries: Canaries,
  isWrong: (hit: Hit) => boolean,
): Promise<Scan> {
  // The host holds these by right. What is found after it let go is somebody else's copy.
  await here.page.evaluate(() => window.rig.forgetTokens())
  await here.page.evaluate(() => window.rig.atRest())
  // First of all: to read the other places makes strings of its own.
  const until = Date.now() + LET_GO_MS
  let heap = lookInto('heap', await heapStrings(cdp), canaries)
  while (heap.hits.some(isWrong) && Date.now() < until) {
    heap = lookInto('heap', await heapStrings(cdp), canaries)
  }
  const { nodes } = await cdp.send('Accessibility.getFullAXTree')
  const inPage = await here.page.evaluate(() => window.rig.places())
  const places: Record<string, string[]> = {
    ...inPage,
    address: [...(inPage.address ?? []), ...rig.arrived.map(({ head }) => head)],
    accessibility: [JSON.stringify(nodes)],
    console: here.said,
  }
  const scans = [...Object.entries(places).map(([place, texts]) => lookInto(place, texts, canaries)), heap]
  return {
    hits: scans.flatMap(({ hits }) => hits),
    looks: scans.reduce((sum, { looks }) => sum + looks, 0),
  }
}

function lookInto(place: string, texts: readonly string[], canaries: Canaries): Scan {
  // A backslash inside JSON stands there twice.
  const text = texts.join('\n').replaceAll(/\\+/g, '\\')
  const looks = Object.entries(canaries).flatMap(([canary, secrets]) =>
    Object.entries(encodings).map(([encoding, encode]) => ({
      hit: { canary, place, encoding },
      found: secrets.flatMap(encode).some((secret) => text.includes(secret)),
    })),
  )
  return { hits: looks.filter(({ found }) => found).map(({ hit }) => hit), looks: looks.length }
}

const hex = (character: string) => character.charCodeAt(0).toString(16)
const eachCharacter = (text: string, write: (character: string) => string) => [...text].map(write).join('')

/** Every form in which a secret of ASCII letters and digits may be written down. */
export const encodings: Record<string, (secret: string) => string[]> = {
  raw: (secret) => [secret],
  percent: (secret) => [
    eachCharacter(secret, (character) => `%${hex(character)}`),
    eachCharacter(secret, (character) => `%${hex(character).toUpperCase()}`),
  ],
  base64: (secret) => [0, 1, 2].map((before) => base64Inside(secret, before)),
  json: (secret) => [
    eachCharacter(secret, (character) => `\\u00${hex(character)}`),
    eachCharacter(secret, (character) => `\\u00${hex(character).toUpperCase()}`),
  ],
  fullWidth: (secret) => [
    eachCharacter(secret, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)),
  ],
}

/** The part of a base64 text that is the same whatever stands around the secret. */
function base64Inside(secret: string, before: number): string {
  const whole = Buffer.from(' '.repeat(before) + secret).toString('base64')
  return whole.slice(Math.ceil((before * 8) / 6), Math.floor(((before + secret.length) * 8) / 6))
}

/** All strings that are alive in the page's JavaScript heap, in all of its worlds. */
async function heapStrings(cdp: CDPSession): Promise<string[]> {
  await delay(100)
  await cdp.send('HeapProfiler.collectGarbage')
  await cdp.send('HeapProfiler.collectGarbage')
  const chunks: string[] = []
  const keep = ({ chunk }: { chunk: string }) => void chunks.push(chunk)
  cdp.on('HeapProfiler.addHeapSnapshotChunk', keep)
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  cdp.off('HeapProfiler.addHeapSnapshotChunk', keep)
  const { strings } = JSON.parse(chunks.join('')) as { strings: string[] }
  return strings
}
