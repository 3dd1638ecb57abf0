import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render } from '@testing-library/react'
import { Activity, type ReactElement, StrictMode } from 'react'
import { BindEmailForm } from '../../src/features/contact/bind-email-form.tsx'
import { ChangeEmailWizard } from '../../src/features/contact/change-email-wizard.tsx'
import { UnbindEmailForm } from '../../src/features/contact/unbind-email-form.tsx'
import { en } from '../../src/i18n/locales/en.ts'
import { zhCN } from '../../src/i18n/locales/zh-CN.ts'
import { AccountSettingsProvider } from '../../src/account/provider.tsx'
import {
  cachesOf,
  type FlowName,
  type Heard,
  hearing,
  idleSteps,
  type OpenScreen,
  type Press,
  type Seen,
  type Told,
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

/** The components as a user meets them, in StrictMode, with an idle second instance beside them. */
export const domScreen =
  (hands: Hands): OpenScreen =>
  (world, name) => {
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
                <div data-testid="flow">{component(name, hearing(world, name, heard, world.visit))}</div>
                <div data-testid="neighbour">{component(name, () => undefined)}</div>
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
        const seen = read(root())
        const focus = document.activeElement
        const inside = root().contains(focus)
        const lost = had && (focus === null || focus === document.body)
        had ||= inside
        return { ...seen, faults: [...seen.faults, ...(lost ? ['the focus is lost'] : [])] }
      },
      async type(field, text) {
        const input = inputs(root())[field]
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
        const [field] = Object.values(inputs(root()))
        const button = buttons(root()).submit
        if (field !== undefined) await hands.enter(field)
        else if (button !== undefined) await hands.press(button, 1)
      },
      async switchAccount(announced) {
        world.switchUser(announced)
        if (announced) {
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
        const seen = read(neighbour())
        // That nobody is signed in concerns every instance.
        const failed = seen.error !== null && seen.step !== 'unavailable'
        return seen.pending || failed || !idleSteps.includes(seen.step) || seen.fields.address !== ''
      },
    }
  }

function component(name: FlowName, told: Told): ReactElement {
  const hear = (event: Heard['event']) => (detail: object) => told(event, detail)
  const common = {
    onStep: hear('step'),
    onError: hear('error'),
    onCancelled: () => hear('cancelled')({}),
    onUnconfirmed: hear('unconfirmed'),
    onWrongFlow: hear('wrongFlow'),
  }
  if (name === 'bind') return <BindEmailForm {...common} onBound={hear('done')} />
  if (name === 'unbind') return <UnbindEmailForm {...common} onUnbound={hear('done')} />
  return (
    <ChangeEmailWizard
      {...common}
      onChanged={hear('done')}
      verifyOldEmail={name !== 'changeNewOnly'}
      commit={name === 'changeAuto' ? 'auto' : 'manual'}
    />
  )
}

function inputs(root: HTMLElement): Partial<Record<'address' | 'code' | 'oldCode', HTMLInputElement>> {
  const named = (name: string) => root.querySelector<HTMLInputElement>(`input[name="${name}"]`) ?? undefined
  const found = {
    address: named('address'),
    code: named('code') ?? named('newCode'),
    oldCode: named('oldCode'),
  }
  return Object.fromEntries(Object.entries(found).filter(([, input]) => input !== undefined))
}

/** Every button that can be used, by what it is for. */
function buttons(root: HTMLElement): Partial<Record<Press, HTMLElement>> {
  const usable = [...root.querySelectorAll<HTMLElement>('button')].filter(
    (button) => button.getAttribute('aria-disabled') !== 'true',
  )
  const saying = (...texts: string[]) => usable.find((button) => texts.includes(button.textContent ?? ''))
  const within = (selector: string) => usable.filter((button) => button.matches(selector))
  const words = locales.map(({ shared }) => shared)
  const resends = [...root.querySelectorAll('.acct-code-field')].map((field) => field.querySelector('button'))
  const [resendNew, resendOld] = resends.map((button) => usable.find((one) => one === button))
  const found: Record<Press, HTMLElement | undefined> = {
    submit: within('.acct-actions [data-variant="primary"], .acct-actions [data-variant="danger"]')[0],
    resendNew,
    resendOld,
    edit: saying(...words.map(({ common }) => common.reopen)),
    cancel: saying(...words.map(({ common }) => common.cancel)),
    checkAgain: saying(...words.map(({ common }) => common.checkAgain)),
    signInAgain: saying(...words.map(({ common }) => common.signInAgain)),
    sendNewCodes: within('.acct-notice button').find((button) =>
      words.some(({ code }) => [code.sendNew, code.sendNewBoth].includes(button.textContent ?? '')),
    ),
  }
  return Object.fromEntries(Object.entries(found).filter(([, button]) => button !== undefined))
}

function read(root: HTMLElement): Seen {
  const step = root.dataset.step ?? ''
  const pending = root.dataset.pending !== undefined || root.querySelector('[data-pending]') !== null
  const alert = root.querySelector('[role="alert"]')?.textContent ?? ''
  const error = locales
    .flatMap(({ shared, email }) => Object.entries({ ...shared.errors, ...email.errors }))
    .find(([, text]) => text === alert)
  const addresses = [...root.querySelectorAll('.acct-address')].map(({ textContent }) => textContent)
  const [reviewOld, reviewNew] = [...root.querySelectorAll('.acct-review .acct-address')].map(
    ({ textContent }) => textContent,
  )
  const fields = inputs(root)
  const typed = {
    address: fields.address?.value ?? '',
    code: fields.code?.value ?? '',
    oldCode: fields.oldCode?.value ?? '',
  }
  const current = root.querySelector('.acct-current .acct-address')?.textContent ?? null
  const [first = null, second = null] = addresses
  const to =
    step === 'address' ? typed.address : (reviewNew ?? (step === 'changed' ? first : wanted(root, first)))
  return {
    step,
    pending,
    error: error?.[0] ?? (alert === '' ? null : alert),
    from: current ?? reviewOld ?? (step === 'changed' ? second : null),
    to,
    claims: claimOf(step, { current, reviewOld: reviewOld ?? null, first }),
    left: timeLeft(root),
    fields: typed,
    presses: Object.keys(buttons(root)) as Press[],
    faults: root.querySelector('img, script') === null ? [] : ['it shows what the service sent'],
  }
}

/** The address that a binding is about. */
function wanted(root: HTMLElement, first: string | null): string | null {
  const binding = root.classList.contains('acct-bind-email')
  const about = ['code', 'unconfirmed', 'notBound', 'bound'].includes(root.dataset.step ?? '')
  return binding && about ? first : null
}

interface Shown {
  current: string | null
  reviewOld: string | null
  first: string | null
}

/** What the words of a step say the account has. */
function claimOf(step: string, { current, reviewOld, first }: Shown): string | null | undefined {
  switch (step) {
    case 'address':
      return current ?? undefined
    case 'codesSpent':
    case 'expired':
    case 'notChanged':
      return reviewOld
    case 'changed':
    case 'changedElsewhere':
    case 'bound':
    case 'alreadyBound':
    case 'boundElsewhere':
    case 'notUnbound':
      return first
    case 'notBound':
    case 'unbound':
    case 'noEmail':
      return null
    default:
      return undefined
  }
}

function timeLeft(root: HTMLElement): Seen['left'] {
  const timer = root.querySelector('[role="timer"]')?.textContent
  if (timer == null) return null
  const [minutes = 0, seconds = 0] = timer.split(':').map(Number)
  const certain = root.querySelector('.acct-countdown-note') === null
  return { seconds: minutes * 60 + seconds, certain, counts: true }
}
