import type { Account, AccountNeeds, AccountRead, NeedsSecurity } from '../account/account.ts'
import type { Certain } from '../account/settled.ts'
import type { AccountError, AccountErrorCode } from '../api/account-error.ts'
import type { Grant } from '../api/grant.ts'
import type { Ask } from './ask.ts'
import type { CodePlan, CreateCodes, CreateConfirmation } from './core.ts'
import type { Why } from './state.ts'

/** Nothing can be changed here, e.g. `no_email`, `already_bound`. */
export interface Unfit {
  readonly unfit: string
}

/** What is to be done about a refusal. A code that is not listed is told beside the step's own button. */
export type Answer<Draft> =
  /** The draft has to be mended: back to it, with that field marked. */
  | { readonly reopen: keyof Draft & string }
  /** A field of this screen is wrong. */
  | { readonly field: string }
  /** The service wants more than was asked for. */
  | { draft(before: Draft): Draft }
  | { readonly again: Why }
  /** The refusal itself says what the account has. */
  | { readonly settles: Certain }
  /** The account decides. */
  | 'reread'

/** What the account says of a change. `undone`: it is as before. */
export type Verdict = 'done' | 'undone' | 'elsewhere' | 'unknown'

/**
 * A flow, as data and pure functions. The mould (`change.ts`) asks what the kind says, keeps its secrets, follows the
 * account and tells the host.
 *
 * - `Draft`: what the user wants, plain data without a secret. It survives everything but success and cancelling.
 * - `Proof`: what shows that the user may: codes, passwords. It is never part of a state.
 * - `Options`: what the host says about the flow.
 * - `Told`: what the host's callbacks get.
 */
export interface ChangeKind<
  Draft extends object,
  Proof extends object,
  Options extends object = object,
  Told extends object = object,
> {
  /** Names the flow: the class of its component, the key of its words. */
  readonly name: string
  /** Whether the profile alone does not tell what the account has. @default never */
  readonly needsSecurity?: NeedsSecurity
  /** How the profile's details are read, where the flow is about them. They are read only while it is shown. */
  readonly details?: AccountNeeds['details']
  /**
   * Also for somebody who is not signed in: an account that may not be read is `null` for `open`. What proves such a change
   * takes the place of signing in before it.
   */
  readonly signedOut?: true
  /** The change may end sign-ins: once it is made, no read takes it back, and one that is refused is told. */
  readonly endsSessions?: true
  /**
   * What the user begins with, or why nothing can be changed. `null`: that cannot be told from this account.
   *
   * @param account `null`: not read yet. A draft made without it shows a form early, and sends nothing.
   * @param before what the user wanted so far
   */
  open(account: Account | null, before: Draft | null, options: Options): Draft | Unfit | null
  /** Codes are on their way, or a result is shown, and the account has something else now. `null`: it has not. */
  moved?(account: Account, draft: Draft): 'elsewhere' | 'reopen' | null
  /** Refused on the spot, without a request. */
  refuses?(draft: Draft): AccountErrorCode | null
  /**
   * What the account says of the change.
   *
   * @param before the account as it was before the change was sent
   */
  judge(read: AccountRead, draft: Draft, before: Account | null): Verdict
  /** Of what `judge` sees no more than that it differs from before. It is read anew right before the change is sent. */
  readonly differs?: readonly (keyof Account)[]
  /** How long a lost change may still take effect: after the token's end, else after it was sent. Milliseconds. */
  readonly lateMs: number
  /** Twice harms nobody: `unconfirmed` has a way back. */
  readonly repeatable?: true
  /** Afterwards there is no account: what was read is dropped, and a lost reply is no reason to sign in again. */
  readonly endsAccount?: true
  readonly codes?: { readonly with: CreateCodes } & CodePlan<Draft>
  readonly grant?: {
    readonly with: CreateConfirmation
    /** `afterRefusal`: a verified change is made in the same turn, and confirmed by the user only where that was refused. */
    readonly confirm: 'always' | 'afterRefusal'
    verify(draft: Draft, proof: Proof): Ask<Grant>
  }
  /** @param secret the one-time token of a verified change, or what the user has just proved */
  commit(draft: Draft, secret: { token: string; proof: Proof | undefined }): Ask<unknown>
  /**
   * A refusal that may also be the answer to a second delivery of a change that worked: the account is read first.
   *
   * @param before as for `judge`
   */
  echoes(error: AccountError, before: Account | null): boolean
  readonly answers?: Partial<Record<AccountErrorCode, Answer<Draft>>>
  /** What the reply to a change tells of the account. `null`: nothing. */
  learns?(reply: unknown, account: Account): Account | null
  /** What a success makes certain of the profile. */
  settles(draft: Draft): Certain
  /**
   * What the host's callbacks get. Never a secret.
   *
   * @param now the account after the change, where that is known
   */
  tells(draft: Draft, now: Account | null): Told
  /** Whether the host lets it happen. Asked before anything is sent; without an answer nothing is. */
  allows?(draft: Draft, options: Options): Promise<boolean>
}

/** A kind whose types the mould does not know. */
export type AnyKind = ChangeKind<object, object, object>

export function anyKind<Draft extends object, Proof extends object, Options extends object>(
  kind: ChangeKind<Draft, Proof, Options>,
): AnyKind {
  // SAFETY: the mould hands a kind only drafts that this kind made, and proofs and options that its component gave.
  return kind as unknown as AnyKind
}
