import { type Browser, type CDPSession, chromium } from 'playwright'
import { wholeChromiumLaunch } from '../../support/chromium.ts'

/** A tab of a window in which it may be hidden, frozen and slowed down like a user's. */
export interface RealTab {
  send(method: string, params?: Record<string, unknown>): Promise<unknown>
  evaluate<T>(expression: string): Promise<T>
  /** Waits until an expression is true. */
  until(expression: string): Promise<void>
}

export interface RealWindow extends AsyncDisposable {
  /** Opens a tab in front of the others. `script` runs before any of the page's own. */
  open(url: string, script?: string): Promise<RealTab>
}

/**
 * Playwright keeps its pages visible and focused whatever happens to them, and starts Chromium so that nothing in the
 * background is slowed down. These tabs are in a context that it does not know, without those flags.
 */
export async function openWindow(): Promise<RealWindow> {
  const browser: Browser = await chromium.launch({
    ...wholeChromiumLaunch,
    ignoreDefaultArgs: [
      '--disable-background-timer-throttling',
      '--disable-backgrounding-occluded-windows',
      '--disable-renderer-backgrounding',
    ],
  })
  const cdp = await browser.newBrowserCDPSession()
  const { browserContextId } = await cdp.send('Target.createBrowserContext')
  return {
    async open(url, script = '') {
      const { targetId } = await cdp.send('Target.createTarget', { url: 'about:blank', browserContextId })
      const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false })
      const tab = tabOf(cdp, sessionId)
      await tab.send('Page.enable')
      await tab.send('Page.addScriptToEvaluateOnNewDocument', { source: script })
      await tab.send('Page.navigate', { url })
      await tab.send('Page.bringToFront')
      await tab.until(`document.readyState === 'complete'`)
      return tab
    },
    [Symbol.asyncDispose]: () => browser.close(),
  }
}

interface Reply {
  id?: number
  result?: unknown
  error?: { message: string }
}

function tabOf(cdp: CDPSession, sessionId: string): RealTab {
  let last = 0
  const waiting = new Map<number, (reply: Reply) => void>()
  cdp.on('Target.receivedMessageFromTarget', (received) => {
    if (received.sessionId !== sessionId) return
    const reply = JSON.parse(received.message) as Reply
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply)
  })

  const send: RealTab['send'] = async (method, params = {}) => {
    last += 1
    const id = last
    const replied = new Promise<Reply>((resolve) => waiting.set(id, resolve))
    const message = JSON.stringify({ id, method, params })
    await cdp.send('Target.sendMessageToTarget', { sessionId, message })
    const { result, error } = await replied
    waiting.delete(id)
    if (error !== undefined) throw new Error(`${method}: ${error.message}`)
    return result
  }

  const evaluate = async <T>(expression: string): Promise<T> => {
    const told = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
    const { result, exceptionDetails } = told as { result: { value: T }; exceptionDetails?: object }
    if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails))
    return result.value
  }

  return {
    send,
    evaluate,
    async until(expression) {
      const start = Date.now()
      while (!(await evaluate<boolean>(`Boolean(${expression})`))) {
        if (Date.now() - start > 15_000) throw new Error(`Waited in vain for ${expression}`)
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    },
  }
}
