/** Longer than any sensible pattern takes, with the start of the worker. */
const LIMIT_MS = 1_000

const script =
  'onmessage=({data:[pattern,text]})=>{let fits=null;try{fits=new RegExp(pattern).test(text)}catch{}postMessage(fits)}'

/** A page that refuses workers (a policy, an old browser) is asked once, and not for every password. */
let isRefused = false

/**
 * Whether a text fits a pattern that somebody else wrote. It never runs in the page, because a hostile one never ends. The
 * worker keeps nothing: it is gone with its answer.
 *
 * @returns `null`: it is no pattern, takes too long, or there can be no worker here
 */
export function fitsPattern(pattern: string, text: string): Promise<boolean | null> {
  return new Promise((resolve) => {
    const started = isRefused ? null : startWorker()
    if (started === null) {
      isRefused = true
      return resolve(null)
    }
    const { worker, url } = started
    const end = (fits: boolean | null) => {
      clearTimeout(timer)
      worker.terminate()
      URL.revokeObjectURL(url)
      resolve(fits)
    }
    const timer = setTimeout(() => end(null), LIMIT_MS)
    worker.onmessage = ({ data }) => end(typeof data === 'boolean' ? data : null)
    worker.onerror = (event) => {
      event.preventDefault()
      isRefused = true
      end(null)
    }
    worker.postMessage([pattern, text])
  })
}

/** From a `blob:`, because every bundler would want to be told of a file. */
function startWorker(): { worker: Worker; url: string } | null {
  if (typeof Worker === 'undefined') return null
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))
  try {
    return { worker: new Worker(url), url }
  } catch {
    URL.revokeObjectURL(url)
    return null
  }
}
