import type { ReactNode } from 'react'

export interface NoticeProps {
  tone: 'info' | 'success' | 'warning' | 'danger'
  children: ReactNode
  /** Buttons, below the text. */
  actions?: ReactNode
}

/** A framed remark. Its shape tells the tone as well as its colour. */
export function Notice({ tone, children, actions }: NoticeProps): ReactNode {
  return (
    <div className="acct-notice" data-tone={tone}>
      <svg className="acct-notice-icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path d={shapes[tone]} />
      </svg>
      <div className="acct-notice-body">
        {children}
        {actions && <div className="acct-notice-actions">{actions}</div>}
      </div>
    </div>
  )
}

const circle = 'M10 1.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17Z'
const shapes: Record<NoticeProps['tone'], string> = {
  info: `${circle}M10 9v5M10 5.9v.2`,
  success: `${circle}m-3.6 8.7 2.5 2.5 4.8-5.2`,
  warning: 'M10 2.2 18.6 17.3H1.4ZM10 7.8v4.4M10 14.7v.2',
  danger: `${circle}M10 5.4v5.8M10 13.9v.2`,
}
