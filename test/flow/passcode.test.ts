// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPasscode } from '../../src/flow/passcode.ts'

const accepted: [text: string, code: string][] = [
  ['123456', '123456'],
  ['123 456', '123456'],
  ['123-456', '123456'],
  ['123\u2009456', '123456'],
  ['123\u00a0456', '123456'],
  ['123–456', '123456'],
  ['123.456', '123456'],
  ['1 2 3 4 5 6', '123456'],
  ['12 34 56', '123456'],
  ['1234 5678', '12345678'],
  ['  123456\n', '123456'],
  ['123\u200b456', '123456'],
  ['\ufeff123456', '123456'],
  ['G-123456', '123456'],
  ['Your code is 123456', '123456'],
  ['Your code is 123456.', '123456'],
  ['123456 is your code. Expires in 10 min', '123456'],
  ['验证码：123456，10分钟内有效', '123456'],
  ['验证码123456有效', '123456'],
  ['認証コードは「123456」です', '123456'],
  ['رمز التحقق هو ١٢٣٤٥٦', '123456'],
  ['１２３４５６', '123456'],
  ['१२३४५६', '123456'],
  ['𝟏𝟐𝟑𝟒𝟓𝟔', '123456'],
  ['۱۲۳۴۵۶', '123456'],
  ['0042', '0042'],
  ['On 2026-11-20 you asked for 123456', '123456'],
]

const rejected: [text: string, problem: string][] = [
  ['', 'empty'],
  ['   ', 'empty'],
  ['\u200b', 'empty'],
  ['123', 'tooShort'],
  ['123456789', 'tooLong'],
  ['1234567890123', 'tooLong'],
  ['abc', 'noCode'],
  ['one two three', 'noCode'],
  ['1e5', 'noCode'],
  ['123456e10', 'noCode'],
  ['-123456', 'noCode'],
  ['+123456', 'noCode'],
  ['2026-11-20', 'noCode'],
  ['20/11/2026', 'noCode'],
  ['555 1234', 'noCode'],
  ['+86 138 0013 8000', 'noCode'],
  ['123456 or 654321', 'several'],
  ['123456, 1234', 'several'],
  ['ada@example.com', 'noCode'],
  [`${'1 '.repeat(500_000)}`, 'noCode'],
]

describe('reading a passcode', () => {
  it.each(accepted)('FJ1 FJ3 takes %j', (text, code) => {
    expect(readPasscode(text, [4, 8])).toEqual({ code })
  })

  it.each(rejected)('FJ2 FJ8 does not guess from %j', (text, problem) => {
    expect(readPasscode(text, [4, 8]).problem).toBe(problem)
  })

  it('tells how many digits there are when the number is wrong', () => {
    expect(readPasscode('12345', 6)).toEqual({ problem: 'tooShort', digits: 5 })
    expect(readPasscode('1234567', 6)).toEqual({ problem: 'tooLong', digits: 7 })
  })

  const codes = fc.stringMatching(/^\d{6}$/)
  it('is idempotent, and undoes every common way of writing a code', () => {
    const forms: ((code: string) => string)[] = [
      (code) => code,
      (code) => `${code.slice(0, 3)} ${code.slice(3)}`,
      (code) => code.split('').join('-'),
      (code) => `Code: ${code}!`,
      (code) => [...code].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join(''),
      (code) => [...code].map((digit) => String.fromCodePoint(0x966 + Number(digit))).join(''),
    ]
    fc.assert(
      fc.property(codes, fc.constantFrom(...forms), (code, form) => {
        expect(readPasscode(form(code), 6)).toEqual({ code })
      }),
    )
  })

  it('FJ2 never makes a code out of part of a longer run of digits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{9,40}$/), (digits) => {
        expect(readPasscode(digits, [4, 8]).problem).toBe('tooLong')
      }),
    )
  })

  it('finds no code in hostile text, however long', () => {
    for (const text of [
      '1 '.repeat(999),
      '-1'.repeat(999),
      '1.'.repeat(999),
      '+'.repeat(2000),
      'x'.repeat(1e6),
    ]) {
      expect(readPasscode(text, [4, 8]).problem).toBe('noCode')
    }
  })
})
