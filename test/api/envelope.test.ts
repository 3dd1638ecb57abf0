// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest'
import { cleanMessage, parseEnvelope, readRetryAfter } from '../../src/api/envelope.ts'
import { readGrant } from '../../src/api/grant.ts'
import { getProfile } from '../../src/api/profile.ts'
import { getSecurity } from '../../src/api/security.ts'

const headers = (retryAfter?: string, date?: string) =>
  new Headers({
    ...(retryAfter === undefined ? {} : { 'retry-after': retryAfter }),
    ...(date === undefined ? {} : { date }),
  })

describe('the envelope', () => {
  it.each([
    ['a number', '{"statusCode":200}', 200],
    ['digits', '{"statusCode":"200"}', 200],
    ['V2’s name for it', '{"code":200}', 200],
    ['both, where V3’s wins', '{"code":200,"statusCode":400}', 400],
    ['a byte order mark in front', '\ufeff{"statusCode":200}', 200],
    ['an apiCode beside a success', '{"statusCode":200,"apiCode":20001}', 200],
    ['201', '{"statusCode":201}', 201],
  ])('FF4 FF5 FF8 takes the status from %s', (_, text, statusCode) => {
    expect(parseEnvelope(text)?.statusCode).toBe(statusCode)
  })

  it.each([
    '',
    'null',
    '[]',
    '"ok"',
    '200',
    '{}',
    '{"statusCode":null,"code":200}',
    '{"statusCode":true}',
    '{"statusCode":[200]}',
    '{"statusCode":200.5}',
    '{"statusCode":" 200"}',
    '{"statusCode":200',
    '{"statusCode":200}{"statusCode":200}',
    '{\ufeff"statusCode":200}',
    '<!doctype html><title>502</title>',
    '{"__proto__":{"statusCode":200}}',
  ])('FF8 finds none in %j', (text) => {
    expect(parseEnvelope(text)).toBeNull()
  })

  it('FM4 reads apiCode in both forms, and a requestId only where it is one', () => {
    expect(parseEnvelope('{"statusCode":400,"apiCode":"2001"}')?.apiCode).toBe(2001)
    expect(parseEnvelope('{"statusCode":400,"requestId":"a-1_B"}')?.requestId).toBe('a-1_B')
    expect(parseEnvelope('{"statusCode":400,"requestId":17}')?.requestId).toBeUndefined()
    expect(parseEnvelope('{"statusCode":400,"requestId":"<b>x</b>"}')?.requestId).toBeUndefined()
    expect(parseEnvelope(`{"statusCode":400,"requestId":"${'x'.repeat(65)}"}`)?.requestId).toBeUndefined()
  })

  it('FM3 pollutes nothing', () => {
    parseEnvelope(
      '{"statusCode":200,"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    )
    expect({}).not.toHaveProperty('polluted')
  })
})

describe('the one-time token', () => {
  it.each([
    [60, 60],
    ['60', 60],
    [300, 300],
    [60.9, 60],
    [undefined, null],
    [null, null],
    ['', null],
    ['1e3', null],
    ['-5', null],
    [true, null],
    [[60], null],
    [0, null],
    [-1, null],
    [Number.NaN, null],
  ])('FE3 FE4 FE5 FE6 FE7 reads a lifetime of %j as %j', (tokenExpiresIn, expiresIn) => {
    expect(readGrant({ updateEmailToken: 'token', tokenExpiresIn }, 'updateEmailToken')).toEqual({
      token: 'token',
      expiresIn,
    })
  })

  it.each([undefined, null, '', '   ', 42, {}, [], 'x'.repeat(4097)])(
    'FE1 FE2 refuses %j as a token',
    (updateEmailToken) => {
      expect(readGrant({ updateEmailToken, tokenExpiresIn: 60 }, 'updateEmailToken')).toBeNull()
    },
  )

  it.each([undefined, null, [], 'token', 1])('FE8 refuses %j as data', (data) => {
    expect(readGrant(data, 'updateEmailToken')).toBeNull()
  })

  it('is found under the name that the kind of change has for it, and no other', () => {
    const data = { updatePhoneToken: 't', tokenExpiresIn: 60 }
    expect(readGrant(data, 'updatePhoneToken')).toEqual({ token: 't', expiresIn: 60 })
    expect(readGrant(data, 'updateEmailToken')).toBeNull()
    expect(readGrant(data, 'constructor')).toBeNull()
  })

  it('FE9 does not mind fields it does not know', () => {
    expect(readGrant({ updateEmailToken: 't', tokenExpiresIn: 60, extra: 1 }, 'updateEmailToken')).toEqual({
      token: 't',
      expiresIn: 60,
    })
  })
})

describe('the profile', () => {
  it.each(['email', 'phone', 'phoneCountryCode'])('tells no %s from one that may not be known', (contact) => {
    expect(getProfile.read({ userId: 'a', [contact]: null })).toHaveProperty(contact, null)
    expect(getProfile.read({ userId: 'a', [contact]: '' })).toHaveProperty(contact, null)
    expect(getProfile.read({ userId: 'a' })).not.toHaveProperty(contact)
  })

  it('drops identity providers’ tokens', () => {
    const profile = getProfile.read({
      userId: 'a',
      identities: [
        { provider: 'github', accessToken: 'secret', refreshToken: 'secret' },
        { provider: 'github', type: 'unionid' },
      ],
    })
    expect(profile?.providers).toEqual(['github'])
    expect(JSON.stringify(profile)).not.toContain('secret')
  })

  it('keeps what says how else one can sign in', () => {
    const phone = { phone: '138', phoneCountryCode: '+86' }
    expect(getProfile.read({ userId: 'a', ...phone, username: 'ada', emailVerified: true })).toEqual({
      userId: 'a',
      emailVerified: true,
      ...phone,
      username: 'ada',
      providers: [],
    })
    expect(getProfile.read({ userId: 'a', phone: '', username: '' })).toMatchObject({
      phone: null,
      username: null,
    })
  })

  it('outlives odd fields, but not a missing user', () => {
    expect(
      getProfile.read({ userId: 'a', phone: 5, identities: 'none', emailVerified: 'yes' }),
    ).toMatchObject({
      phone: null,
      providers: [],
      emailVerified: false,
    })
    expect(getProfile.read({ email: 'a@b.co' })).toBeNull()
    expect(getProfile.read({ userId: 'a', email: 7 })).toBeNull()
  })
})

describe('the security summary', () => {
  const reply = {
    emailBinded: true,
    phoneBinded: true,
    passwordSet: false,
    mfaEnrolled: true,
    securityScore: 70,
    passwordSecurityLevel: 1,
  }

  it('is told in this library’s words', () => {
    expect(getSecurity.read(reply)).toEqual({
      emailBound: true,
      phoneBound: true,
      passwordSet: false,
      mfaEnrolled: true,
      score: 70,
    })
  })

  it('outlives odd fields, but not an unknown email', () => {
    expect(getSecurity.read({ emailBinded: false, passwordSet: 'no', securityScore: '70' })).toEqual({
      emailBound: false,
    })
    for (const data of [undefined, null, {}, { ...reply, emailBinded: 'yes' }])
      expect(getSecurity.read(data)).toBeNull()
  })
})

describe('a server’s sentence', () => {
  it('FM2 loses control and direction characters, secrets and length', () => {
    expect(cleanMessage('a\u0000b\u202ec\u001b[31m', [])).toBe('a b c [31m')
    expect(cleanMessage('two\r\n\r\nlines', [])).toBe('two lines')
    expect(cleanMessage('Code 123456 is wrong', ['123456'])).toBe('Code ••• is wrong')
    expect(cleanMessage('x'.repeat(100_000), [])).toHaveLength(200)
    expect(cleanMessage('text', [''])).toBe('text')
    expect(cleanMessage(' \n ', [])).toBeUndefined()
  })
})

describe('Retry-After', () => {
  afterEach(() => vi.useRealTimers())
  const now = 'Fri, 20 Nov 2026 12:00:00 GMT'
  it.each([
    ['17', 17],
    ['0', 1],
    ['999999999', 3600],
    ['Fri, 20 Nov 2026 12:00:30 GMT', 30],
    ['Fri, 20 Nov 2026 11:00:00 GMT', 1],
    ['abc', 60],
    ['-5', 60],
    ['1.5', 60],
    [undefined, 60],
  ])('FG6 %j means %j seconds', (value, seconds) => {
    expect(readRetryAfter(headers(value, now))).toBe(seconds)
  })

  it.each(['Fri, 20 Nov 2026 11:00:00 GMT', now, 'Fri, 20 Nov 2026 13:00:00 GMT'])(
    'FG6 says nothing by a date where the service’s own is not readable, whatever this device’s clock says: %s',
    (wall) => {
      vi.useFakeTimers({ now: Date.parse(wall) })
      expect(readRetryAfter(headers('Fri, 20 Nov 2026 12:00:30 GMT'))).toBe(60)
    },
  )
})
