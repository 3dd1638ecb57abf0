// @vitest-environment node
import { IdentityDto } from 'authing-node-sdk/dist/models/IdentityDto.js'
import { describe, expect, it } from 'vitest'
import { zhCN as email } from '../../src/i18n/locales/zh-CN/email.ts'
import { zhCN as phone } from '../../src/i18n/locales/zh-CN/phone.ts'
import { zhCN } from '../../src/i18n/locales/zh-CN.ts'
import { providerName } from '../../src/i18n/provider-names.ts'

/** Products of single public bodies, which nobody but their users would know by any name. */
const unnamed = ['sdbz', 'zzding']

describe('the name of an identity provider', () => {
  it.each(Object.values(IdentityDto.provider).filter((id) => !unnamed.includes(id)))(
    'is there for %s',
    (id) => {
      expect(providerName(id)).not.toBe(id)
    },
  )

  it.each([
    ['github', 'GitHub', 'GitHub'],
    ['wechat', 'WeChat', '微信'],
    ['wechat:pc', 'WeChat', '微信'],
    ['wechatwork:corp:qrcode', 'WeCom', '企业微信'],
    ['toString', 'toString', 'toString'],
    ['acme-sso', 'acme-sso', 'acme-sso'],
  ])('%s is written %s, and %s in Chinese', (id, latin, chinese) => {
    expect(providerName(id)).toBe(latin)
    expect([zhCN, email, phone].map(({ providerNames }) => providerName(id, providerNames))).toEqual(
      Array(3).fill(chinese),
    )
  })

  it('is the host’s where the host has one', () => {
    const own = { 'acme-sso': 'Acme', github: 'GitHub of Acme', 'wechat:pc': 'WeChat on a computer' }
    expect(
      ['acme-sso', 'github', 'wechat:pc', 'wechat'].map((id) => providerName(id, own, zhCN.providerNames)),
    ).toEqual(['Acme', 'GitHub of Acme', 'WeChat on a computer', '微信'])
  })
})
