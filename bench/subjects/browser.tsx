import 'genauth-account-ui/styles.css'
import { watchRenders } from './renders'

// Before React is loaded: it looks for its developer tools once.
const seen = watchRenders()

const { flushSync } = await import('react-dom')
const { createRoot } = await import('react-dom/client')
const { subjects, Surroundings } = await import('./page')

type Name = keyof typeof subjects

function mount(name: Name, copies = 1) {
  const container = document.body.appendChild(document.createElement('div'))
  const root = createRoot(container)
  const Subject = subjects[name]
  flushSync(() =>
    root.render(
      <Surroundings name={name}>
        {Array.from({ length: copies }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          <Subject key={index} />
        ))}
      </Surroundings>,
    ),
  )
  return {
    container,
    unmount() {
      flushSync(() => root.unmount())
      container.remove()
    },
  }
}

/** One turn of the event loop, without the four milliseconds that a timer waits at least. */
function turn(): Promise<void> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}

const moment = (ms = 0) => new Promise((resolve) => setTimeout(resolve, ms))

function field({ container }: ReturnType<typeof mount>, index = 0): HTMLInputElement {
  const input = container.querySelectorAll('input')[index]
  if (input === undefined) throw new Error('There is no field.')
  return input
}

const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set

function type(input: HTMLInputElement, text: string): void {
  setValue?.call(input, text)
  input.dispatchEvent(new InputEvent('input', { bubbles: true, data: text.at(-1) ?? null }))
}

function press({ container }: ReturnType<typeof mount>, name: string): void {
  const button = [...container.querySelectorAll('button')].find(({ textContent }) => textContent === name)
  if (button === undefined) throw new Error(`There is no button “${name}”: ${container.textContent}`)
  button.click()
}

const address = (length: number) => `ada${'a'.repeat(length)}@new.example`

/** A wizard that waits for its codes. */
async function atCodes() {
  const mounted = mount('wizard')
  await moment()
  type(field(mounted), 'ada@new.example')
  press(mounted, 'Send codes')
  await moment(100)
  return mounted
}

async function perKey(mounted: ReturnType<typeof mount>, keys: number) {
  await moment(50)
  const before = { ...seen }
  for (let key = 0; key < keys; key += 1) {
    type(field(mounted), `${key}`)
    await moment()
  }
  mounted.unmount()
  return { commits: (seen.commits - before.commits) / keys, renders: (seen.renders - before.renders) / keys }
}

/** Everything that `npm run bench` asks of the page. Times are in milliseconds. */
const bench = {
  /** Until the form can be used: binding first reads, from the cache, whether there is an email. */
  async mountTime(name: Name, times: number): Promise<number> {
    let total = 0
    for (let time = 0; time < times; time += 1) {
      const started = performance.now()
      const mounted = mount(name)
      while (name !== 'nothing' && mounted.container.querySelector('input') === null) await turn()
      total += performance.now() - started
      mounted.unmount()
    }
    return total / times
  },

  async mountWork(name: Name) {
    const before = { ...seen }
    const mounted = mount(name)
    await moment(50)
    const nodes = mounted.container.querySelectorAll('*').length
    mounted.unmount()
    return { commits: seen.commits - before.commits, renders: seen.renders - before.renders, nodes }
  },

  async keyTime(name: Name, keys: number): Promise<number> {
    const mounted = mount(name)
    await moment(50)
    const input = field(mounted)
    const started = performance.now()
    for (let key = 0; key < keys; key += 1) type(input, address(key % 20))
    const time = (performance.now() - started) / keys
    mounted.unmount()
    return time
  },

  untouchedKey: (name: Name) => perKey(mount(name), 20),
  codeKey: async () => perKey(await atCodes(), 20),

  async keyAfterRefusal(name: Name) {
    const mounted = mount(name)
    await moment(50)
    mounted.container.querySelector('form')?.requestSubmit()
    await moment(50)
    return perKey(mounted, 20)
  },

  /** Mounts many and leaves them; `forget` takes them away. */
  keep(name: Name, copies: number): void {
    kept = mount(name, copies)
  },
  forget(): void {
    kept?.unmount()
    kept = undefined
  },

  cycle(name: Name, times: number): void {
    for (let time = 0; time < times; time += 1) mount(name).unmount()
  },

  /** Commits and renders in ten seconds of a countdown. */
  async countdown() {
    const mounted = await atCodes()
    type(field(mounted, 0), '123456')
    type(field(mounted, 1), '123456')
    press(mounted, 'Verify')
    await moment(1500)
    const before = { ...seen }
    await moment(10_000)
    const after = { ...seen }
    mounted.unmount()
    return {
      commits: (after.commits - before.commits) / 10,
      renders: (after.renders - before.renders) / 10,
    }
  },

  /** Layout shift after the first paint, and when an error appears, whether or not the user has just done something. */
  async shifts(name: Name) {
    let total = 0
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) total += (entry as PerformanceEntry & { value: number }).value
    })
    observer.observe({ type: 'layout-shift' })
    const mounted = mount(name)
    await moment(400)
    const afterPaint = total
    mounted.container.querySelector('form')?.requestSubmit()
    await moment(400)
    const atError = total - afterPaint
    observer.disconnect()
    mounted.unmount()
    return { afterPaint, atError }
  },
}
let kept: ReturnType<typeof mount> | undefined

export type Bench = typeof bench
Object.assign(window, { bench })
