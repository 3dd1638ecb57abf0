/** How the owners of identity providers write their names, and in Chinese where that is another. */
const names: Record<string, string | [name: string, chinese: string]> = {
  ad: 'Active Directory',
  alipay: ['Alipay', '支付宝'],
  amazon: 'Amazon',
  apple: 'Apple',
  aws: 'AWS',
  'azure-ad': 'Microsoft Entra ID',
  baidu: ['Baidu', '百度'],
  cas: 'CAS',
  dingtalk: ['DingTalk', '钉钉'],
  douyin: ['Douyin', '抖音'],
  facebook: 'Facebook',
  gitee: 'Gitee',
  github: 'GitHub',
  gitlab: 'GitLab',
  google: 'Google',
  honor: ['HONOR', '荣耀'],
  huawei: ['HUAWEI', '华为'],
  instagram: 'Instagram',
  kuaishou: ['Kuaishou', '快手'],
  lark: ['Lark', '飞书'],
  ldap: 'LDAP',
  line: 'LINE',
  linkedin: ['LinkedIn', '领英'],
  microsoft: 'Microsoft',
  oauth2: 'OAuth 2.0',
  oidc: 'OpenID Connect',
  oppo: 'OPPO',
  qingcloud: ['QingCloud', '青云'],
  qq: 'QQ',
  saml: 'SAML',
  seeyona8v5: ['Seeyon', '致远互联'],
  slack: 'Slack',
  twitter: 'X',
  wechat: ['WeChat', '微信'],
  wechatwork: ['WeCom', '企业微信'],
  weibo: ['Weibo', '微博'],
  welink: 'WeLink',
  xiaomi: ['Xiaomi', '小米'],
  yidun: ['NetEase Yidun', '网易易盾'],
  zjzwfw: ['Zhejiang Government Service', '浙江政务服务网'],
}

/**
 * The name of an identity provider, by the service's id for it, e.g. `github` or `wechat:pc`.
 *
 * @param own the host's names, by id, over ours
 */
export function providerName(id: string, tag: string, own: Readonly<Record<string, string>> = {}): string {
  const family = id.split(':')[0] ?? id
  const key = [id, family].find((one) => Object.hasOwn(own, one) || Object.hasOwn(names, one))
  if (key === undefined) return id
  const ours = Object.hasOwn(names, key) ? names[key] : undefined
  const [latin = id, chinese = latin] = typeof ours === 'string' ? [ours] : (ours ?? [])
  return (Object.hasOwn(own, key) ? own[key] : undefined) ?? (/^zh(-CN|-Hans|$)/i.test(tag) ? chinese : latin)
}
