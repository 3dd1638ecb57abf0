import type { ReactNode } from 'react'

export interface LiveRegionsProps {
  /** Said when the user is idle. */
  status: string
  /** Changes with every status that is worth saying again. */
  statusKey: string | number
  /** What is under way, said when the user is idle: apart from the status, which is not to be said again after it. */
  pending: string
  /** Said at once. */
  alert: string
  /** Changes with every alert, so that the same words twice are said twice. */
  alertKey: number
}

/** What screen readers say. Present from the first render: a region that comes with its text is not read. */
export function LiveRegions({ status, statusKey, pending, alert, alertKey }: LiveRegionsProps): ReactNode {
  return (
    <div className="acct-visually-hidden">
      <div role="status">{status !== '' && <span key={statusKey}>{status}</span>}</div>
      <div aria-live="polite">{pending}</div>
      <div role="alert">{alert !== '' && <span key={alertKey}>{alert}</span>}</div>
    </div>
  )
}

export interface FormAlertProps {
  text: string
  /** Changes with every try, so that the same words twice are said twice. */
  textKey: number
}

/** Says at once what is wrong in a form: a field that has the focus already is not read again by itself. */
export function FormAlert({ text, textKey }: FormAlertProps): ReactNode {
  return (
    <div className="acct-visually-hidden" aria-live="assertive" aria-atomic="true">
      {text !== '' && <span key={textKey}>{text}</span>}
    </div>
  )
}
