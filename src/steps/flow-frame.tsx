'use client'

import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useAccount } from '../account/provider.tsx'
import { useShownWords } from '../account/use-words.ts'
import { type AccountError, isCodeRefused } from '../api/account-error.ts'
import { errorText } from '../i18n/resolve-words.ts'
import { LiveRegions } from '../ui/live-regions.tsx'
import { focusPlace } from './focus-place.ts'
import { useHeading } from './heading.tsx'

export interface FlowFrameProps {
  /** Names the component: the `acct-<name>` class of its root. */
  name: string
  step: string
  title: string
  /** Stands above the title: which step of how many this is. */
  position?: ReactNode
  /** Told politely: what was sent, how much time is left. */
  status?: string
  /** Changes when the same words are worth telling again. */
  statusKey?: string | number
  /** What is under way, told when it takes longer than a second. */
  pendingText?: string
  error: AccountError | null
  errorCount: number
  /** Steps follow each other on one screen: a focus in it stays where it is. */
  staysOpen?: boolean
  children: ReactNode
}

const SILENT_MS = 1_000
/** The place of what the host shows inside of ours. */
const HOST_CONTENT = '.acct-help-body *'

/** The root of every flow: its heading, its announcements, and where the focus goes when the step changes. */
export function FlowFrame(props: FlowFrameProps): ReactNode {
  const {
    name,
    step,
    title,
    position,
    status = '',
    statusKey = 0,
    pendingText,
    error,
    errorCount,
    staysOpen = false,
    children,
  } = props
  const shown = useShownWords()
  const { headingLevel = 2, hideHeading = false } = useHeading()
  const Title = `h${headingLevel}` as const
  const titleId = useId()
  const root = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const touched = useRef(false)
  const longPending = useLongPending(pendingText)
  /** A step whose heading did not get the focus, and has to be told. */
  const [unseen, setUnseen] = useState<string>()
  const told = unseen === step ? `${title} ${status}`.trim() : status

  const seen = useRef({ step, errorCount, error })
  const focused = useRef<Element | null>(null)
  // After every render: any of them may have taken the focused element away.
  useEffect(() => {
    const before = seen.current
    seen.current = { step, errorCount, error }
    const moved = before.step !== step
    const gone = focused.current?.isConnected === false
    const changed = moved || gone || before.errorCount !== errorCount || before.error !== error
    if (!changed || !(touched.current || gone) || root.current === null) return
    const place = focusPlace(root.current)
    if (place === 'elsewhere') {
      if (moved) setUnseen(step)
      return
    }
    const invalid = ofOurs(root.current, '[aria-invalid="true"]')
    // One that is only there for password managers is nobody's to type into.
    const field = ofOurs<HTMLInputElement>(root.current, 'input:not([tabindex="-1"])')
    const safest = ofOurs(root.current, '[data-safest]')
    const refused = before.errorCount !== errorCount && error !== null && isCodeRefused(error)
    if (invalid !== null) invalid.focus()
    else if (moved && staysOpen && place === 'inside') setUnseen(step)
    else if (refused && field !== null) {
      // Ready to be typed over.
      field.focus()
      field.select()
    } else if (moved && safest !== null) {
      safest.focus()
      setUnseen(step)
    }
    // A button that has done its work, and is gone, must not take the focus with it.
    else if (moved || place === 'nowhere') ((moved ? null : field) ?? heading.current)?.focus()
  })

  return (
    <section
      ref={root}
      className={`acct-root acct-${name}`}
      data-step={step}
      data-pending={pendingText === undefined ? undefined : ''}
      lang={shown.tag}
      dir={shown.dir}
      aria-labelledby={titleId}
      onClickCapture={({ currentTarget, target }) => {
        if (isOurs(currentTarget, target)) touched.current = true
      }}
      onKeyDownCapture={(event) => {
        if (!isOurs(event.currentTarget, event.target)) return
        touched.current = true
        // A key that is held would ask again as soon as it was refused.
        if (event.key === 'Enter' && event.repeat) event.preventDefault()
      }}
      onFocusCapture={({ currentTarget, target }) => {
        if (isOurs(currentTarget, target)) focused.current = target
      }}
      onBlurCapture={() => {
        focused.current = null
      }}
    >
      <div className="acct-panel">
        <header className={hideHeading && !position ? 'acct-visually-hidden' : 'acct-header'}>
          {position}
          {/* A new element for each step: a heading that has the focus already would not be read again. */}
          <Title
            key={step}
            ref={heading}
            id={titleId}
            className={hideHeading ? 'acct-title acct-visually-hidden' : 'acct-title'}
            tabIndex={-1}
          >
            {title}
          </Title>
        </header>
        {children}
        <LiveRegions
          status={told}
          statusKey={statusKey}
          pending={longPending}
          alert={error === null ? '' : errorText(shown, error.code)}
          alertKey={errorCount}
        />
      </div>
    </section>
  )
}

/** React tells also what happens in the host's content, in its place of ours or in a portal out of it. */
function isOurs(root: Element, target: EventTarget): target is Element {
  // SAFETY: where React listens, only elements are clicked, typed into and focused. Those of a frame have other classes.
  const element = target as Element
  return root.contains(element) && element.closest(HOST_CONTENT) === null
}

function ofOurs<Found extends HTMLElement>(root: HTMLElement, selector: string): Found | null {
  return [...root.querySelectorAll<Found>(selector)].find((found) => isOurs(root, found)) ?? null
}

/** The text of what is under way, once it has taken a second. */
function useLongPending(text: string | undefined): string {
  const { clock } = useAccount().session
  const [long, setLong] = useState('')
  useEffect(() => {
    if (text === undefined) return
    const timer = clock.setTimeout(() => setLong(text), SILENT_MS)
    return () => {
      clock.clearTimeout(timer)
      setLong('')
    }
  }, [text, clock])
  return long
}
