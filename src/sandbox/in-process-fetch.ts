import { ConnectionLost } from './faults.ts'

/** In-process `fetch`: a broken connection and an abort look to the caller as they do in a browser. */
export function asFetch(handle: (request: Request) => Promise<Response>): typeof fetch {
  return async (input, { signal: given, ...init } = {}) => {
    const signal = given ?? (input instanceof Request ? input.signal : undefined)
    if (signal?.aborted) throw signal.reason
    const answered = handle(new Request(input, init)).catch((error: unknown) => {
      throw error instanceof ConnectionLost ? new TypeError('Failed to fetch') : error
    })
    if (!signal) return answered
    return new Promise((resolve, reject) => {
      const abort = () => reject(signal.reason)
      signal.addEventListener('abort', abort)
      answered.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
    })
  }
}
