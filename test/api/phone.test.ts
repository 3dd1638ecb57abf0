import { describe, expect, it } from 'vitest'
import type { AccountErrorCode } from '../../src/api/account-error.ts'
import type { Operation } from '../../src/api/operation.ts'
import { bindPhone, changePhone, sendPhoneCode, unbindPhone, verifyPhoneChange } from '../../src/api/phone.ts'
import { splitNumber } from '../../src/api/phone-digits.ts'
import { clientOn, envelope, fails, ok } from '../support/client-on.ts'

describe('a number', () => {
  it.each([
    ['+8613800000000', '86', '13800000000'],
    ['+86 138-0000 0000', '86', '13800000000'],
    ['+12025550123', '1', '2025550123'],
    ['+79123456789', '7', '9123456789'],
    ['+2012345678', '20', '12345678'],
    ['+21212345678', '212', '12345678'],
    ['+85212345678', '852', '12345678'],
    ['+35812345678', '358', '12345678'],
    ['+59912345678', '599', '12345678'],
  ])('%s is cut behind its calling code', (number, callingCode, digits) => {
    expect(splitNumber(number)).toEqual({ callingCode, digits })
  })

  it.each(['', '13800000000', '+', '+86', '138****0000', '+86x138', '+0123456'])('%j is none', (text) => {
    expect(splitNumber(text)).toBeNull()
  })
})

type Refused = [title: string, apiCode: number | undefined, status: number, code: AccountErrorCode]

async function refusedAs<Input>(operation: Operation<Input, unknown>, input: Input, refused: Refused) {
  const [, apiCode, statusCode] = refused
  const { client } = clientOn([envelope({ statusCode, apiCode, message: 'no' })])
  return fails(client.call(operation, input))
}

describe('a refusal', () => {
  const code = '123456'
  const mainland = { number: '+8613800000000', channel: 'CHANNEL_BIND_PHONE' } as const
  const abroad = { ...mainland, number: '+447911123456' }

  it.each<Refused>([
    ['a text too many', undefined, 422, 'sms_daily_limit'],
    ['no mobile number', 2028, 400, 'malformed_phone'],
    ['a moment ago', 4004, 422, 'sent_too_soon'],
    ['taken', 2035, 409, 'phone_taken'],
  ])('to text to mainland China: %s', async (...refused) => {
    expect(await refusedAs(sendPhoneCode, mainland, refused)).toMatchObject({ code: refused[3] })
  })

  it('to text abroad may be for want of a provider', async () => {
    const refused = await refusedAs(sendPhoneCode, abroad, ['abroad', undefined, 422, 'sms_unavailable'])
    expect(refused).toMatchObject({ code: 'sms_unavailable' })
  })

  it.each<Refused>([
    ['a wrong code, in one of its forms', 500, 400, 'code_rejected'],
    ['taken', 1320004, 409, 'phone_taken'],
    ['one is bound', 2227, 422, 'already_bound'],
    ['no mobile number', 2028, 400, 'malformed_phone'],
  ])('to add a number: %s', async (...refused) => {
    expect(await refusedAs(bindPhone, { number: mainland.number, code }, refused)).toMatchObject({
      code: refused[3],
    })
  })

  it.each<Refused>([
    ['none is bound', 1320005, 422, 'no_phone'],
    ['the only way to sign in', 2217, 422, 'last_sign_in_method'],
  ])('to remove a number: %s', async (...refused) => {
    expect(await refusedAs(unbindPhone, { code }, refused)).toMatchObject({ code: refused[3] })
  })

  it.each<Refused>([
    ['the same number', 2230, 422, 'same_phone'],
    ['another old number', 2038, 422, 'old_phone_mismatch'],
    ['the old code is wanted', 2227, 422, 'old_code_required'],
    ['taken', 2035, 409, 'phone_taken'],
    ['taken, in email’s number for it', 2200, 409, 'phone_taken'],
  ])('of a change: %s', async (...refused) => {
    const proof = { newNumber: '+8613811112222', newCode: code }
    expect(await refusedAs(verifyPhoneChange, proof, refused)).toMatchObject({ code: refused[3] })
  })

  it('of a stale token', async () => {
    for (const apiCode of [undefined, 2206, 2207, 1010001]) {
      const refused = await refusedAs(changePhone, { token: 't' }, ['stale', apiCode, 400, 'token_rejected'])
      expect(refused).toMatchObject({ code: 'token_rejected' })
    }
  })
})

it('sends the texts of a change on channels that the host may name', async () => {
  const { client, sent } = clientOn([ok()], {
    phoneChangeChannels: { new: 'CHANNEL_UNBIND_PHONE' },
  })
  const text = { number: '+8613800000000', channel: 'CHANNEL_BIND_PHONE' } as const
  await client.call(sendPhoneCode, { ...text, changes: 'new' })
  await client.call(sendPhoneCode, { ...text, changes: 'old' })
  await client.call(sendPhoneCode, text)
  expect(sent.map(({ body = '{}' }) => JSON.parse(body).channel)).toEqual([
    'CHANNEL_UNBIND_PHONE',
    'CHANNEL_BIND_PHONE',
    'CHANNEL_BIND_PHONE',
  ])
})
