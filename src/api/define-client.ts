import type { AccountClient, CallOptions } from './account-client.ts'
import { AccountError, isAccountError } from './account-error.ts'
import { causeOf } from './envelope.ts'
import type { Operation } from './operation.ts'
import type { OperationName } from './operation-name.ts'
import type { InputOf, OutputOf } from './operation-types.ts'

/** What a service of your own can be asked for: a function for each operation, by its name. */
export type AccountFunctions = {
  [Name in OperationName]?: (
    input: InputOf<Name>,
    options: CallOptions,
  ) => OutputOf<Name> | Promise<OutputOf<Name>>
}

/**
 * A client made of functions of your own. It offers the operations that have one.
 *
 * A function resolves only when the change is done. It rejects with an `AccountError` that says why it is not; whatever else
 * it throws becomes `ambiguous`, and the components read the account to find out.
 *
 * @example
 * const client = defineAccountClient({
 *   'email.bind': async ({ address, code }, { signal }) => { await api.post('/email', { address, code }, { signal }) },
 *   'profile.get': (_, { signal }) => api.get('/me', { signal }),
 * })
 */
export function defineAccountClient(functions: AccountFunctions): AccountClient {
  return {
    async call<Input, Output>(operation: Operation<Input, Output>, input: Input, options: CallOptions = {}) {
      const { name } = operation
      // SAFETY: an operation of this name takes and gives what its function does.
      const work = functions[name] as
        | ((input: Input, options: CallOptions) => Output | Promise<Output>)
        | undefined
      if (work === undefined) throw missing(name)
      try {
        const value = await work(input, options)
        if (name === 'profile.get' && !isProfile(value)) throw noProfile()
        return value
      } catch (thrown) {
        if (isAccountError(thrown)) throw thrown
        const secrets = operation.secrets?.(input) ?? []
        throw new AccountError('ambiguous', { operation: name, cause: causeOf(thrown, secrets) })
      }
    },
    offers: (name) => functions[name] !== undefined,
  }
}

/** Without a `userId`, nothing else in the answer can be somebody's. */
function isProfile(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'userId' in value && typeof value.userId === 'string'
}

function noProfile(): AccountError {
  const message = "The function for 'profile.get' has to resolve to a profile, with a `userId`."
  return new AccountError('malformed_response', {
    operation: 'profile.get',
    cause: { name: 'TypeError', message },
  })
}

function missing(name: OperationName): AccountError {
  const message = `defineAccountClient was given no function for '${name}'.`
  return new AccountError('unknown', { operation: name, cause: { name: 'TypeError', message } })
}
