import type { ProviderNames } from './words.ts'

/** How identity providers write their names in Simplified Chinese, where they have another one. */
export const providerNames: ProviderNames = {
  alipay: '支付宝',
  baidu: '百度',
  dingtalk: '钉钉',
  douyin: '抖音',
  honor: '荣耀',
  huawei: '华为',
  kuaishou: '快手',
  lark: '飞书',
  linkedin: '领英',
  qingcloud: '青云',
  seeyona8v5: '致远互联',
  wechat: '微信',
  wechatwork: '企业微信',
  weibo: '微博',
  xiaomi: '小米',
  yidun: '网易易盾',
  zjzwfw: '浙江政务服务网',
}
