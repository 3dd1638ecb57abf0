import type { SettingsWords } from '../words.ts'

export const settings: SettingsWords = {
  row: {
    add: '添加',
    change: '更改',
    remove: '移除',
    close: '关闭',
    show: '查看',
    hidden: '此处不显示',
    loadFailed: '无法打开。请检查网络连接,然后重试。',
    finishFirst: '请先完成或取消此操作。',
  },
  email: {
    label: '邮箱',
    none: '尚未绑定邮箱',
  },
  phone: {
    label: '手机号',
    none: '尚未绑定手机号',
  },
  errors: {},
}
