import type { ComponentName } from './never-shown.ts'

export interface StylingHook {
  /** A class, or an attribute that tells a state. */
  hook: string
  about: string
  /** @default all components */
  of?: readonly ComponentName[]
}

const change = ['ChangeEmailWizard'] as const
const unbind = ['UnbindEmailForm'] as const

/** Everything in the markup that a host's style sheet may count on. */
export const stylingHooks: readonly StylingHook[] = [
  { hook: '.acct-root', about: 'The component; nothing outside of it is styled' },
  { hook: '.acct-bind-email', about: 'The root of this component alone', of: ['BindEmailForm'] },
  { hook: '.acct-change-email', about: 'The root of this component alone', of: change },
  { hook: '.acct-unbind-email', about: 'The root of this component alone', of: unbind },
  { hook: '[data-step]', about: 'On the root: the step, by its name' },
  { hook: '[data-pending]', about: 'On the root and on a button: its request is under way' },
  { hook: '.acct-panel', about: 'What is seen of it: the surface, the edge and the shadow' },
  { hook: '.acct-header', about: 'The heading, and in the wizard the number of the step above it' },
  { hook: '.acct-title', about: 'The heading of a step' },
  { hook: '.acct-position', about: '“Step 2 of 3”', of: change },
  { hook: '.acct-progress', about: 'A bar, of either kind: a <progress>', of: change },
  { hook: '.acct-position-bar', about: 'The bar beside it', of: change },
  { hook: '.acct-form', about: 'All below the heading' },
  { hook: '.acct-lead', about: 'What the step is about' },
  { hook: '.acct-actions', about: 'The row of buttons at the end' },
  { hook: '.acct-address', about: 'An email address within a sentence' },
  { hook: '.acct-ascii', about: 'An international address, once more in its technical form' },
  { hook: '.acct-field', about: 'A label, what is said about it, the control and its error' },
  { hook: '.acct-code-field', about: 'A field for a code, besides' },
  { hook: '.acct-field-label', about: 'The label' },
  { hook: '.acct-field-hint', about: 'What is said about the field' },
  { hook: '.acct-field-row', about: 'The control, and its send button' },
  { hook: '.acct-input', about: 'The control' },
  { hook: '[aria-invalid]', about: 'On the control: something is wrong with it' },
  { hook: '.acct-field-error', about: 'What is wrong, and what to do' },
  { hook: '.acct-button', about: 'A button' },
  { hook: '.acct-button-label', about: 'Its text' },
  { hook: '[data-variant]', about: 'On a button: primary, secondary, danger or quiet' },
  {
    hook: '[data-longest]',
    about: 'On a button that can show a wait: its label then, for the room it needs',
  },
  { hook: '[aria-disabled]', about: 'On a button: it cannot be used right now, and keeps the focus' },
  { hook: '.acct-spinner', about: 'Shown in a button while its request is under way' },
  { hook: '.acct-notice', about: 'A framed remark' },
  { hook: '[data-tone]', about: 'On a notice: info, success, warning or danger' },
  { hook: '.acct-notice-icon', about: 'Its icon, an <svg>' },
  { hook: '.acct-notice-body', about: 'All but the icon' },
  { hook: '.acct-notice-text', about: 'What it says' },
  { hook: '.acct-notice-detail', about: 'The reference for support, and the service’s own sentence' },
  { hook: '.acct-notice-actions', about: 'Buttons that help' },
  { hook: '.acct-skeleton', about: 'Stands in while the account is read' },
  { hook: '.acct-skeleton-line', about: 'One of its lines' },
  { hook: '[data-size]', about: 'On a line: title or control' },
  { hook: '.acct-visually-hidden', about: 'Read aloud, and not shown' },
  { hook: '.acct-current', about: 'The email the account has', of: change },
  { hook: '.acct-review', about: 'The line from the old address to the new one', of: change },
  { hook: '.acct-review-pair', about: 'Both addresses', of: change },
  { hook: '.acct-review-old', about: 'The old one', of: change },
  { hook: '.acct-review-new', about: 'The new one', of: change },
  { hook: '.acct-review-arrow', about: 'The arrow between them, an <svg>', of: change },
  { hook: '.acct-help', about: 'A <details> for who can’t open the old mailbox', of: change },
  { hook: '.acct-help-body', about: 'What oldMailboxHelp put there', of: change },
  { hook: '.acct-countdown', about: 'The time left to confirm', of: change },
  { hook: '[data-low]', about: 'On the countdown: the last ten seconds', of: change },
  { hook: '.acct-countdown-row', about: 'Its label and the time', of: change },
  { hook: '.acct-countdown-label', about: 'The label', of: change },
  { hook: '.acct-countdown-time', about: 'The time', of: change },
  { hook: '.acct-countdown-bar', about: 'The bar', of: change },
  { hook: '.acct-countdown-note', about: 'That the time may be over already', of: change },
  { hook: '.acct-ways', about: 'Other ways to sign in', of: unbind },
  { hook: '.acct-ways-title', about: 'Their heading', of: unbind },
]

export function stylingHooksOf(component: ComponentName): StylingHook[] {
  return stylingHooks.filter(({ of }) => of === undefined || of.includes(component))
}
