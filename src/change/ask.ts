import type { Operation } from '../api/operation.ts'

/** What a flow wants to be asked of the account service. The flow never asks by itself. */
export interface Ask<Output> {
  readonly operation: Operation<unknown, Output>
  readonly input: unknown
}

export function ask<Input, Output>(operation: Operation<Input, Output>, input: Input): Ask<Output> {
  // SAFETY: this function is the only place where an operation and its input are put together.
  return { operation: operation as Operation<unknown, Output>, input }
}
