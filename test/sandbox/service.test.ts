// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { createMemoryStore, type PoolSettings } from '../../src/sandbox/index.ts'
import { nobody } from '../../src/sandbox/nobody.ts'
import { NEW, OLD, service, stores } from '../support/account-service.ts'

describe.each(stores)('the account service %s', (_, makeStore) => {
  describe('sending', () => {
    it('mails one code a minute for an address and channel, in any spelling of the address', async () => {
      const { sandbox, clock, send } = await service(makeStore)
      expect(await send('ada', NEW, 'CHANNEL_UPDATE_EMAIL')).toMatchObject({ statusCode: 200 })
      expect(await send('ada', NEW.toUpperCase(), 'CHANNEL_UPDATE_EMAIL')).toMatchObject({ apiCode: 2080 })
      expect(await send('ada', NEW, 'CHANNEL_BIND_EMAIL')).toMatchObject({ statusCode: 200 })
      expect(sandbox.mailbox.mails).toHaveLength(2)
      await clock.advance(60_000)
      expect(await send('ada', NEW, 'CHANNEL_UPDATE_EMAIL')).toMatchObject({ statusCode: 200 })
    })

    it('does not charge a send whose mail could not go out', async () => {
      let broken = true
      const mailer = () => {
        if (broken) throw new Error('no route to host')
      }
      const { send } = await service(makeStore, {}, { mailer })
      expect(await send('ada', NEW, 'CHANNEL_UPDATE_EMAIL')).toMatchObject({ apiCode: 2021 })
      broken = false
      expect(await send('ada', NEW, 'CHANNEL_UPDATE_EMAIL')).toMatchObject({ statusCode: 200 })
    })

    it('keeps the code of before when the mail of a newer one could not go out', async () => {
      let broken = false
      const codes: string[] = []
      const mailer = ({ code }: { code: string }) => {
        if (broken) throw new Error('no route to host')
        codes.push(code)
      }
      const { send, call, clock } = await service(makeStore, {}, { mailer })
      const address = 'new@new.example'
      await send('new', address, 'CHANNEL_BIND_EMAIL')
      await clock.advance(60_000)
      broken = true
      expect(await send('new', address, 'CHANNEL_BIND_EMAIL')).toMatchObject({ apiCode: 2021 })
      expect(await call('new', 'bind-email', { email: address, passCode: codes[0] })).toMatchObject({
        statusCode: 200,
      })
    })

    it('lets nobody else wait for the mail server, and its mailer may look at the pool', async () => {
      let deliver: () => void = () => undefined
      const delivered = new Promise<void>((resolve) => {
        deliver = resolve
      })
      const all = await service(
        makeStore,
        {},
        { mailer: async () => void (await Promise.all([delivered, all.sandbox.user('ada')])) },
      )
      const sent = all.send('ada', NEW, 'CHANNEL_UPDATE_EMAIL')
      expect(await all.call('eve', 'get-profile')).toMatchObject({ statusCode: 200 })
      deliver()
      expect(await sent).toMatchObject({ statusCode: 200 })
    })

    it.each([
      'me@mine.example/victim.org',
      'me@mine.example?x.org',
      'me@mine.example#x.org',
      'me@mine.example:25.org',
      'me@mine.example\\x.org',
      'me@mine%2eexample.org',
      'me@mine.example,1.q',
      'me@mine.example;2.q',
      'me@a\0.example',
      'me@-x.example',
      'me@x..example',
      'me@127.1',
      `me@${'x'.repeat(64)}.example`,
    ])('mails nothing to %j, which is no address', async (address) => {
      const { send, sandbox } = await service(makeStore)
      expect(await send('ada', address, 'CHANNEL_UPDATE_EMAIL')).toMatchObject({ apiCode: 2204 })
      expect(sandbox.mailbox.mails).toHaveLength(0)
    })

    it('reveals a taken address only where the pool says so', async () => {
      const quiet = await service(makeStore)
      expect(await quiet.send('ada', 'eve@example.com', 'CHANNEL_UPDATE_EMAIL')).toMatchObject({
        statusCode: 200,
      })
      const open = await service(makeStore, { revealTakenAddress: true })
      expect(await open.send('ada', 'EVE@example.com', 'CHANNEL_UPDATE_EMAIL')).toMatchObject({
        apiCode: 2200,
      })
    })

    it('lets everybody use their own address, and sign in with any', async () => {
      const { send } = await service(makeStore, { revealTakenAddress: true })
      expect(await send('ada', OLD, 'CHANNEL_UPDATE_EMAIL')).toMatchObject({ statusCode: 200 })
      expect(await send('ada', 'eve@example.com', 'CHANNEL_LOGIN')).toMatchObject({ statusCode: 200 })
      expect(await send('ada', 'eve@example.com', 'CHANNEL_BIND_EMAIL')).toMatchObject({ apiCode: 2200 })
      expect(await send(null, 'eve@example.com', 'CHANNEL_BIND_EMAIL')).toMatchObject({ apiCode: 2200 })
    })

    it('paces to the millisecond', async () => {
      const { send, clock } = await service(makeStore, { sendInterval: 10 })
      await send('ada', NEW, 'CHANNEL_UPDATE_EMAIL')
      await clock.advance(9_999)
      expect(await send('ada', NEW, 'CHANNEL_UPDATE_EMAIL')).toMatchObject({ apiCode: 2080 })
      await clock.advance(1)
      expect(await send('ada', NEW, 'CHANNEL_UPDATE_EMAIL')).toMatchObject({ statusCode: 200 })
    })

    it.each(['CHANNEL_NONE', '', 5, undefined])('refuses %j as a channel', async (channel) => {
      const { call, sandbox } = await service(makeStore)
      const reply = await call('ada', 'send-email', { email: NEW, channel })
      expect(reply).toMatchObject({ statusCode: 400, message: 'Invalid argument' })
      expect(sandbox.mailbox.mails).toHaveLength(0)
    })

    it('writes to the address alone, in the language asked for, and says how long the code is good', async () => {
      const { call, sandbox, code } = await service(makeStore, { codeLifetime: 90, sendInterval: 0 })
      const body = { email: ` ${NEW} `, channel: 'CHANNEL_BIND_EMAIL' }
      await call('new', 'send-email', body)
      const english = code(NEW)
      sandbox.settings.codeLifetime = 20
      await call('new', 'send-email', body, { 'x-authing-lang': 'zh-CN' })
      const chinese = code(NEW)
      const common = { to: NEW, channel: 'CHANNEL_BIND_EMAIL' }
      expect(sandbox.mailbox.mails).toEqual([
        {
          ...common,
          code: english,
          subject: `${english} is your verification code`,
          text: expect.stringMatching(new RegExp(`${english}.* 2 minutes`)),
        },
        {
          ...common,
          code: chinese,
          subject: `您的验证码：${chinese}`,
          text: expect.stringMatching(new RegExp(`${chinese}.*1 分钟`)),
        },
      ])
    })

    it('delivers the newest code of an address, and says when there is none', async () => {
      const { send, sandbox, code } = await service(makeStore, { sendInterval: 0 })
      expect(() => code(NEW)).toThrow(`No mail has arrived at ${NEW}`)
      await send('ada', NEW, 'CHANNEL_UPDATE_EMAIL')
      await send('ada', NEW, 'CHANNEL_UPDATE_EMAIL')
      await send('ada', OLD, 'CHANNEL_UPDATE_EMAIL')
      expect(code(NEW.toUpperCase())).toBe(sandbox.mailbox.mails[1]?.code)
    })

    it('works signed out, but not with a bad access token', async () => {
      const { send, call } = await service(makeStore)
      expect(await send(null, NEW, 'CHANNEL_LOGIN')).toMatchObject({ statusCode: 200 })
      const body = { email: NEW, channel: 'CHANNEL_BIND_EMAIL' }
      expect(await call(null, 'send-email', body, { authorization: 'nonsense' })).toMatchObject({
        statusCode: 401,
        apiCode: 2020,
      })
    })

    it.each([
      '',
      'ada',
      'a b@c.de',
      'ada@example',
      'ada@example.',
      '@example.com',
      'eve@ada@example.com',
      'ada@exam ple.com',
      `${'a'.repeat(65)}@example.com`,
      `a@${'b.'.repeat(124)}combo`,
      5,
      null,
    ])('refuses %j as an address', async (address) => {
      const { call } = await service(makeStore)
      const reply = await call('ada', 'send-email', { email: address, channel: 'CHANNEL_BIND_EMAIL' })
      expect(reply).toMatchObject({ apiCode: 2204 })
    })

    it.each([`${'a'.repeat(64)}@example.com`, `a@${'b.'.repeat(124)}comb`, ' ada@bücher.example\n'])(
      'takes %j as an address',
      async (address) => {
        const { send } = await service(makeStore)
        expect(await send('ada', address, 'CHANNEL_BIND_EMAIL')).toMatchObject({ statusCode: 200 })
        expect(await send('ada', address.trim(), 'CHANNEL_BIND_EMAIL')).toMatchObject({ apiCode: 2080 })
      },
    )

    it('knows an address by its domain in ASCII', async () => {
      const { send } = await service(makeStore)
      await send('ada', 'ada@bücher.example', 'CHANNEL_BIND_EMAIL')
      expect(await send('ada', 'ADA@xn--bcher-kva.example', 'CHANNEL_BIND_EMAIL')).toMatchObject({
        apiCode: 2080,
      })
      expect(await send('ada', 'eve@bücher.example', 'CHANNEL_BIND_EMAIL')).toMatchObject({
        statusCode: 200,
      })
    })

    it('makes every digit as likely as the random source does', async () => {
      const numbers = [0, 0.0999, 0.1, 0.55, 0.9, 0.999]
      let next = 0
      const random = () => (sending ? (numbers[next++] ?? 0) : 0.5)
      let sending = false
      const { send, code } = await service(makeStore, {}, { random })
      sending = true
      await send('ada', NEW, 'CHANNEL_BIND_EMAIL')
      expect(code(NEW)).toBe('001599')
    })

    it('makes codes of the pool’s length', async () => {
      const { send, code } = await service(makeStore, { verifyCodeLength: 8 })
      await send('ada', NEW, 'CHANNEL_BIND_EMAIL')
      expect(code(NEW)).toMatch(/^\d{8}$/)
    })
  })

  describe('binding', () => {
    const bind = async (settings: Partial<PoolSettings> = {}) => {
      const all = await service(makeStore, settings)
      await all.send('new', NEW, 'CHANNEL_BIND_EMAIL')
      return {
        ...all,
        bindAs: (who: 'ada' | 'eve' | 'new', email: string, passCode: unknown) =>
          all.call(who, 'bind-email', { email, passCode }),
      }
    }

    it('takes the code that was mailed, once', async () => {
      const { bindAs, code, email, sandbox } = await bind()
      const passCode = code(NEW)
      expect(await bindAs('new', NEW.toUpperCase(), passCode)).toMatchObject({ statusCode: 200 })
      expect(await email('new')).toBe(NEW.toUpperCase())
      await sandbox.putUser({ userId: 'new', email: null, phone: '1' })
      expect(await bindAs('new', NEW, passCode)).toMatchObject({ apiCode: 2001 })
      expect(await email('new')).toBeNull()
    })

    it('refuses an account that has an email', async () => {
      const { bindAs, code } = await bind()
      expect(await bindAs('ada', NEW, code(NEW))).toMatchObject({ apiCode: 2227 })
    })

    it('marks the address as verified, and keeps it without the spaces around it', async () => {
      const { bindAs, code, sandbox } = await bind()
      await sandbox.putUser({ userId: 'new', phone: '13700000000', emailVerified: false })
      expect(await bindAs('new', ` ${NEW} `, code(NEW))).toMatchObject({ statusCode: 200 })
      expect(await sandbox.user('new')).toEqual({
        ...nobody,
        userId: 'new',
        email: NEW,
        emailVerified: true,
        phone: '13700000000',
      })
    })

    it.each(['ada', undefined, 5])('refuses %j as an address', async (address) => {
      const { bindAs, code } = await bind()
      expect(await bindAs('new', address as string, code(NEW))).toMatchObject({ apiCode: 2204 })
    })

    it('takes no code at all for the right one, before any was sent and after it was used', async () => {
      const { bindAs, code, sandbox, email } = await bind()
      for (const passCode of [undefined, null, ''])
        expect(await bindAs('new', 'never@example.com', passCode)).toMatchObject({ apiCode: 2001 })
      await bindAs('new', NEW, code(NEW))
      await sandbox.putUser({ userId: 'new', email: null, phone: '1' })
      for (const passCode of [undefined, null, ''])
        expect(await bindAs('new', NEW, passCode)).toMatchObject({ apiCode: 2001 })
      expect(await email('new')).toBeNull()
    })

    it('takes a code that was asked for while signed out', async () => {
      const { bindAs, send, code } = await bind()
      await send(null, 'third@example.com', 'CHANNEL_BIND_EMAIL')
      expect(await bindAs('new', 'third@example.com', code('third@example.com'))).toMatchObject({
        statusCode: 200,
      })
    })

    it('takes a code until its last millisecond', async () => {
      const { bindAs, clock, code } = await bind()
      await clock.advance(299_999)
      expect(await bindAs('new', NEW, code(NEW))).toMatchObject({ statusCode: 200 })
    })

    it('lets all codes lapse when told to', async () => {
      const { bindAs, sandbox, code } = await bind()
      await sandbox.expire('passcodes')
      expect(await bindAs('new', NEW, code(NEW))).toMatchObject({ apiCode: 2300 })
    })

    it('refuses another person’s code', async () => {
      const { bindAs, code, email, sandbox } = await bind()
      await sandbox.putUser({ userId: 'eve', email: null, phone: '1' })
      expect(await bindAs('eve', NEW, code(NEW))).toMatchObject({ apiCode: 2001 })
      expect(await email('eve')).toBeNull()
    })

    it('refuses a code of another channel or address', async () => {
      const { bindAs, send, code, email } = await bind()
      await send('new', 'other@example.com', 'CHANNEL_BIND_EMAIL')
      expect(await bindAs('new', NEW, code('other@example.com'))).toMatchObject({ apiCode: 2001 })
      await send('new', 'third@example.com', 'CHANNEL_UPDATE_EMAIL')
      expect(await bindAs('new', 'third@example.com', code('third@example.com'))).toMatchObject({
        apiCode: 2001,
      })
      expect(await email('new')).toBeNull()
    })

    it('refuses a code that expired', async () => {
      const { bindAs, clock, code, email } = await bind()
      await clock.advance(300_000)
      expect(await bindAs('new', NEW, code(NEW))).toMatchObject({ apiCode: 2300 })
      expect(await email('new')).toBeNull()
    })

    it('kills a code after the pool’s number of wrong tries', async () => {
      const once = await bind()
      await once.bindAs('new', NEW, 'wrong')
      expect(await once.bindAs('new', NEW, once.code(NEW))).toMatchObject({ apiCode: 2001 })
      const thrice = await bind({ verifyCodeMaxAttempts: 3 })
      await thrice.bindAs('new', NEW, 'wrong')
      await thrice.bindAs('new', NEW, 'wrong')
      expect(await thrice.bindAs('new', NEW, thrice.code(NEW))).toMatchObject({ statusCode: 200 })
    })

    it('lets a newer code replace the one before', async () => {
      const { bindAs, send, clock, code } = await bind({ verifyCodeMaxAttempts: 2 })
      const first = code(NEW)
      await clock.advance(60_000)
      await send('new', NEW, 'CHANNEL_BIND_EMAIL')
      expect(await bindAs('new', NEW, first)).toMatchObject({ apiCode: 2001 })
      expect(await bindAs('new', NEW, code(NEW))).toMatchObject({ statusCode: 200 })
    })

    it('refuses an address that belongs to somebody else', async () => {
      const { bindAs, send, code } = await bind()
      await send('new', 'eve@example.com', 'CHANNEL_BIND_EMAIL')
      expect(await bindAs('new', 'eve@example.com', code('eve@example.com'))).toMatchObject({ apiCode: 2200 })
    })
  })

  describe('changing', () => {
    it('hands out a token for both codes, which changes the email once', async () => {
      const { verify, update, sendBoth, pair, email } = await service(makeStore)
      await sendBoth()
      const { statusCode, data } = await verify('ada', pair())
      expect([statusCode, data?.tokenExpiresIn]).toEqual([200, 60])
      expect(await email('ada')).toBe(OLD)
      expect(await update('ada', data?.updateEmailToken)).toMatchObject({ statusCode: 200 })
      expect(await email('ada')).toBe(NEW)
      const again = await update('ada', data?.updateEmailToken)
      expect(again.statusCode).toBe(400)
      expect(again).not.toHaveProperty('apiCode')
    })

    it('takes a token until its last millisecond, and not when all were let lapse', async () => {
      const { update, grant, clock, email, sandbox } = await service(makeStore)
      const first = await grant()
      await clock.advance(59_999)
      await sandbox.putUser({ userId: 'ada', email: OLD, phone: '1', emailVerified: false })
      expect(await update('ada', first)).toMatchObject({ statusCode: 200 })
      expect(await sandbox.user('ada')).toMatchObject({ email: NEW, emailVerified: true })
      await sandbox.putUser({ userId: 'ada', email: OLD, phone: '1' })
      await clock.advance(60_000)
      const second = await grant()
      await sandbox.expire('updateTokens')
      expect(await update('ada', second)).toMatchObject({ message: 'The token is not valid' })
      expect(await email('ada')).toBe(OLD)
    })

    it('says when a token is missing', async () => {
      const { update } = await service(makeStore)
      expect(await update('ada', undefined)).toMatchObject({ message: 'Invalid argument' })
      expect(await update('ada', 'made-up')).toMatchObject({ message: 'The token is not valid' })
    })

    it('keeps the new address without the spaces around it', async () => {
      const { verify, update, sendBoth, pair, email } = await service(makeStore)
      await sendBoth()
      const { data } = await verify('ada', { ...pair(), newEmail: ` ${NEW} ` })
      await update('ada', data?.updateEmailToken)
      expect(await email('ada')).toBe(NEW)
    })

    it.each([
      ['another method', { verifyMethod: 'PHONE_PASSCODE', emailPassCodePayload: {} }, 400, undefined],
      ['a list', { verifyMethod: 'EMAIL_PASSCODE', emailPassCodePayload: [] }, 400, undefined],
      ['nothing', { verifyMethod: 'EMAIL_PASSCODE', emailPassCodePayload: null }, 400, undefined],
      ['text', { verifyMethod: 'EMAIL_PASSCODE', emailPassCodePayload: 'x' }, 400, undefined],
      ['no address', { verifyMethod: 'EMAIL_PASSCODE', emailPassCodePayload: {} }, 400, 2204],
    ])('refuses %s as a proof', async (_, body, statusCode, apiCode) => {
      const { call } = await service(makeStore)
      const reply = await call('ada', 'verify-update-email-request', body)
      expect([reply.statusCode, reply.apiCode]).toEqual([statusCode, apiCode])
      if (apiCode === undefined) expect(reply.message).toBe('Invalid argument')
    })

    it('refuses an account without an email', async () => {
      const { verify } = await service(makeStore)
      expect(await verify('new', { newEmail: NEW, newEmailPassCode: '1' })).toMatchObject({ apiCode: 2219 })
    })

    it('uses a token up also when the address is taken', async () => {
      const { sandbox, grant, update } = await service(makeStore)
      const token = await grant()
      await sandbox.putUser({ userId: 'eve', email: NEW, phone: '1' })
      await update('ada', token)
      await sandbox.putUser({ userId: 'eve', email: null, phone: '1' })
      expect(await update('ada', token)).toMatchObject({ message: 'The token is not valid' })
    })

    it('says expired when one code of a pair is, and the other wrong', async () => {
      const { verify, send, pair, clock } = await service(makeStore)
      await send('ada', OLD, 'CHANNEL_UPDATE_EMAIL')
      await clock.advance(250_000)
      await send('ada', NEW, 'CHANNEL_UPDATE_EMAIL')
      await clock.advance(50_000)
      expect(await verify('ada', { ...pair(), newEmailPassCode: 'wrong' })).toMatchObject({ apiCode: 2300 })
    })

    it('wants all of the old address’s proof or none of it', async () => {
      const { verify, sendBoth, pair } = await service(makeStore)
      await sendBoth()
      const { oldEmail: _email, ...codeOnly } = pair()
      const { oldEmailPassCode: _code, ...addressOnly } = pair()
      expect(await verify('ada', codeOnly)).toMatchObject({ apiCode: 2227 })
      expect(await verify('ada', addressOnly)).toMatchObject({ apiCode: 2227 })
      expect(await verify('ada', pair())).toMatchObject({ statusCode: 200 })
    })

    it('looks at what is said of the old address also where it need not be', async () => {
      const { verify, sendBoth, pair } = await service(makeStore, {
        verifyOldEmail: false,
        verifyCodeMaxAttempts: 2,
      })
      await sendBoth()
      const { oldEmailPassCode: _code, ...addressOnly } = pair()
      expect(await verify('ada', { ...addressOnly, oldEmail: 'x@example.com' })).toMatchObject({
        apiCode: 2037,
      })
      expect(await verify('ada', { ...pair(), oldEmailPassCode: 'wrong' })).toMatchObject({ apiCode: 2001 })
      expect(await verify('ada', addressOnly)).toMatchObject({ statusCode: 200 })
    })

    it('refuses a token that expired, that is not one, or that is another person’s', async () => {
      const { update, grant, clock, email, sandbox } = await service(makeStore)
      const token = await grant()
      expect(await update('eve', token)).toMatchObject({ statusCode: 400 })
      expect(await update('ada', 'made-up')).toMatchObject({ statusCode: 400 })
      expect(await update('ada', undefined)).toMatchObject({ statusCode: 400 })
      await clock.advance(60_000)
      expect(await update('ada', token)).toMatchObject({ statusCode: 400 })
      expect(await email('ada')).toBe(OLD)
      expect(await email('eve')).toBe('eve@example.com')
      expect(await sandbox.user('ada')).toMatchObject({ email: OLD })
    })

    it('refuses another person’s token also where the old address is theirs by now', async () => {
      const { sandbox, update, grant, email } = await service(makeStore)
      const token = await grant()
      await sandbox.putUser({ userId: 'ada', email: NEW, phone: '1' })
      await sandbox.putUser({ userId: 'eve', email: OLD, phone: '2' })
      expect(await update('eve', token)).toMatchObject({ message: 'The token is not valid' })
      expect(await email('eve')).toBe(OLD)
    })

    it('refuses a token whose account changed meanwhile, and the one before a newer one', async () => {
      const { sandbox, verify, update, grant, clock, sendBoth, pair, email } = await service(makeStore)
      const first = await grant()
      await clock.advance(60_000)
      sandbox.settings.updateTokenLifetime = 600
      await sendBoth()
      const second = (await verify('ada', pair())).data?.updateEmailToken
      expect(await update('ada', first)).toMatchObject({ statusCode: 400 })
      await sandbox.putUser({ userId: 'ada', email: 'else@example.com', phone: '1' })
      expect(await update('ada', second)).toMatchObject({ statusCode: 400 })
      expect(await email('ada')).toBe('else@example.com')
    })

    it('uses the codes up', async () => {
      const { verify, grant, pair } = await service(makeStore)
      await grant()
      expect(await verify('ada', pair())).toMatchObject({ apiCode: 2001 })
    })

    it('counts one try against each code of a rejected pair', async () => {
      const { verify, sendBoth, pair } = await service(makeStore)
      await sendBoth()
      expect(await verify('ada', { ...pair(), oldEmailPassCode: 'wrong' })).toMatchObject({ apiCode: 2001 })
      expect(await verify('ada', pair())).toMatchObject({ apiCode: 2001 })
    })

    it('uses nothing up when it could not have worked: same, old code missing, taken, old address wrong', async () => {
      const { verify, sendBoth, pair, sandbox } = await service(makeStore)
      await sendBoth()
      const { oldEmail: _old, oldEmailPassCode: _code, ...newOnly } = pair()
      expect(await verify('ada', { ...pair(), newEmail: OLD.toUpperCase() })).toMatchObject({ apiCode: 2229 })
      expect(await verify('ada', newOnly)).toMatchObject({ apiCode: 2227 })
      for (const oldEmail of ['x@example.com', 'ada', 'ada@', 'ada@exam ple.com'])
        expect(await verify('ada', { ...pair(), oldEmail })).toMatchObject({ apiCode: 2037 })
      await sandbox.putUser({ userId: 'eve', email: NEW, phone: '1' })
      expect(await verify('ada', pair())).toMatchObject({ apiCode: 2200 })
      await sandbox.putUser({ userId: 'eve', email: 'eve@example.com', phone: '1' })
      expect(await verify('ada', pair())).toMatchObject({ statusCode: 200 })
    })

    it('needs the new code alone where the pool does not verify the old address', async () => {
      const { verify, send, code } = await service(makeStore, { verifyOldEmail: false })
      await send('ada', NEW, 'CHANNEL_UPDATE_EMAIL')
      const reply = await verify('ada', { newEmail: NEW, newEmailPassCode: code(NEW) })
      expect(reply).toMatchObject({ statusCode: 200 })
    })

    it('refuses an address that was taken between verify and update', async () => {
      const { sandbox, grant, update, email } = await service(makeStore)
      const token = await grant()
      await sandbox.putUser({ userId: 'eve', email: NEW, phone: '1' })
      expect(await update('ada', token)).toMatchObject({ apiCode: 2200 })
      expect(await email('ada')).toBe(OLD)
    })

    it('says codes expired when they are', async () => {
      const { verify, sendBoth, pair, clock } = await service(makeStore)
      await sendBoth()
      await clock.advance(301_000)
      expect(await verify('ada', pair())).toMatchObject({ apiCode: 2300 })
    })

    it('knows only the payload’s real name', async () => {
      const { call, sendBoth, pair } = await service(makeStore)
      await sendBoth()
      const reply = await call('ada', 'verify-update-email-request', {
        verifyMethod: 'EMAIL_PASSCODE',
        emailPasscodePayload: pair(),
      })
      expect(reply.statusCode).toBe(400)
    })

    it('lets one of two updates in the same moment win', async () => {
      const { grant, update } = await service(makeStore)
      const token = await grant()
      const replies = await Promise.all([update('ada', token), update('ada', token)])
      expect(replies.map(({ statusCode }) => statusCode).sort()).toEqual([200, 400])
    })
  })

  describe('removing', () => {
    it('takes a code from the bound inbox', async () => {
      const { call, send, code, email } = await service(makeStore, { verifyCodeMaxAttempts: 2 })
      await send('ada', OLD, 'CHANNEL_UNBIND_EMAIL')
      expect(await call('ada', 'unbind-email', {})).toMatchObject({ apiCode: 2001 })
      expect(await email('ada')).toBe(OLD)
      expect(await call('ada', 'unbind-email', { passCode: code(OLD) })).toMatchObject({ statusCode: 200 })
      expect(await email('ada')).toBeNull()
    })

    it('uses the code up, and leaves nothing verified', async () => {
      const { sandbox, call, send, code } = await service(makeStore)
      await send('ada', OLD, 'CHANNEL_UNBIND_EMAIL')
      const passCode = code(OLD)
      await call('ada', 'unbind-email', { passCode })
      expect(await sandbox.user('ada')).toMatchObject({ email: null, emailVerified: false })
      await sandbox.putUser({ userId: 'ada', email: OLD, phone: '1' })
      expect(await call('ada', 'unbind-email', { passCode })).toMatchObject({ apiCode: 2001 })
    })

    it.each([
      ['a phone', { phone: '1' }],
      ['an identity provider', { providers: ['github'] }],
    ])('is possible with %s to sign in by', async (_, other) => {
      const { sandbox, call, send, code } = await service(makeStore)
      await sandbox.putUser({ userId: 'ada', email: OLD, ...other })
      await send('ada', OLD, 'CHANNEL_UNBIND_EMAIL')
      expect(await call('ada', 'unbind-email', { passCode: code(OLD) })).toMatchObject({ statusCode: 200 })
    })

    it('refuses the last way to sign in, and an account without an email', async () => {
      const { sandbox, call, send, code } = await service(makeStore)
      expect(await call('new', 'unbind-email', { passCode: '1' })).toMatchObject({ apiCode: 2219 })
      await sandbox.putUser({ userId: 'ada', email: OLD, phone: null, providers: [] })
      await send('ada', OLD, 'CHANNEL_UNBIND_EMAIL')
      expect(await call('ada', 'unbind-email', { passCode: code(OLD) })).toMatchObject({ apiCode: 2217 })
    })
  })

  describe('signing in', () => {
    it('refuses no token, a wrong one and an expired one, each as the real service does', async () => {
      const { call, sandbox } = await service(makeStore)
      expect(await call(null, 'get-profile')).toMatchObject({ statusCode: 401, apiCode: 2020 })
      expect(await call(null, 'get-profile', undefined, { authorization: 'x' })).toMatchObject({
        apiCode: 2020,
      })
      await sandbox.expire('accessTokens')
      expect(await call('ada', 'get-profile')).toMatchObject({ statusCode: 401, apiCode: 2206 })
    })

    it('lets access tokens live as long as the pool says, and refreshes them once', async () => {
      const { sandbox, clock, call } = await service(makeStore, { accessTokenLifetime: 10 })
      const tokens = await sandbox.signIn('ada')
      await clock.advance(10_000)
      const bearer = (token: string) =>
        call(null, 'get-profile', undefined, { authorization: `Bearer ${token}` })
      expect(await bearer(tokens.accessToken)).toMatchObject({ apiCode: 2206 })
      const renewed = await sandbox.refresh(tokens.refreshToken)
      expect(await bearer(renewed?.accessToken ?? '')).toMatchObject({ statusCode: 200 })
      expect(await sandbox.refresh(tokens.refreshToken)).toBeNull()
    })

    it('takes bare tokens too', async () => {
      const { call, tokens } = await service(makeStore)
      const reply = await call(null, 'get-profile', undefined, { authorization: tokens.ada })
      expect(reply.data).toMatchObject({ userId: 'ada', email: OLD })
    })

    it('takes the word Bearer in any case, and nothing before it', async () => {
      const { call, tokens } = await service(makeStore)
      const as = (authorization: string) => call(null, 'get-profile', undefined, { authorization })
      expect(await as(`bearer   ${tokens.ada}`)).toMatchObject({ statusCode: 200 })
      expect(await as(`x Bearer ${tokens.ada}`)).toMatchObject({ apiCode: 2020 })
    })

    it('signs nobody in who is not there, and says how to make one', async () => {
      const { sandbox } = await service(makeStore)
      await expect(sandbox.signIn('nobody')).rejects.toThrow(
        "there is no user 'nobody'. Make one first: await sandbox.putUser({ userId: 'nobody' })",
      )
    })

    it('knows nobody who is gone', async () => {
      const { sandbox, call, store } = await service(makeStore)
      await sandbox.putUser({ userId: 'tom' })
      const { accessToken } = await sandbox.signIn('tom')
      await store.transaction((records) => records.deleteUser('tom'))
      const reply = await call(null, 'get-profile', undefined, { authorization: accessToken })
      expect(reply).toMatchObject({ statusCode: 401, apiCode: 2020 })
    })

    it('shows the profile as the real service does, with the providers’ own tokens in it', async () => {
      const { sandbox, call } = await service(makeStore)
      await sandbox.putUser({
        userId: 'ada',
        email: OLD,
        username: 'ada',
        name: 'Ada',
        providers: ['github'],
      })
      expect((await call('ada', 'get-profile?withIdentities=true')).data).toEqual({
        userId: 'ada',
        status: 'Activated',
        workStatus: 'Active',
        gender: 'U',
        userSourceType: 'register',
        createdAt: '2025-01-01T00:00:00.000Z',
        updatedAt: '2025-01-01T00:00:00.000Z',
        username: 'ada',
        name: 'Ada',
        email: OLD,
        emailVerified: true,
        phone: null,
        phoneCountryCode: null,
        phoneVerified: false,
        nickname: null,
        photo: null,
        externalId: null,
        birthdate: null,
        country: null,
        province: null,
        city: null,
        address: null,
        streetAddress: null,
        postalCode: null,
        company: null,
        identityNumber: null,
        customData: {},
        identities: [
          {
            identityId: 'ada-github',
            extIdpId: 'idp-github',
            provider: 'github',
            type: 'openid',
            userIdInIdp: 'github-ada',
            userInfoInIdp: {},
            accessToken: 'github-access-token',
            refreshToken: 'github-refresh-token',
            originConnIds: [],
          },
        ],
      })
    })

    it.each([
      ['openid profile', []],
      ['openid email', ['email']],
      ['openid phone', ['phone']],
      [undefined, ['email', 'phone']],
    ])('shows of the profile what the scope %j allows', async (scope, fields) => {
      const { sandbox, call } = await service(makeStore)
      const { accessToken } = await sandbox.signIn('ada', scope)
      const { data = {} } = await call(null, 'get-profile', undefined, { authorization: accessToken })
      expect(Object.keys(data).filter((field) => ['email', 'phone', 'identities'].includes(field))).toEqual(
        fields,
      )
      expect(data.phoneVerified).toBe(true)
    })

    it.each([
      ['ada', { emailBinded: true, phoneBinded: true, securityScore: 100 }],
      ['new', { emailBinded: false, phoneBinded: true, securityScore: 70 }],
    ] as const)('sums up the security of %s', async (who, summary) => {
      const { call } = await service(makeStore)
      expect((await call(who, 'get-security-info')).data).toEqual({
        ...summary,
        passwordSecurityLevel: 0,
        passwordSet: false,
        mfaEnrolled: false,
      })
    })

    it('sums up an account without a phone', async () => {
      const { call, sandbox } = await service(makeStore)
      await sandbox.putUser({ userId: 'ada', email: OLD })
      expect((await call('ada', 'get-security-info')).data).toMatchObject({
        phoneBinded: false,
        securityScore: 70,
      })
    })
  })
})

describe('the service’s HTTP', () => {
  it('answers in the language asked for', async () => {
    const { call } = await service(createMemoryStore)
    const message = async (lang: string) =>
      (await call(null, 'get-profile', undefined, { 'x-authing-lang': lang })).message
    expect(await message('zh-CN')).toBe('尚未登录')
    expect(await message('en-US')).toBe('Not signed in')
  })

  it('allows preflights and other origins, without credentials', async () => {
    const { sandbox } = await service(createMemoryStore)
    const preflight = await sandbox.handle(
      new Request('https://sandbox.example/api/v3/send-email', {
        method: 'OPTIONS',
        headers: {
          origin: 'https://app.example',
          'access-control-request-headers': 'authorization, x-authing-app-id',
        },
      }),
    )
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-origin')).toBe('https://app.example')
    expect(preflight.headers.get('access-control-allow-headers')).toContain('x-authing-app-id')
    expect(preflight.headers.has('access-control-allow-credentials')).toBe(false)
    const reply = await sandbox.handle(
      new Request('https://sandbox.example/api/v3/get-profile', {
        headers: { origin: 'https://app.example' },
      }),
    )
    expect(reply.headers.get('access-control-allow-origin')).toBe('https://app.example')
  })

  it('wants an app or a pool named, JSON, and a path it knows', async () => {
    const { sandbox, call } = await service(createMemoryStore)
    const bare = await sandbox.handle(new Request('https://sandbox.example/api/v3/get-profile'))
    expect(await bare.json()).toMatchObject({ apiCode: 2011 })
    expect(await call('ada', 'nothing-here')).toMatchObject({ statusCode: 404 })
    const text = await sandbox.handle(
      new Request('https://sandbox.example/api/v3/send-email', {
        method: 'POST',
        body: '[',
        headers: { 'x-authing-app-id': 'a' },
      }),
    )
    expect(await text.json()).toMatchObject({ statusCode: 400 })
  })

  it('repeats itself under a given clock and random source', async () => {
    const run = async () => {
      let state = 1
      const random = () => {
        state = (state * 48_271) % 2_147_483_647
        return state / 2_147_483_647
      }
      const { send, code } = await service(createMemoryStore, {}, { random })
      await send('ada', NEW, 'CHANNEL_BIND_EMAIL')
      return code(NEW)
    }
    expect(await run()).toBe(await run())
  })

  it('answers HTTP 429 with a Retry-After, and breaks connections on demand', async () => {
    const { sandbox, email, grant, tokens } = await service(createMemoryStore)
    const token = await grant()
    const update = () =>
      sandbox.fetch('https://sandbox.example/api/v3/update-email', {
        method: 'POST',
        body: JSON.stringify({ updateEmailToken: token }),
        headers: { 'x-authing-app-id': 'a', authorization: tokens.ada },
      })
    sandbox.faults.next('updateEmail', { kind: 'rateLimited', retryAfter: 17 })
    const limited = await update()
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '17'])
    sandbox.faults.next('updateEmail', { kind: 'unreachable' })
    await expect(update()).rejects.toThrow(TypeError)
    expect(await email('ada')).toBe(OLD)
    sandbox.faults.next('updateEmail', { kind: 'lostReply' })
    await expect(update()).rejects.toThrow(TypeError)
    expect(await email('ada')).toBe(NEW)
  })
})
