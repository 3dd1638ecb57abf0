// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { createMemoryStore, type SandboxStore, type SandboxText } from '../../src/sandbox/index.ts'
import { service, stores } from '../support/account-service.ts'

const OLD = '13800000000'
const NEW = '13811112222'

type MakeStore = () => SandboxStore | Promise<SandboxStore>

/** Ada has a phone; `new` has an email and none. */
async function phones(makeStore: MakeStore, ...rest: [settings?: object, options?: object]) {
  const all = await service(makeStore, ...rest)
  await all.sandbox.putUser({ userId: 'new', email: 'new@example.com' })
  const code = (phone: string) => all.sandbox.phonebox.codeFor(phone)
  const change = (payload: object) =>
    all.call('ada', 'verify-update-phone-request', {
      verifyMethod: 'PHONE_PASSCODE',
      phonePassCodePayload: payload,
    })
  const pair = async (to = NEW) => {
    await all.text('ada', to, 'CHANNEL_BIND_PHONE')
    await all.text('ada', OLD, 'CHANNEL_UNBIND_PHONE')
    return {
      newPhoneNumber: to,
      newPhonePassCode: code(to),
      oldPhoneNumber: OLD,
      oldPhonePassCode: code(OLD),
    }
  }
  return {
    ...all,
    code,
    change,
    pair,
    update: (updatePhoneToken: unknown) => all.call('ada', 'update-phone', { updatePhoneToken }),
    phone: async (userId: string) => {
      const user = await all.sandbox.user(userId)
      return [user?.phoneCountryCode, user?.phone]
    },
  }
}

describe.each(stores)('texts %s', (_, makeStore) => {
  it('go out once a minute for a number and channel, in any spelling of the number', async () => {
    const { sandbox, clock, text } = await phones(makeStore)
    expect(await text('new', NEW, 'CHANNEL_BIND_PHONE')).toMatchObject({ statusCode: 200 })
    for (const spelling of ['138-1111-2222', '138 1111 2222', '１３８１１１１２２２２', `0${NEW}`])
      expect(await text('new', spelling, 'CHANNEL_BIND_PHONE', '+86')).toMatchObject({ apiCode: 4004 })
    expect(await text('new', NEW, 'CHANNEL_UNBIND_PHONE')).toMatchObject({ statusCode: 200 })
    expect(sandbox.phonebox.texts).toHaveLength(2)
    await clock.advance(59_999)
    expect(await text('new', NEW, 'CHANNEL_BIND_PHONE')).toMatchObject({ apiCode: 4004 })
    await clock.advance(1)
    expect(await text('new', NEW, 'CHANNEL_BIND_PHONE')).toMatchObject({ statusCode: 200 })
  })

  it('are so many a day for a number, whatever they are for, and no more until the next', async () => {
    const { sandbox, clock, text } = await phones(makeStore, {
      smsDailyLimit: 2,
      smsInterval: 0,
      accessTokenLifetime: 100_000,
    })
    await text('new', NEW, 'CHANNEL_BIND_PHONE')
    await clock.advance(1000)
    await text('ada', NEW, 'CHANNEL_UNBIND_PHONE')
    await clock.advance(1000)
    expect(await text('new', NEW, 'CHANNEL_BIND_PHONE')).toMatchObject({
      statusCode: 422,
      message: 'This phone number has had its texts for today',
    })
    expect(await text('new', OLD, 'CHANNEL_BIND_PHONE')).toMatchObject({ statusCode: 200 })
    expect(sandbox.phonebox.texts).toHaveLength(3)
    await clock.advance(86_400_000)
    expect(await text('new', NEW, 'CHANNEL_BIND_PHONE')).toMatchObject({ statusCode: 200 })
  })

  it('that could not go out are not charged, not for the day either', async () => {
    let broken = true
    const smsSender = () => {
      if (broken) throw new Error('no signal')
    }
    const { text } = await phones(makeStore, { smsDailyLimit: 1 }, { smsSender })
    expect(await text('new', NEW, 'CHANNEL_BIND_PHONE')).toMatchObject({
      statusCode: 500,
      message: 'The text could not be sent',
    })
    broken = false
    expect(await text('new', NEW, 'CHANNEL_BIND_PHONE')).toMatchObject({ statusCode: 200 })
  })

  it('go abroad only where the pool has a provider for it', async () => {
    const { sandbox, text } = await phones(makeStore)
    expect(await text('new', '7911123456', 'CHANNEL_BIND_PHONE', '+44')).toMatchObject({
      statusCode: 422,
      message: 'Texts to this country are not set up',
    })
    sandbox.settings.internationalSms = true
    expect(await text('new', '07911 123456', 'CHANNEL_BIND_PHONE', '+44')).toMatchObject({ statusCode: 200 })
    expect(sandbox.phonebox.texts.map(({ to }) => to)).toEqual(['+447911123456'])
  })

  it('reveal a taken number only where the pool says so', async () => {
    const { sandbox, text } = await phones(makeStore, { smsInterval: 0 })
    expect(await text('new', OLD, 'CHANNEL_BIND_PHONE')).toMatchObject({ statusCode: 200 })
    sandbox.settings.revealTakenAddress = true
    expect(await text('new', OLD, 'CHANNEL_BIND_PHONE')).toMatchObject({ apiCode: 2035 })
    expect(await text(null, OLD, 'CHANNEL_BIND_PHONE')).toMatchObject({ apiCode: 2035 })
    expect(await text('ada', OLD, 'CHANNEL_BIND_PHONE')).toMatchObject({ statusCode: 200 })
    expect(await text(null, OLD, 'CHANNEL_RESET_PASSWORD')).toMatchObject({ statusCode: 200 })
  })
})

describe('a text', () => {
  it.each([
    ['12811112222'],
    ['138123456789'],
    ['+8613811112222'],
    ['1381111222'],
    ['ada'],
    [''],
    [5],
    [null],
    ['7911123456', '44'],
    ['7911123456', '+0'],
    ['123', '+44'],
    ['12345678901234', '+44'],
    ['7911123456', '+4444'],
    ['7911123456', '1+44'],
    ['7911a23456', '+44'],
    ['a7911123456', '+44'],
    ['7911123456a', '+44'],
    [NEW, 86],
    [NEW, null],
  ])('does not go to %j of %j, which is no number', async (phoneNumber, phoneCountryCode?: unknown) => {
    const { call, sandbox } = await phones(createMemoryStore, { internationalSms: true })
    const body = { phoneNumber, phoneCountryCode, channel: 'CHANNEL_BIND_PHONE' }
    expect(await call('new', 'send-sms', body)).toMatchObject({ statusCode: 400, apiCode: 2028 })
    expect(sandbox.phonebox.texts).toHaveLength(0)
  })

  it.each(['CHANNEL_BIND_EMAIL', 'CHANNEL_UPDATE_PHONE', '', 5])('is not sent for %j', async (channel) => {
    const { call } = await phones(createMemoryStore)
    expect(await call('new', 'send-sms', { phoneNumber: NEW, channel })).toMatchObject({
      statusCode: 400,
      message: 'Invalid argument',
    })
  })

  it.each([
    ['2025550123', '+1', '+12025550123'],
    ['1234567890123', '+44', '+441234567890123'],
    ['7911123456', ' +44 ', '+447911123456'],
    ['5012345', '+375', '+3755012345'],
  ])('goes to %j of %j, which is %j', async (phoneNumber, phoneCountryCode, to) => {
    const { text, sandbox } = await phones(createMemoryStore, { internationalSms: true })
    await text('new', phoneNumber, 'CHANNEL_BIND_PHONE', phoneCountryCode)
    expect(sandbox.phonebox.texts.map((one) => one.to)).toEqual([to])
  })

  it('keeps the zero that numbers of Italy begin with', async () => {
    const { text, sandbox } = await phones(createMemoryStore, { internationalSms: true })
    await text('new', '0212345678', 'CHANNEL_BIND_PHONE', '+39')
    expect(sandbox.phonebox.texts[0]?.to).toBe('+390212345678')
  })

  it('says its code and how long that is good, in the language asked for', async () => {
    const { call, sandbox } = await phones(createMemoryStore, { smsInterval: 0 })
    const body = { phoneNumber: NEW, channel: 'CHANNEL_BIND_PHONE' }
    await call('new', 'send-sms', body)
    await call('new', 'send-sms', body, { 'x-authing-lang': 'zh-CN' })
    sandbox.settings.smsCodeLifetime = 170
    await call('new', 'send-sms', body)
    const [english, chinese, longer] = sandbox.phonebox.texts
    expect(longer?.text).toContain('valid for 3 min')
    expect(english).toEqual({
      to: `+86${NEW}`,
      channel: 'CHANNEL_BIND_PHONE',
      code: expect.stringMatching(/^\d{6}$/),
      text: `${english?.code} is your verification code, valid for 1 min. Tell it to nobody.`,
    })
    expect(chinese?.text).toBe(`验证码 ${chinese?.code}，1 分钟内有效，请勿告诉他人。`)
  })

  it('is found in the phone box by any spelling of its number', async () => {
    const { text, sandbox } = await phones(createMemoryStore, { internationalSms: true })
    const { phonebox } = sandbox
    expect(() => phonebox.codeFor(NEW)).toThrow(`No text has arrived at ${NEW}`)
    await text('new', NEW, 'CHANNEL_BIND_PHONE')
    await text('new', '7911123456', 'CHANNEL_BIND_PHONE', '+44')
    const [first, second] = phonebox.texts
    expect([NEW, `+86 ${NEW}`, '138-1111-2222'].map(phonebox.codeFor)).toEqual(Array(3).fill(first?.code))
    expect(phonebox.codeFor('+44 7911 123456')).toBe(second?.code)
  })

  it('is heard of by who listens, as long as they do', async () => {
    const { text, send, sandbox } = await phones(createMemoryStore)
    const heard: SandboxText[] = []
    const mails: string[] = []
    const stopMails = sandbox.mailbox.subscribe(({ to }) => void mails.push(to))
    const stop = sandbox.phonebox.subscribe((one) => void heard.push(one))
    await text('new', NEW, 'CHANNEL_BIND_PHONE')
    await send('new', 'a@b.example', 'CHANNEL_BIND_EMAIL')
    expect(heard).toEqual(sandbox.phonebox.texts)
    expect(mails).toEqual(['a@b.example'])
    stop()
    stopMails()
    await text('new', NEW, 'CHANNEL_UNBIND_PHONE')
    await send('new', 'c@b.example', 'CHANNEL_BIND_EMAIL')
    expect([heard.length, mails.length]).toEqual([1, 1])
  })

  it('needs a good access token, or none', async () => {
    const { text, call } = await phones(createMemoryStore)
    expect(await text(null, NEW, 'CHANNEL_LOGIN')).toMatchObject({ statusCode: 200 })
    const body = { phoneNumber: NEW, channel: 'CHANNEL_BIND_PHONE' }
    expect(await call(null, 'send-sms', body, { authorization: 'nonsense' })).toMatchObject({ apiCode: 2020 })
  })
})

describe.each(stores)('a phone number %s', (_, makeStore) => {
  it('is bound with the code that was texted to it, in any spelling, and told by profile and security', async () => {
    const { call, text, code, phone } = await phones(makeStore, { internationalSms: true })
    await text('new', '07911 123456', 'CHANNEL_BIND_PHONE', '+44')
    const body = { phoneNumber: '7911-123456', phoneCountryCode: '+44', passCode: code('+447911123456') }
    expect(await call('new', 'bind-phone', body)).toMatchObject({ statusCode: 200 })
    expect(await phone('new')).toEqual(['+44', '7911123456'])
    expect((await call('new', 'get-profile')).data).toMatchObject({
      phone: '7911123456',
      phoneCountryCode: '+44',
      phoneVerified: true,
    })
    expect((await call('new', 'get-security-info')).data).toMatchObject({ phoneBinded: true })
  })

  it('is of mainland China where no country is named', async () => {
    const { call, text, code, phone } = await phones(makeStore)
    await text('new', NEW, 'CHANNEL_BIND_PHONE')
    await call('new', 'bind-phone', { phoneNumber: NEW, passCode: code(NEW) })
    expect(await phone('new')).toEqual(['+86', NEW])
  })

  it('is not bound with a wrong code, twice with one code, nor after a minute', async () => {
    const { call, text, code, clock, phone } = await phones(makeStore, { verifyCodeMaxAttempts: 2 })
    const bind = (passCode: unknown) => call('new', 'bind-phone', { phoneNumber: NEW, passCode })
    await text('new', NEW, 'CHANNEL_BIND_PHONE')
    expect(await call('new', 'bind-phone', { phoneNumber: 'x', passCode: code(NEW) })).toMatchObject({
      apiCode: 2028,
    })
    expect(await bind('000')).toMatchObject({ apiCode: 2001 })
    await clock.advance(60_000)
    expect(await bind(code(NEW))).toMatchObject({ apiCode: 2300 })
    await text('new', NEW, 'CHANNEL_BIND_PHONE')
    await clock.advance(59_999)
    expect(await bind(code(NEW))).toMatchObject({ statusCode: 200 })
    expect(await phone('new')).toEqual(['+86', NEW])
    expect(await bind(code(NEW))).toMatchObject({ apiCode: 2227 })
  })

  it('that belongs to another, in whichever spelling, is not given away', async () => {
    const { call, text, code, phone } = await phones(makeStore)
    await text('new', OLD, 'CHANNEL_BIND_PHONE')
    const body = { phoneNumber: '138 0000 0000', phoneCountryCode: '+86', passCode: code(OLD) }
    expect(await call('new', 'bind-phone', body)).toMatchObject({ statusCode: 409, apiCode: 2035 })
    expect(await phone('new')).toEqual([null, null])
  })

  it('is removed with a code of its own, unless it is the last way to sign in', async () => {
    const { sandbox, call, text, code, phone } = await phones(makeStore)
    expect(await call('new', 'unbind-phone', { passCode: '1' })).toMatchObject({ apiCode: 1_320_005 })
    await text('ada', OLD, 'CHANNEL_UNBIND_PHONE')
    expect(await call('ada', 'unbind-phone', { passCode: code(OLD) })).toMatchObject({ statusCode: 200 })
    expect(await phone('ada')).toEqual([null, null])
    await sandbox.putUser({ userId: 'ada', phone: OLD, email: 'ada@example.com' })
    expect(await call('ada', 'unbind-phone', { passCode: code(OLD) })).toMatchObject({ apiCode: 2001 })
    await sandbox.putUser({ userId: 'ada', phone: OLD })
    expect(await call('ada', 'unbind-phone', { passCode: code(OLD) })).toMatchObject({ apiCode: 2217 })
    await sandbox.putUser({ userId: 'ada', phone: OLD, providers: ['github'] })
    expect(await call('ada', 'unbind-phone', { passCode: code(OLD) })).toMatchObject({ apiCode: 2001 })
  })

  it('is changed with the codes of both numbers and a token of one minute', async () => {
    const { change, pair, update, phone, clock } = await phones(makeStore)
    const granted = await change(await pair())
    expect(granted).toMatchObject({
      statusCode: 200,
      data: { updatePhoneToken: expect.stringMatching(/^\w{32}$/), tokenExpiresIn: 60 },
    })
    await clock.advance(59_999)
    expect(await update(granted.data?.updatePhoneToken)).toMatchObject({ statusCode: 200 })
    expect(await phone('ada')).toEqual(['+86', NEW])
    expect(await update(granted.data?.updatePhoneToken)).toMatchObject({ statusCode: 400 })
  })

  it('is not changed with a token that is late, foreign, or for an email', async () => {
    const { sandbox, call, change, pair, update, phone, clock, grant } = await phones(makeStore)
    const token = (await change(await pair())).data?.updatePhoneToken
    expect(await call('eve', 'update-phone', { updatePhoneToken: token })).toMatchObject({ statusCode: 400 })
    expect(await call('ada', 'update-email', { updateEmailToken: token })).toMatchObject({ statusCode: 400 })
    expect(await update(await grant())).toMatchObject({ statusCode: 400 })
    await clock.advance(60_000)
    expect(await update(token)).toMatchObject({ statusCode: 400, message: 'The token is not valid' })
    const second = (await change(await pair())).data?.updatePhoneToken
    await sandbox.putUser({ userId: 'ada', email: 'ada@example.com', phone: '13700000000' })
    expect(await update(second)).toMatchObject({ statusCode: 400 })
    expect(await phone('ada')).toEqual([null, '13700000000'])
    expect(await update(5)).toMatchObject({ message: 'Invalid argument' })
  })

  it('is not changed with a token for another, also where the old number is theirs by now', async () => {
    const { sandbox, call, change, pair, phone } = await phones(makeStore)
    const token = (await change(await pair())).data?.updatePhoneToken
    await sandbox.putUser({ userId: 'ada', email: 'ada@example.com' })
    await sandbox.putUser({ userId: 'eve', phone: OLD })
    expect(await call('eve', 'update-phone', { updatePhoneToken: token })).toMatchObject({ statusCode: 400 })
    expect(await call('ada', 'update-phone', { updatePhoneToken: token })).toMatchObject({ statusCode: 400 })
    expect(await phone('eve')).toEqual([null, OLD])
  })

  it('that another took in between is not changed to', async () => {
    const { sandbox, change, pair, update, phone } = await phones(makeStore)
    const token = (await change(await pair())).data?.updatePhoneToken
    await sandbox.putUser({ userId: 'new', phone: NEW })
    expect(await update(token)).toMatchObject({ apiCode: 2035 })
    expect(await phone('ada')).toEqual([null, OLD])
  })

  it('is not changed without the code of the old one, unless the pool does without', async () => {
    const { sandbox, change, pair, code } = await phones(makeStore)
    const { newPhoneNumber, newPhonePassCode } = await pair()
    const alone = { newPhoneNumber, newPhonePassCode }
    expect(await change(alone)).toMatchObject({
      apiCode: 2227,
      message: 'The previous phone number must be verified first',
    })
    const [oldPhoneNumber, oldPhonePassCode] = [OLD, code(OLD)]
    expect(await change({ ...alone, oldPhoneNumber })).toMatchObject({ apiCode: 2227 })
    expect(await change({ ...alone, oldPhonePassCode })).toMatchObject({ apiCode: 2227 })
    sandbox.settings.verifyOldPhone = false
    expect(await change({ ...alone, oldPhonePassCode: 'x' })).toMatchObject({ statusCode: 200 })
  })

  it('is not changed when either code is wrong', async () => {
    const { change, pair, phone } = await phones(makeStore, { verifyCodeMaxAttempts: 3 })
    const right = await pair()
    expect(await change({ ...right, oldPhonePassCode: 'x' })).toMatchObject({ apiCode: 2001 })
    expect(await change({ ...right, newPhonePassCode: 'x' })).toMatchObject({ apiCode: 2001 })
    expect(await phone('ada')).toEqual([null, OLD])
    expect(await change(right)).toMatchObject({ statusCode: 200 })
    expect(await change(right)).toMatchObject({ apiCode: 2001 })
  })

  it('takes the new code on the binding channel and the old one on the removing channel only', async () => {
    const { text, change, code } = await phones(makeStore, { verifyCodeMaxAttempts: 9 })
    await text('ada', NEW, 'CHANNEL_UNBIND_PHONE')
    await text('ada', OLD, 'CHANNEL_BIND_PHONE')
    const swapped = {
      newPhoneNumber: NEW,
      newPhonePassCode: code(NEW),
      oldPhoneNumber: OLD,
      oldPhonePassCode: code(OLD),
    }
    expect(await change(swapped)).toMatchObject({ apiCode: 2001 })
  })

  it('is told from the one it is to replace before a code is used up', async () => {
    const { change, pair } = await phones(makeStore)
    const right = await pair()
    expect(await change({ ...right, newPhoneNumber: `+86${NEW}` })).toMatchObject({ apiCode: 2028 })
    expect(await change({ ...right, newPhoneNumber: '138 0000 0000' })).toMatchObject({ apiCode: 2230 })
    expect(await change({ ...right, oldPhoneNumber: '13900000000' })).toMatchObject({ apiCode: 2038 })
    expect(await change({ ...right, oldPhoneCountryCode: '+44' })).toMatchObject({ apiCode: 2038 })
    expect(await change({ ...right, oldPhoneNumber: '138-0000-0000' })).toMatchObject({ statusCode: 200 })
  })

  it('is not changed where there is none, nor by another method', async () => {
    const { call } = await phones(makeStore)
    const payload = { newPhoneNumber: NEW, newPhonePassCode: '1' }
    const ask = (who: 'ada' | 'new', verifyMethod: string, phonePassCodePayload: unknown) =>
      call(who, 'verify-update-phone-request', { verifyMethod, phonePassCodePayload })
    expect(await ask('new', 'PHONE_PASSCODE', payload)).toMatchObject({ apiCode: 1_320_005 })
    expect(await ask('ada', 'EMAIL_PASSCODE', payload)).toMatchObject({ message: 'Invalid argument' })
    expect(await ask('ada', 'PHONE_PASSCODE', [])).toMatchObject({ message: 'Invalid argument' })
  })

  it('is nobody’s to touch who is not signed in', async () => {
    const { call } = await phones(makeStore)
    for (const path of ['bind-phone', 'unbind-phone', 'verify-update-phone-request', 'update-phone'])
      expect(await call(null, path, {})).toMatchObject({ statusCode: 401, apiCode: 2020 })
  })
})
