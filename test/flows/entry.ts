import type { ReactElement } from 'react'
import type { Account } from '../../src/account/account.ts'
import type { AnyKind } from '../../src/change/change-kind.ts'
import type { ChangeState, Role, StepName } from '../../src/change/state.ts'
import type { Feature } from '../../src/i18n/words.ts'
import type {
  PasswordRecord,
  PoolSettings,
  Sandbox,
  SandboxStore,
  SandboxUser,
} from '../../src/sandbox/index.ts'
import type { SeededBug } from '../model/seeded-bugs.ts'
import type { Leg, Outcomes } from './legs.ts'

/** A field of a flow: the one of its draft, that of a code, or one with a text of its own. */
export type Field = 'draft' | Role | OwnText

/** Fields beside the codes, by what they ask for. */
export type OwnText = 'phrase' | 'oldPassword' | 'newPassword'

/** What is typed into such fields. */
export type OwnTexts = Partial<Readonly<Record<OwnText, string>>>

/** What of an account a flow is about, e.g. its email, and how it is read and set. Its values are texts. */
export interface Subject {
  /** Whose words tell of it. */
  readonly feature: Feature
  /** No screen shows it. */
  readonly isSecret?: true
  /** What people have before. */
  readonly people: Readonly<Record<'ada' | 'bob' | 'eve', string>>
  /** What Ada wants instead. */
  readonly wanted: string
  /** What may be typed into a draft: also what cannot be had, and what is none. */
  readonly typed: readonly string[]
  of(user: SandboxUser, password: PasswordRecord | null): string | null
  /** What makes it the user's. */
  set(value: string | null): Partial<SandboxUser> & { password?: string | null }
  /** What people have besides, so that they can sign in without it. */
  besides(userId: string): Partial<SandboxUser>
  /** Every code that was sent, the newest last. */
  messages(sandbox: Pick<Sandbox, 'mailbox' | 'phonebox'>): Evidence['messages']
  /**
   * The value that a text stands for, as it is typed or shown.
   *
   * @param picked what is chosen in the list beside a field
   */
  written(text: string, picked: string | null): string
  /** Whether a page shows a value, in whatever spelling. */
  isIn(page: string, value: string): boolean
  /** Which read tells of it. */
  readonly toldBy: AccountPart
  /** `undefined`: what was read does not say. */
  read(account: Partial<Account>): string | null | undefined
  same(a: string, b: string): boolean
  /** What somebody has after a change from elsewhere. */
  elsewhere(userId: string): string
  /** The number of the refusal that itself says that the account has none, where there is one. */
  readonly none?: number
  /** Refusals that may come at any time: `statusCode` and `apiCode`. */
  readonly refusals: readonly (readonly [number, number?])[]
}

/** The account is read in parts: by the operation that has the name of the part. */
export type AccountPart = 'profile' | 'security' | 'details'

/** What a request asks for, as read from its body. */
export interface Asked {
  /** The address that it is about. */
  readonly to?: string | undefined
  readonly channel?: string | undefined
  readonly codes: Partial<Record<Role, string>>
  /** What proves besides. */
  readonly texts?: OwnTexts
  /** Fields of the account that it writes besides. */
  readonly also?: readonly string[]
  readonly token?: string | undefined
}

/** One operation that a flow calls. */
export interface Wire {
  /** `commit` changes the account; the others do not. */
  readonly does: 'send' | 'verify' | 'commit'
  asks(body: object): Asked
  /** A success that brings nothing is none. */
  readonly brings?: true
  /** The one-time token that comes with a success, and its life in seconds. */
  gives?(data: object): { token: string; seconds: number } | null
}

/** What a screen says. */
export interface About {
  /** What the account had before. */
  readonly from: string | null
  /** What the user wants it to have. */
  readonly to: string | null
  /** What the account has, where the screen says so. */
  readonly claims?: string | null | undefined
}

/** What can be read on a page. */
export interface Page {
  readonly step: StepName
  /** The addresses on it, from the top. */
  readonly addresses: readonly string[]
  /** Where the account's own stands apart. */
  readonly current: string | null
  readonly review: { from: string; to: string } | null
  /** Fields beside the codes. */
  readonly asks: readonly OwnText[]
  /** What is in the field of the draft. */
  readonly typed: string
  /** What is chosen in the list beside that. */
  readonly picked: string | null
}

/** What a component tells its host, under the same names for all of them. */
export interface HostEvents {
  success(detail: object): void
  unconfirmed(detail: object): void
  unfit(detail: object): void
  step(detail: object): void
  error(detail: object): void
  cancelled(): void
}

/** What there is to see of a run, for finding what is secret. */
export interface Evidence {
  readonly messages: readonly { to: string; code: string }[]
  /** Texts of the service's replies. */
  readonly replies: readonly string[]
}

/** Everything the suites have to know of a flow. A part that is missing does not compile. */
export interface FlowEntry {
  readonly kind: AnyKind
  /** What the host says of the flow, for the core. */
  readonly options: object
  /** The component, which is told the same. `more` are further properties of it. */
  element(events: HostEvents, more?: object): ReactElement
  /** The name under which the component tells of a success. */
  readonly success: string
  readonly subject: Subject
  /** Whether the person has something of the subject before. */
  readonly has: boolean
  readonly settings: Partial<PoolSettings>
  /** The operations it calls, by their paths. */
  readonly wire: Readonly<Record<string, Wire>>
  /** What may be typed beside the codes, by its name in `ownText`. The first is right. */
  readonly texts?: Partial<Readonly<Record<OwnText, readonly [string, ...string[]]>>>
  /** Which of those a screen asks for. Absent: a screen of one's own need not. */
  asks?(state: ChangeState<object>): readonly OwnText[]
  /** What they prove. `null`: the screen does not take them. */
  proof?(texts: OwnTexts): object | null
  /** The draft with what was typed into its field. `null`: the field does not take it. */
  draft(before: object, text: string): object | null
  /** What the account has by what the host was told of a success. */
  told(detail: object): string | null
  aboutState(state: ChangeState<object>): About
  aboutPage(page: Page): About
  /** From the draft to the end: what is typed at each step, and where its button leads. */
  readonly legs: readonly Leg[]
  /** Where a read that goes wrong leads, after the reply to a change was lost. */
  readonly unread: Outcomes
  /** Where a renewal of the access token that goes wrong leads. */
  readonly unrenewed: Outcomes
  /** Steps at which what was typed into the draft must still be there. */
  readonly keeps: readonly StepName[]
  /** Whether the draft can be gone back to from later steps. */
  readonly edits: boolean
  /** Its main button can be pressed once something else is typed than the account has. */
  readonly needsInput?: true
  /**
   * Refusals (`apiCode`) that answer a second delivery of a change that was made, and do not tell: they are the same where
   * somebody else made one.
   */
  readonly disowns?: readonly number[]
  /** The same where a read of the account went wrong. A refusal without an `apiCode` counts as its `statusCode`. */
  readonly disownsUnread?: readonly number[]
  /** Steps without a way on, beside those where all is done. */
  readonly ends: readonly StepName[]
  /** Steps that its random sequences have to reach, those that a few reach already first. */
  readonly reaches: readonly StepName[]
  /** What is secret, by name. */
  readonly canaries: Readonly<Record<string, (evidence: Evidence) => readonly string[]>>
  /** Bugs that its sequences have to find. */
  readonly seeded: readonly SeededBug[]
}

/** The newest code that was sent there. */
export function newestCode({ messages }: Subject, sandbox: Sandbox, to: string): string {
  const message = messages(sandbox).findLast((one) => one.to === to)
  if (message === undefined) throw new Error(`No code was sent to ${to}`)
  return message.code
}

/** What an account really has. Of one that is gone: nothing. */
export function truthIn(store: SandboxStore, { of }: Subject, userId: string): Promise<string | null> {
  return store.transaction(async (records) => {
    const user = await records.getUser(userId)
    return user === null ? null : of(user, await records.getPassword(userId))
  })
}
