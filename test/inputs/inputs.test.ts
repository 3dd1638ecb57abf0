// @vitest-environment node
import { afterAll, describe, expect, it } from 'vitest'
import { isAccountError } from '../../src/api/account-error.ts'
import { verifyEmailChange } from '../../src/api/email.ts'
import { createGenAuthClient } from '../../src/api/genauth-client.ts'
import { readEmail, sameEmail } from '../../src/features/contact/email-address.ts'
import { readPasscode } from '../../src/flow/passcode.ts'
import { count } from '../support/counts.ts'
import addresses from './addresses.json'
import codes from './codes.json'
import payloads from './payloads.json'
import sameAddress from './same-address.json'

interface CodeRow {
  text: string
  code?: string
  problem?: string
}

interface AddressRow {
  text: string
  email?: string
  problem?: string
}

interface PayloadRow {
  body: string
  /** Only of the bodies that are a success. */
  expiresIn?: number | null
}

const short = (text: string) => JSON.stringify(text).slice(0, 60)
const rows = <Row extends object>(table: unknown) => table as Row[]
let tried = 0
let misjudged = 0

/** Counts a row, and fails on it. */
function judge(actual: unknown, expected: unknown): void {
  tried += 1
  try {
    expect(actual).toEqual(expected)
  } catch (error) {
    misjudged += 1
    throw error
  }
}

afterAll(() => {
  count(`inputs: ${tried} tried, ${misjudged} misjudged`)
})

it('has enough of each', () => {
  expect([codes.length, addresses.length, payloads.length, sameAddress.length]).toEqual([166, 241, 240, 20])
  expect(rows<PayloadRow>(payloads).filter((row) => 'expiresIn' in row)).toHaveLength(60)
})

describe('codes', () => {
  it.each(rows<CodeRow>(codes).map((row) => [short(row.text), row] as const))(
    '%s',
    (_, { text, code, problem }) => {
      const reading = readPasscode(text, [4, 8])
      judge(code === undefined ? reading.problem : reading, code === undefined ? problem : { code })
      // A code that was read is a code, and digits are never cut off.
      if (reading.problem === undefined) expect(readPasscode(reading.code, [4, 8])).toEqual(reading)
    },
  )
})

describe('addresses', () => {
  it.each(rows<AddressRow>(addresses).map((row) => [short(row.text), row] as const))(
    '%s',
    (_, { text, email, problem }) => {
      judge(readEmail(text), email === undefined ? { problem } : { email })
    },
  )

  it.each(sameAddress.map(({ text }) => [short(text), text] as const))(
    'FI1 %s is the current one',
    (_, text) => {
      const reading = readEmail(text)
      judge(reading.problem === undefined && sameEmail('ada@example.com', reading.email), true)
    },
  )
})

describe('payloads of the verify call', () => {
  it.each(rows<PayloadRow>(payloads).map((row) => [short(row.body), row] as const))('%s', async (_, row) => {
    const client = createGenAuthClient({
      host: 'https://acme.genauth.example',
      appId: 'app',
      fetch: async () => new Response(row.body),
    })
    const outcome = await client
      .call(verifyEmailChange, { newAddress: 'a@b.co', newCode: '1234' })
      .catch((error: unknown) => error)
    if (!('expiresIn' in row)) return judge(isAccountError(outcome), true)
    judge(outcome, { token: expect.any(String), expiresIn: row.expiresIn })
    expect({}).not.toHaveProperty('polluted')
  })
})
