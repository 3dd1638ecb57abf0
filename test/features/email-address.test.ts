// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asciiForm, canonicalEmail, readEmail, sameEmail } from '../../src/features/contact/email-address.ts'

describe('reading an address', () => {
  it.each([
    ['ada@example.com', 'ada@example.com'],
    [' ada@example.com \n', 'ada@example.com'],
    ['\u200bada@example.com\ufeff', 'ada@example.com'],
    ['Ada.Lovelace+news@Example.COM', 'Ada.Lovelace+news@Example.COM'],
    ["o'neil@x.ie", "o'neil@x.ie"],
    ['ada@faß.de', 'ada@faß.de'],
    ['ada@例え.テスト', 'ada@例え.テスト'],
    ['ada@xn--fa-hia.de', 'ada@xn--fa-hia.de'],
    ['用户@example.com', '用户@example.com'],
    ['ａｄａ＠ｅｘａｍｐｌｅ．ｃｏｍ', 'ada@example.com'],
    [`${'a'.repeat(64)}@example.com`, `${'a'.repeat(64)}@example.com`],
  ])('FI3 FI4 FI5 FI7 FI11 takes %j and sends it as shown', (text, email) => {
    expect(readEmail(text)).toEqual({ email })
  })

  it.each([
    ['', 'empty'],
    ['ada', 'noAt'],
    ['ada@b@c.de', 'severalAts'],
    ['ada lovelace@example.com', 'space'],
    ['ada@exam\u00a0ple.com', 'space'],
    ['ad\u200ba@example.com', 'characters'],
    ['ada@example.com\r\nBcc: eve@example.com', 'space'],
    ['ada\u0000@example.com', 'characters'],
    ['"ada"@example.com', 'characters'],
    ['ada@example,com', 'characters'],
    ['<ada@example.com>', 'characters'],
    ['ada@example', 'domain'],
    ['ada@', 'domain'],
    ['@example.com', 'empty'],
    ['.ada@example.com', 'dots'],
    ['ada..l@example.com', 'dots'],
    ['ada@example.com.', 'dots'],
    ['ada@192.168.0.1', 'domain'],
    ['ada@-example.com', 'domain'],
    ['ada@exa_mple.com', 'domain'],
    ['ada@mail.example.1-2', 'domain'],
    ['@', 'empty'],
    [`${'a'.repeat(65)}@example.com`, 'tooLong'],
    [`ada@${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.example.com`, 'tooLong'],
    ['x'.repeat(1_000_000), 'tooLong'],
  ])('FI3 FI7 says what is wrong with %j', (text, problem) => {
    expect(readEmail(text)).toEqual({ problem })
  })
})

it('FI7 takes 254 characters, and not one more', () => {
  const sized = (length: number) => {
    const start = `${'a'.repeat(64)}@${'b'.repeat(60)}.${'c'.repeat(60)}.`
    return `${start}${'d'.repeat(60)}.${'e'.repeat(length - start.length - 61)}`
  }
  expect(readEmail(sized(254))).toEqual({ email: sized(254) })
  expect(readEmail(sized(255))).toEqual({ problem: 'tooLong' })
})

describe('comparing addresses', () => {
  it.each([
    ['ADA@Example.com', 'ada@example.com'],
    ['ada@FAß.de', 'ada@xn--fa-hia.de'],
    ['ada@example.com.', 'ada@example.com'],
    [' ada@example.com', 'ada@example.com'],
  ])('FI1 %j is %j', (a, b) => {
    expect(sameEmail(a, b)).toBe(true)
  })

  it.each([
    ['ada@fass.de', 'ada@faß.de'],
    ['ada+x@example.com', 'ada@example.com'],
    ['a.da@example.com', 'ada@example.com'],
    ['ada@аpple.com', 'ada@apple.com'],
  ])('FI11 %j is not %j', (a, b) => {
    expect(sameEmail(a, b)).toBe(false)
  })

  it('finds none that is the same as no email, and takes text that is no address as it is', () => {
    expect(sameEmail(null, 'ada@example.com')).toBe(false)
    expect(sameEmail('Ada', 'ada')).toBe(true)
    expect(sameEmail('ada', 'ada@example.com')).toBe(false)
  })

  it('is stable', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (email) => {
        expect(canonicalEmail(canonicalEmail(email))).toBe(canonicalEmail(email))
        expect(sameEmail(email.toUpperCase(), email.toLowerCase())).toBe(true)
      }),
    )
  })

  it('FI6 shows look-alike letters for what they are', () => {
    expect(asciiForm('ada@аpple.com')).toBe('ada@xn--pple-43d.com')
    expect(asciiForm('ada@Example.com')).toBeNull()
    expect(asciiForm('ada@exam ple.com')).toBeNull()
  })
})
