import type { AccountErrorCode } from './account-error.ts'
import type { OperationName } from './operation-name.ts'

/** One thing the account service can be asked for, as a value: a page carries those of what it shows, and no others. */
export interface Operation<Input, Output> {
  /** What a backend of a host's is asked for. */
  name: OperationName
  method: 'GET' | 'POST'
  /** Below the host, with its query. */
  path: string
  /** What is sent as JSON. Absent: the request has no body. */
  body?(input: Input): object
  /** Makes the payload of a success fit to use. `null`: it cannot be used, so that it is none (`malformed_response`). */
  read(data: unknown): Output | null
  /** Values of the input that nobody may see again. */
  secrets?(input: Input): readonly string[]
  /** Reads, or sends a message: may go out again after the access token was renewed. Never with a secret in it. */
  replayable?: true
  /** Also for a user who is not signed in. */
  anonymous?: true
  /** Waits twice as long for its reply. */
  patient?: true
  /** Numbers that mean something else here: an `apiCode`, or the `statusCode` of a refusal that has none. */
  means?: Readonly<Record<number, AccountErrorCode>>
}

/** Any operation, where what goes in and comes out does not matter. */
export type AnyOperation = Operation<never, unknown>

/** The `read` of an operation whose success says it all. */
export function readNothing(): void {}
