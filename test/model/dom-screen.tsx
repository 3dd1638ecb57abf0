import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render } from '@testing-library/react'
import { Activity, type ReactElement, StrictMode } from 'react'
import { AccountSettingsProvider } from '../../src/account/provider.tsx'
import { en } from '../../src/i18n/locales/en.ts'
import { zhCN } from '../../src/i18n/locales/zh-CN.ts'
import { loadPhoneMetadata } from '../../src/steps/load-phone-metadata.ts'
import type { FlowEntry } from '../flows/entry.ts'
import { fieldsOf, mainButton, readPage } from '../flows/page.ts'
import {
  cachesOf,
  deaf,
  type Heard,
  hearing,
  idleSteps,
  type OpenScreen,
  type Press,
  type Seen,
} from './screen.ts'

/** How a person touches the page: in jsdom by events, in a browser by its own input. */
export interface Hands {
  /** `times`: before the page has a moment to react. */
  press(button: HTMLElement, times: number): Promise<void>
  fill(field: HTMLInputElement, text: string): Promise<void>
  enter(field: HTMLElement): Promise<void>
  /** Does what React has to notice. */
  act(work: () => void): Promise<void>
}

const locales = [en, zhCN]

// What is read from a number must not change in the middle of a sequence.
loadPhoneMetadata()

/** The components as a user meets them, in StrictMode, with an idle second instance beside them. */
export const domScreen =
  (hands: Hands): OpenScreen =>
  (world, entry) => {
    const heard: Heard[] = []
    const shown = { mounted: false, hidden: false, accountKey: undefined as string | undefined, language: 0 }
    let had = false
    const view = render(<p />)

    const page = (): ReactElement => (
      <StrictMode>
        <QueryClientProvider client={world.queryClient}>
          {shown.mounted && (
            <AccountSettingsProvider
              client={world.client}
              clock={world.clock}
              accountKey={shown.accountKey}
              locale={locales[shown.language] ?? en}
              onReauthRequired={async () => true}
            >
              <Activity mode={shown.hidden ? 'hidden' : 'visible'}>
                <div data-testid="flow">{entry.element(hearing(world, entry, heard, world.visit))}</div>
                <div data-testid="neighbour">{entry.element(deaf)}</div>
              </Activity>
            </AccountSettingsProvider>
          )}
        </QueryClientProvider>
      </StrictMode>
    )

    const update = () => hands.act(() => view.rerender(page()))
    const root = (): HTMLElement => view.getByTestId('flow').querySelector('.acct-root') as HTMLElement
    const neighbour = (): HTMLElement =>
      view.getByTestId('neighbour').querySelector('.acct-root') as HTMLElement

    return {
      heard,
      async enter() {
        world.visit += 1
        shown.mounted = true
        shown.hidden = false
        had = false
        await update()
      },
      async leave() {
        world.turnings += 1
        shown.mounted = false
        await update()
      },
      async hide() {
        shown.hidden = true
        await update()
      },
      async show() {
        shown.hidden = false
        had = false
        await update()
      },
      look() {
        const seen = read(root(), entry)
        const focus = document.activeElement
        const inside = root().contains(focus)
        const lost = had && (focus === null || focus === document.body)
        had ||= inside
        return { ...seen, faults: [...seen.faults, ...(lost ? ['the focus is lost'] : [])] }
      },
      async type(field, text) {
        const input = fieldsOf(root())[field]
        if (input === undefined || input.readOnly) return
        await hands.fill(input, text)
      },
      async press(press, times = 1) {
        const button = buttons(root())[press]
        if (button === undefined) return
        if (press === 'edit' || press === 'cancel') world.turnings += 1
        await hands.press(button, times)
      },
      async pressEnter() {
        const [field] = Object.values(fieldsOf(root()))
        const button = buttons(root()).submit
        if (field !== undefined) await hands.enter(field)
        else if (button !== undefined) await hands.press(button, 1)
      },
      async switchAccount(announced) {
        if (world.switchUser(announced)) {
          shown.accountKey = world.userId
          await update()
        } else await this.refetch()
      },
      async changeLanguage() {
        shown.language = 1 - shown.language
        await update()
      },
      refetch: () =>
        hands.act(() => void world.queryClient.refetchQueries({ queryKey: ['acct'], type: 'active' })),
      wake: () => hands.act(() => void window.dispatchEvent(new Event('focus'))),
      keeps: () => JSON.stringify([document.documentElement.outerHTML, heard, cachesOf(world)]),
      close: cleanup,
      neighbourTouched() {
        const seen = read(neighbour(), entry)
        // That nobody is signed in concerns every instance.
        const failed = seen.error !== null && seen.step !== 'unavailable'
        const typed = entry.needsInput ? seen.presses.includes('submit') : (seen.fields.draft ?? '') !== ''
        return seen.pending || failed || !idleSteps.includes(seen.step) || (typed && seen.step === 'draft')
      },
    }
  }

/** Every button that can be used, by what it is for. */
function buttons(root: HTMLElement): Partial<Record<Press, HTMLElement>> {
  const usable = [...root.querySelectorAll<HTMLElement>('button')].filter(
    (button) => button.getAttribute('aria-disabled') !== 'true',
  )
  const saying = (...texts: string[]) => usable.find((button) => texts.includes(button.textContent ?? ''))
  const within = (selector: string) => usable.filter((button) => button.matches(selector))
  const words = locales.map(({ shared }) => shared)
  const reopens = locales.flatMap(({ shared, phone, password }) => [
    ...[shared.common.reopen, phone.field.edit],
    password.reset.reopen,
  ])
  const resend = (role: 'new' | 'old') =>
    usable.find(
      (button) => button === fieldsOf(root)[role]?.closest('.acct-code-field')?.querySelector('button'),
    )
  const found: Record<Press, HTMLElement | undefined> = {
    submit: within(mainButton)[0],
    resendNew: resend('new'),
    resendOld: resend('old'),
    edit: saying(...reopens),
    // Some name what leaving keeps, as a deletion does.
    cancel: saying(...words.map(({ common }) => common.cancel)) ?? within('[data-safest]')[0],
    checkAgain: saying(...words.map(({ common }) => common.checkAgain)),
    signInAgain: saying(...words.map(({ common }) => common.signInAgain)),
    sendNewCodes: within('.acct-notice button').find((button) =>
      words.some(({ code }) => [code.sendNew, code.sendNewBoth].includes(button.textContent ?? '')),
    ),
  }
  return Object.fromEntries(Object.entries(found).filter(([, button]) => button !== undefined))
}

function read(root: HTMLElement, entry: FlowEntry): Seen {
  const page = readPage(root)
  const { feature } = entry.subject
  const pending = root.dataset.pending !== undefined || root.querySelector('[data-pending]') !== null
  const alert = root.querySelector('[role="alert"]')?.textContent ?? ''
  const error = locales
    .flatMap((locale) => Object.entries({ ...locale.shared.errors, ...locale[feature].errors }))
    .find(([, text]) => text === alert)
  const fields = Object.fromEntries(Object.entries(fieldsOf(root)).map(([name, { value }]) => [name, value]))
  return {
    ...entry.aboutPage(page),
    step: page.step,
    pending,
    error: error?.[0] ?? (alert === '' ? null : alert),
    left: timeLeft(root),
    fields,
    presses: Object.keys(buttons(root)) as Press[],
    faults: root.querySelector('img, script') === null ? [] : ['it shows what the service sent'],
  }
}

function timeLeft(root: HTMLElement): Seen['left'] {
  const timer = root.querySelector('[role="timer"]')?.textContent
  if (timer == null) return null
  const [minutes = 0, seconds = 0] = timer.split(':').map(Number)
  return { seconds: minutes * 60 + seconds, counts: true }
}
