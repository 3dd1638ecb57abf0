import type { AccountErrorCode } from './account-error.ts'
import type { CreatePasswordEncryption, PasswordEncryptionOptions } from './encryption-options.ts'
import type { OperationName } from './operation-name.ts'

/** What the host's client says about requests, for the operations that it concerns. */
export interface WireOptions extends Pick<PasswordEncryptionOptions, 'passwordEncryptType'> {
  /** Channels of the texts that a phone change sends. */
  phoneChangeChannels?: { new?: string; old?: string }
}

/** Of a union, a key of any of its members. */
type KeyOf<Input> = Input extends unknown ? keyof Input : never

/** One thing the account service can be asked for, as a value: a page carries those of what it shows, and no others. */
export interface Operation<Input, Output> {
  /** What a backend of a host's is asked for. */
  name: OperationName
  method: 'GET' | 'POST'
  /** Below the host, with its query. `{appId}` stands for the application's id. */
  path: string
  /** What is sent: a `FormData` as it is, everything else as JSON. Absent: the request has no body. */
  body?(input: Input, options: WireOptions): object
  /** Makes the payload of a success fit to use. `null`: it cannot be used, so that it is none (`malformed_response`). */
  read(data: unknown): Output | null
  /** Values of the input that nobody may see again. */
  secrets?(input: Input): readonly string[]
  /** Fields of the input that are passwords: encrypted before they go out, where the client's options say so. */
  passwords?: { with: CreatePasswordEncryption; fields: readonly (KeyOf<Input> & string)[] }
  /** Reads, or sends a message: may go out again after the access token was renewed. Never with a secret in it. */
  replayable?: true
  /** Also for a user who is not signed in: also where the access token of the one before is refused. */
  anonymous?: true
  /** Refusals (`apiCode`) that read like a success: nobody who asks may learn the difference. */
  tellsNobody?: readonly number[]
  /** Waits twice as long for its reply. */
  patient?: true
  /** Numbers that mean something else here: an `apiCode`, or the `statusCode` of a refusal that has none. */
  means?: Meanings | ((input: Input) => Meanings)
}

/** Error codes by the service's numbers. */
export type Meanings = Readonly<Record<number, AccountErrorCode>>

/** Any operation, where what goes in and comes out does not matter. */
export type AnyOperation = Operation<never, unknown>

/** The `read` of an operation whose success says it all. */
export function readNothing(): void {}
