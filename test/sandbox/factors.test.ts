// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { service, stores } from '../support/account-service.ts'

describe.each(stores)('factors %s', (_, makeStore) => {
  it('are listed as they were seeded, and told by security', async () => {
    const { sandbox, call } = await service(makeStore)
    await sandbox.putUser({
      userId: 'ada',
      phone: '13800000000',
      factors: [
        { factorType: 'SMS', phoneNumber: '13800000000', phoneCountryCode: '+86' },
        { factorType: 'EMAIL', email: 'ada@example.com' },
        { factorType: 'OTP' },
      ],
    })
    expect((await call('ada', 'list-enrolled-factors')).data).toEqual([
      {
        factorId: 'ada|sms',
        factorType: 'SMS',
        profile: { phoneNumber: '13800000000', phoneCountryCode: '+86' },
      },
      { factorId: 'ada|email', factorType: 'EMAIL', profile: { email: 'ada@example.com' } },
      { factorId: 'ada|otp', factorType: 'OTP', profile: {} },
    ])
    expect((await call('ada', 'get-security-info')).data).toMatchObject({ mfaEnrolled: true })
  })

  it('are none of who has none, and not told to strangers', async () => {
    const { call } = await service(makeStore)
    expect(await call('eve', 'list-enrolled-factors')).toMatchObject({ statusCode: 200, data: [] })
    expect((await call('eve', 'get-security-info')).data).toMatchObject({ mfaEnrolled: false })
    expect(await call(null, 'list-enrolled-factors')).toMatchObject({ apiCode: 2020 })
  })
})
