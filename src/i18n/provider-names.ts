import type { ProviderNames } from './words.ts'

/** How the owners of identity providers write their names, in Latin letters. */
const latinNames: ProviderNames = {
  ad: 'Active Directory',
  alipay: 'Alipay',
  amazon: 'Amazon',
  apple: 'Apple',
  aws: 'AWS',
  'azure-ad': 'Microsoft Entra ID',
  baidu: 'Baidu',
  cas: 'CAS',
  dingtalk: 'DingTalk',
  douyin: 'Douyin',
  facebook: 'Facebook',
  gitee: 'Gitee',
  github: 'GitHub',
  gitlab: 'GitLab',
  google: 'Google',
  honor: 'HONOR',
  huawei: 'HUAWEI',
  instagram: 'Instagram',
  kuaishou: 'Kuaishou',
  lark: 'Lark',
  ldap: 'LDAP',
  line: 'LINE',
  linkedin: 'LinkedIn',
  microsoft: 'Microsoft',
  oauth2: 'OAuth 2.0',
  oidc: 'OpenID Connect',
  oppo: 'OPPO',
  qingcloud: 'QingCloud',
  qq: 'QQ',
  saml: 'SAML',
  seeyona8v5: 'Seeyon',
  slack: 'Slack',
  twitter: 'X',
  wechat: 'WeChat',
  wechatwork: 'WeCom',
  weibo: 'Weibo',
  welink: 'WeLink',
  xiaomi: 'Xiaomi',
  yidun: 'NetEase Yidun',
  zjzwfw: 'Zhejiang Government Service',
}

/**
 * The name of an identity provider, by the service's id for it, e.g. `github` or `wechat:pc`.
 *
 * @param over names that go over ours, the first on top: the host's, then those of the language
 */
export function providerName(id: string, ...over: readonly (ProviderNames | undefined)[]): string {
  const family = id.split(':')[0] ?? id
  for (const key of [id, family])
    for (const names of [...over, latinNames])
      if (names !== undefined && Object.hasOwn(names, key)) return names[key] ?? id
  return id
}
