// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { AccountError } from '../../src/api/account-error.ts'
import { type AccountFunctions, defineAccountClient } from '../../src/api/define-client.ts'
import { bindEmail, unbindEmail, verifyEmailChange } from '../../src/api/email.ts'
import type { InputOf, OutputOf } from '../../src/api/operation-types.ts'
import { getProfile } from '../../src/api/profile.ts'
import { fails } from '../support/client-on.ts'

const binding = { address: 'ada@example.com', code: '123456' }
const throwing = (thrown: unknown): AccountFunctions => ({
  'email.bind': () => {
    throw thrown
  },
})

describe('a client made of functions', () => {
  it('asks the function of that name, with the input and the signal', async () => {
    const { signal } = new AbortController()
    const asked: unknown[] = []
    const client = defineAccountClient({
      'email.bind': async (...args) => void asked.push(args),
      'email.verifyChange': ({ newCode }) => ({ token: `for ${newCode}`, expiresIn: null }),
    })
    await expect(client.call(bindEmail, binding, { signal })).resolves.toBeUndefined()
    expect(asked).toEqual([[binding, { signal }]])
    const proof = { newAddress: 'n@x.co', newCode: '111111' }
    expect(await client.call(verifyEmailChange, proof)).toEqual({ token: 'for 111111', expiresIn: null })
  })

  it('gives options to a function that was called without', async () => {
    const client = defineAccountClient({
      'profile.get': (_, { signal }) => {
        expect(signal).toBeUndefined()
        return { userId: 'ada', emailVerified: true, username: null, providers: [] }
      },
    })
    expect(await client.call(getProfile, undefined)).toMatchObject({ userId: 'ada' })
  })

  it('offers what it has a function for', () => {
    const client = defineAccountClient({ 'email.bind': async () => undefined, 'email.unbind': undefined })
    expect(client.offers?.('email.bind')).toBe(true)
    expect(client.offers?.('email.unbind')).toBe(false)
    expect(client.offers?.('profile.get')).toBe(false)
  })

  it('says which function is missing', async () => {
    const error = await fails(defineAccountClient({}).call(unbindEmail, { code: '1' }))
    expect(error).toMatchObject({
      name: 'AccountError',
      code: 'unknown',
      operation: 'email.unbind',
      cause: { name: 'TypeError', message: "defineAccountClient was given no function for 'email.unbind'." },
    })
  })

  it.each([null, undefined, 'ada', {}, { userId: 7 }, { statusCode: 200, data: { userId: 'ada' } }])(
    'does not take %j for a profile',
    async (answer) => {
      const client = defineAccountClient({ 'profile.get': async () => answer as never })
      expect(await fails(client.call(getProfile, undefined))).toMatchObject({
        code: 'malformed_response',
        operation: 'profile.get',
        cause: { message: "The function for 'profile.get' has to resolve to a profile, with a `userId`." },
      })
    },
  )

  it('leaves an AccountError as it is', async () => {
    const refusal = new AccountError('email_taken', { requestId: 'req-1' })
    expect(await fails(defineAccountClient(throwing(refusal)).call(bindEmail, binding))).toBe(refusal)
  })

  it('knows nothing of the account when a function throws anything else, and says what, but no secret', async () => {
    const thrown = new RangeError('503 for {"address":"ada@example.com","code":"123456"}')
    const error = await fails(defineAccountClient(throwing(thrown)).call(bindEmail, binding))
    expect(error).toMatchObject({
      name: 'AccountError',
      code: 'ambiguous',
      operation: 'email.bind',
      cause: { name: 'RangeError', message: '503 for {"address":"ada@example.com","code":"•••"}' },
    })
  })

  it.each([undefined, 'text', { code: 'email_taken' }])(
    'has no cause to tell when %j is thrown',
    async (thrown) => {
      const error = await fails(defineAccountClient(throwing(thrown)).call(bindEmail, binding))
      expect(error).toMatchObject({ code: 'ambiguous', cause: undefined })
    },
  )
})

it('is typed by the names of the operations', () => {
  const given: AccountFunctions = {
    'email.bind': async ({ address, code }, { signal }) => {
      const all: [string, string, AbortSignal | undefined] = [address, code, signal]
      return void all
    },
  }
  const grant: OutputOf<'email.verifyChange'> = { token: 't', expiresIn: 60 }
  const proof: InputOf<'email.unbind'> = { code: '1' }
  // @ts-expect-error: a grant is more than its token
  const partOfIt: AccountFunctions = { 'email.verifyChange': async () => ({ token: 't' }) }
  // @ts-expect-error: there is no such operation
  const another: AccountFunctions = { 'email.explode': async () => undefined }
  // @ts-expect-error: a binding has no token
  const wrong: InputOf<'email.bind'> = { token: 't' }
  expect([given, grant, proof, partOfIt, another, wrong]).toHaveLength(6)
})
