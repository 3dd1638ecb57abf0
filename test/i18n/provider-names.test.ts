// @vitest-environment node
import { IdentityDto } from 'authing-node-sdk/dist/models/IdentityDto.js'
import { describe, expect, it } from 'vitest'
import { providerName } from '../../src/i18n/provider-names.ts'

/** Products of single public bodies, which nobody but their users would know by any name. */
const unnamed = ['sdbz', 'zzding']

describe('the name of an identity provider', () => {
  it.each(Object.values(IdentityDto.provider).filter((id) => !unnamed.includes(id)))(
    'is there for %s',
    (id) => {
      expect(providerName(id, 'en')).not.toBe(id)
      expect(providerName(id, 'zh-CN')).not.toBe(id)
    },
  )

  it.each([
    ['github', 'en', 'GitHub'],
    ['github', 'zh-CN', 'GitHub'],
    ['wechat', 'en', 'WeChat'],
    ['wechat', 'zh-CN', '微信'],
    ['wechat', 'zh-TW', 'WeChat'],
    ['wechat:pc', 'de', 'WeChat'],
    ['wechatwork:corp:qrcode', 'zh-CN', '企业微信'],
    ['toString', 'en', 'toString'],
    ['acme-sso', 'en', 'acme-sso'],
  ])('%s is in %s written %s', (id, tag, name) => {
    expect(providerName(id, tag)).toBe(name)
  })

  it('is the host’s where the host has one', () => {
    const own = { 'acme-sso': 'Acme', github: 'GitHub of Acme', 'wechat:pc': 'WeChat on a computer' }
    expect(['acme-sso', 'github', 'wechat:pc', 'wechat'].map((id) => providerName(id, 'en', own))).toEqual([
      'Acme',
      'GitHub of Acme',
      'WeChat on a computer',
      'WeChat',
    ])
  })
})
