import type { SecurityWords } from '../words.ts'

export const security: SecurityWords = {
  title: '安全检查',
  complete: '您的账号保护措施已就绪。',
  partly: '其中有些内容，此处无法得知。',
  next: {
    email: '建议先添加邮箱：失去其他登录方式时，可用它找回账号。',
    phone: '建议接着添加手机号：多一种联系到您的方式。',
    password: '建议接着设置密码：这样您可以自行登录。',
    mfa: '建议接着开启两步验证。',
  },
  score: '安全评分：{score}，满分 {max}',
  parts: { email: '邮箱', phone: '手机号', password: '密码', mfa: '两步验证' },
  states: {
    set: '已设置',
    unconfirmed: '尚未确认',
    hidden: '已设置，但不在此显示',
    missing: '未设置',
    unknown: '此处无法得知',
  },
  add: '添加',
  open: '修改',
  errors: {},
}
