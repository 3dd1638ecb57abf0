import { en, type Locale } from 'genauth-account-ui'
import { zhCN } from 'genauth-account-ui/locales/zh-CN'

export type Language = 'en' | 'zh-CN'

/** The product's own words; the components bring theirs. */
export interface Words {
  locale: Locale
  settings: string
  navigation: string[]
  account: string
  accountLead: string
  email: string
  noEmail: string
  add: string
  phone: string
  noPhone: string
  addPhone: string
  changePhone: string
  removePhone: string
  phoneSupport: string
  change: string
  remove: string
  close: string
  signOut: string
  support: string
}

export const words: Record<Language, Words> = {
  en: {
    locale: en,
    settings: 'Settings',
    navigation: ['Overview', 'Dashboards', 'Data sources', 'Team', 'Billing'],
    account: 'Account',
    accountLead: 'How you sign in to Lumen, and where we reach you.',
    email: 'Email',
    noEmail: 'No email yet',
    add: 'Add email',
    phone: 'Phone',
    noPhone: 'No phone number yet',
    addPhone: 'Add number',
    changePhone: 'Replace number',
    removePhone: 'Delete number',
    phoneSupport: 'Write to support@lumen.example from the email of your account. We answer within a day.',
    change: 'Change',
    remove: 'Remove',
    close: 'Close',
    signOut: 'Sign out',
    support: 'Write to support@lumen.example from the phone number of your account. We answer within a day.',
  },
  'zh-CN': {
    locale: zhCN,
    settings: '设置',
    navigation: ['概览', '仪表板', '数据源', '团队', '账单'],
    account: '账号',
    accountLead: '您登录 Lumen 的方式，以及我们联系您的方式。',
    email: '邮箱',
    noEmail: '尚未绑定邮箱',
    add: '绑定邮箱',
    phone: '手机号',
    noPhone: '尚未绑定手机号',
    addPhone: '绑定手机号',
    changePhone: '更换手机号',
    removePhone: '解绑手机号',
    phoneSupport: '请用账号绑定的邮箱联系 support@lumen.example，我们会在一天内答复。',
    change: '更换',
    remove: '解绑',
    close: '关闭',
    signOut: '退出登录',
    support: '请用账号绑定的手机号联系 support@lumen.example，我们会在一天内答复。',
  },
}
