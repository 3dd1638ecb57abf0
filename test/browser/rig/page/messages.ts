import { textsIn } from '../../../support/texts-in.ts'

/** The texts of everything that was posted to another window, worker, tab or port. */
export const messages: string[] = []

interface Poster {
  postMessage: (...told: unknown[]) => void
}

const channels = [MessagePort, BroadcastChannel, Worker, ServiceWorker].map(({ prototype }) => prototype)

for (const poster of [window, ...channels] as Poster[]) {
  const { postMessage } = poster
  poster.postMessage = function (this: unknown, ...told) {
    messages.push(...textsIn(told))
    return postMessage.apply(this, told)
  }
}
