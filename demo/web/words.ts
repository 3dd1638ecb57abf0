import { en, type Locale } from 'genauth-account-ui'
import { ar } from 'genauth-account-ui/locales/ar'
import { zhCN } from 'genauth-account-ui/locales/zh-CN'

export type Language = 'en' | 'zh-CN' | 'ar'

/** The product's own words; the components bring theirs. */
export interface Words {
  locale: Locale
  settings: string
  navigation: string[]
  account: string
  accountLead: string
  phoneSupport: string
  /** What goes with a deleted account. */
  consequences: string
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
    phoneSupport: 'Write to support@lumen.example from the email of your account. We answer within a day.',
    consequences: 'Your dashboards and data sources go with it. Your team keeps what you shared.',
    signOut: 'Sign out',
    support: 'Write to support@lumen.example from the phone number of your account. We answer within a day.',
  },
  'zh-CN': {
    locale: zhCN,
    settings: '设置',
    navigation: ['概览', '仪表板', '数据源', '团队', '账单'],
    account: '账号',
    accountLead: '您登录 Lumen 的方式，以及我们联系您的方式。',
    phoneSupport: '请用账号绑定的邮箱联系 support@lumen.example，我们会在一天内答复。',
    consequences: '您的仪表板和数据源会一并删除。您共享给团队的内容会保留。',
    signOut: '退出登录',
    support: '请用账号绑定的手机号联系 support@lumen.example，我们会在一天内答复。',
  },
  ar: {
    locale: ar,
    settings: 'الإعدادات',
    navigation: ['نظرة عامة', 'لوحات المعلومات', 'مصادر البيانات', 'الفريق', 'الفوترة'],
    account: 'الحساب',
    accountLead: 'كيف تسجّل الدخول إلى Lumen وكيف نتواصل معك.',
    phoneSupport: 'راسلنا على support@lumen.example من بريد حسابك. نردّ خلال يوم.',
    consequences: 'ستُحذف معه لوحات معلوماتك ومصادر بياناتك. يحتفظ فريقك بما شاركته.',
    signOut: 'تسجيل الخروج',
    support: 'راسلنا على support@lumen.example من رقم هاتف حسابك. نردّ خلال يوم.',
  },
}
