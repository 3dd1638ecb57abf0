'use client'

import type { MouseEvent, ReactNode } from 'react'
import { useWords } from '../../account/use-words.ts'
import { formatText } from '../../i18n/format.ts'
import type { ResolvedWords } from '../../i18n/resolve-words.ts'
import { security } from '../../i18n/security/en.ts'
import { FailureNotice } from '../../steps/failure-notice.tsx'
import { FlowBoundary } from '../../steps/flow-boundary.tsx'
import { FlowFrame } from '../../steps/flow-frame.tsx'
import { formatPhone } from '../../steps/format-phone.ts'
import { Address } from '../../steps/rich-text.tsx'
import { usePhoneMetadata } from '../../steps/use-phone-metadata.ts'
import { Button } from '../../ui/button.tsx'
import { Progress } from '../../ui/progress.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import type { CheckupPart, CheckupRow } from './checkup.ts'
import { type SecurityCheckupState, useSecurityCheckup } from './use-security-checkup.ts'

export interface SecurityCheckupProps {
  /** Where a part is mended, e.g. `{ phone: '#phone' }`. A part without a link and without `onOpen` is only told. */
  links?: Partial<Record<CheckupPart, string>>
  /** The user wants to mend a part. With a link for it, your router may take over from the browser. */
  onOpen?: (part: CheckupPart) => void
  /** The most that your pool's score can be: shows it as a meter. Its range is not documented. @default no score */
  scoreMax?: number
}

/** What protects the account, and what to do next. What nobody knows is called unknown, and is no fault. */
export function SecurityCheckup(props: SecurityCheckupProps): ReactNode {
  const words = useWords('security', security)
  return (
    <FlowBoundary words={words}>
      <Checkup {...props} shown={words} />
    </FlowBoundary>
  )
}

interface CheckupProps extends SecurityCheckupProps {
  shown: ResolvedWords<'security'>
}

function Checkup({ shown, ...props }: CheckupProps): ReactNode {
  const { words, shared } = shown
  const state = useSecurityCheckup()
  const { rows, error, isGone } = state
  if (isGone) return null
  return (
    <FlowFrame
      name="security-checkup"
      step={rows === null ? (error === null ? 'loading' : 'unavailable') : 'done'}
      title={words.title}
      status={rows === null && error === null ? shared.common.loading : ''}
      error={rows === null ? error : null}
      errorCount={0}
    >
      {rows === null && error === null && <Skeleton />}
      {rows === null && error !== null && (
        <div className="acct-form">
          <FailureNotice
            error={error}
            action={<Button onClick={state.readAgain}>{shared.common.tryAgain}</Button>}
          />
        </div>
      )}
      {rows !== null && <Rows {...props} shown={shown} state={state} rows={rows} />}
    </FlowFrame>
  )
}

interface RowsProps extends CheckupProps {
  state: SecurityCheckupState
  rows: readonly CheckupRow[]
}

function Rows({ shown, state, rows, scoreMax, links = {}, onOpen }: RowsProps): ReactNode {
  const { words } = shown
  const { next, score } = state
  usePhoneMetadata()
  const isWhole = rows.every((row) => row.state !== 'unknown')
  return (
    <div className="acct-form">
      <p className="acct-lead">
        {next === null ? (isWhole ? words.complete : words.partly) : words.next[next]}
      </p>
      {scoreMax !== undefined && score !== null && (
        <p className="acct-score">
          <Progress className="acct-meter" max={scoreMax} value={score} />
          <span>{formatText(words.score, { score, max: scoreMax })}</span>
        </p>
      )}
      <ul className="acct-checkup">
        {rows.map((row) => (
          <li
            key={row.part}
            className="acct-checkup-row"
            data-state={row.state}
            data-next={row.part === next || undefined}
          >
            <span className="acct-checkup-mark" aria-hidden="true" />
            <div className="acct-checkup-text">
              <strong>{words.parts[row.part]}</strong>
              <span className="acct-checkup-state">
                {row.value !== null && <Address>{formatPhone(row.value)}</Address>} {words.states[row.state]}
              </span>
            </div>
            <Way row={row} link={links[row.part]} onOpen={onOpen} words={words} isNext={row.part === next} />
          </li>
        ))}
      </ul>
    </div>
  )
}

interface WayProps {
  row: CheckupRow
  link: string | undefined
  onOpen: ((part: CheckupPart) => void) | undefined
  words: CheckupProps['shown']['words']
  isNext: boolean
}

/** Leads to where a part is mended; its name says which. */
function Way({ row: { part, state }, link, onOpen, words, isNext }: WayProps): ReactNode {
  const text = state === 'missing' ? words.add : words.open
  const label = `${text}: ${words.parts[part]}`
  const variant = isNext ? 'primary' : 'secondary'
  if (link === undefined)
    return (
      onOpen && (
        <Button variant={variant} aria-label={label} onClick={() => onOpen(part)}>
          {text}
        </Button>
      )
    )
  const follow = (event: MouseEvent) => {
    const elsewhere = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
    if (onOpen === undefined || elsewhere) return
    event.preventDefault()
    onOpen(part)
  }
  return (
    <a className="acct-button" data-variant={variant} href={link} aria-label={label} onClick={follow}>
      <span className="acct-button-label">{text}</span>
    </a>
  )
}
