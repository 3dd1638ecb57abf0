import type { AccountSession, Reply } from '../account/session.ts'
import type { AccountError } from '../api/account-error.ts'
import type { Deadline } from '../flow/deadline.ts'
import type { Turn } from '../flow/flow-runner.ts'
import type { Ask } from './ask.ts'
import type { ChangeEvent, ChangeState, Inbox, Role } from './state.ts'

/** A request that a flow may have under way. */
export type Pending = 'send' | 'verify' | 'commit' | 'read' | 'signIn'

/** What the parts of the mould get to work with. */
export interface ChangeCore {
  readonly session: AccountSession
  /** The state, where it is at one of these steps. */
  at<Step extends ChangeState<object>['step']>(
    ...steps: Step[]
  ): Extract<ChangeState<object>, { step: Step }> | null
  pending(): Pending | null
  /** Whether anybody looks. */
  isShown(): boolean
  send(event: ChangeEvent<object>): void
  request<Output>(what: Ask<Output>, signal?: AbortSignal): Promise<Reply<Output>>
  /**
   * A refusal that no step has an answer of its own for.
   *
   * @param role whose code was not sent, where that was refused
   */
  refuse(error: AccountError, turn: Turn<Pending>, role?: Role): Promise<void>
}

/** An address that gets a code. */
export interface InboxPlan {
  readonly role: Role
  /** The address as it is shown. */
  readonly to: string
  /** What the service counts sends by, and refuses codes of another for. */
  readonly channel: string
  /** What one send a minute is counted by: the channel, and the address in the form in which two are the same. */
  readonly cooldown: string
}

/** Which codes a flow asks for. */
export interface CodePlan<Draft> {
  inboxes(draft: Draft): readonly InboxPlan[]
  send(inbox: InboxPlan, draft: Draft): Ask<void>
  /** `together`: one press sends all codes again, because they live too shortly for one at a time. */
  readonly resend: 'each' | 'together'
}

/** The codes of a flow: who gets one, what became of it, and which of those typed may still be right. */
export interface Codes {
  /** Sends a code to everybody who is to get one, the wanted address first. */
  sendAll(turn: Turn<Pending>): Promise<void>
  /** Sends one inbox another code. */
  resend(role: Role, turn: Turn<Pending>): Promise<void>
  /** When all of these may be sent again. */
  resendAt(plans: readonly InboxPlan[]): Deadline | null
  /** These codes cannot be used any more: until the next ones, nobody may be told to use them. */
  markUsed(plans: readonly InboxPlan[]): void
  /** Inboxes that are asked for besides. */
  added(plans: readonly InboxPlan[], inboxes: readonly Inbox[]): readonly Inbox[]
  /** What was typed has to be typed again. */
  voided(inboxes: readonly Inbox[]): readonly Inbox[]
  /** Whether these codes were refused so often that another try would only cost one. */
  isWornOut(proof: object): boolean
  noteRefused(proof: object): void
  /** Keeps a code of the address the account has, whatever becomes of the new one. */
  keep(proof: object, inboxes: readonly Inbox[]): void
  kept(): string
  forget(): void
}

export type CreateCodes = (core: ChangeCore, plan: CodePlan<object>) => Codes

/** The one-time token of a verified change, while it lives. */
export interface Confirmation {
  /** `null`: none, or it is over. */
  token(): string | null
  hold(token: string): void
  /** Whether a change was sent with it, and no read since then has shown that nothing was changed. */
  isOpen(): boolean
  setOpen(open: boolean): void
  /** Whether a change is being made with it: its time is not looked at meanwhile. */
  setUnderWay(underWay: boolean): void
  /** Looks at the time now, and plans the next look. */
  look(): void
  hide(): void
  forget(): void
}

export interface ConfirmationEvents {
  /** This much or less is left, in seconds. */
  low(left: 20 | 10): void
  over(): void
}

export type CreateConfirmation = (core: ChangeCore, events: ConfirmationEvents) => Confirmation
