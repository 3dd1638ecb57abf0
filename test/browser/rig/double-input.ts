import { setTimeout as delay } from 'node:timers/promises'
import type { CDPSession } from 'playwright'

export const doubleInputs = ['mouse twice', 'Enter twice', 'touch twice', 'Enter and click'] as const
export type DoubleInput = (typeof doubleInputs)[number]

export interface Point {
  x: number
  y: number
}

/**
 * The same thing done twice, `gap` milliseconds apart. Nothing is awaited in between: on a slow page the second input
 * comes while the first is still being handled, as it does under a real hand.
 */
export async function doTwice(cdp: CDPSession, input: DoubleInput, at: Point, gap: number): Promise<void> {
  const { first, second } = inputs[input]
  const done = [first(cdp, at)]
  if (gap > 0) await delay(gap)
  done.push(second(cdp, at))
  await Promise.all(done)
}

type Act = (cdp: CDPSession, at: Point) => Promise<unknown>

const click: Act = (cdp, at) => {
  const press = { ...at, button: 'left', clickCount: 1 } as const
  return Promise.all([
    cdp.send('Input.dispatchMouseEvent', { ...press, type: 'mousePressed' }),
    cdp.send('Input.dispatchMouseEvent', { ...press, type: 'mouseReleased' }),
  ])
}

const tap: Act = (cdp, at) =>
  Promise.all([
    cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] }),
    cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] }),
  ])

const enter: Act = (cdp) => Promise.all([pressEnter(cdp), releaseEnter(cdp)])

const inputs: Record<DoubleInput, { first: Act; second: Act }> = {
  'mouse twice': { first: click, second: click },
  'Enter twice': { first: enter, second: enter },
  'touch twice': { first: tap, second: tap },
  'Enter and click': { first: enter, second: click },
}

const enterKey = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 } as const

export function pressEnter(cdp: CDPSession, autoRepeat = false): Promise<unknown> {
  return cdp.send('Input.dispatchKeyEvent', { ...enterKey, type: 'keyDown', text: '\r', autoRepeat })
}

export function releaseEnter(cdp: CDPSession): Promise<unknown> {
  return cdp.send('Input.dispatchKeyEvent', { ...enterKey, type: 'keyUp' })
}
