import type { Operation } from './operation.ts'
import type { OperationName } from './operation-name.ts'

export interface CallOptions {
  /** Ends the call: it then rejects with `ambiguous`, for it may have been carried out. */
  signal?: AbortSignal
}

/**
 * The port: all that the components need of an account service. `createGenAuthClient` implements it over GenAuth's V3
 * API, `defineAccountClient` over functions of your own.
 */
export interface AccountClient {
  /**
   * Asks the service once. Rejects with `AccountError` only, resolves only on a confirmed success, must end, and must not
   * retry by itself.
   *
   * @example
   * const { email } = await client.call(getProfile, undefined)
   */
  call<Input, Output>(
    operation: Operation<Input, Output>,
    input: Input,
    options?: CallOptions,
  ): Promise<Output>
  /** Whether the service can be asked for it. @default it can be asked for everything */
  offers?(name: OperationName): boolean
}
