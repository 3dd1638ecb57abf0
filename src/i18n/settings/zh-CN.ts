import type { SettingsWords } from '../words.ts'

export const settings: SettingsWords = {
  row: {
    add: '添加',
    change: '更改',
    edit: '编辑',
    set: '设置',
    reset: '重置',
    remove: '移除',
    delete: '删除',
    close: '关闭',
    show: '查看',
    hidden: '此处不显示',
    loadFailed: '无法打开。请检查网络连接,然后重试。',
    finishFirst: '请先完成或取消此操作。',
    saveFirst: '请先保存或放弃您的更改。',
  },
  profile: {
    label: '个人资料',
    none: '尚未填写姓名',
  },
  email: {
    label: '邮箱',
    none: '尚未绑定邮箱',
  },
  phone: {
    label: '手机号',
    none: '尚未绑定手机号',
  },
  password: {
    label: '密码',
    none: '尚未设置密码',
    set: '已设置密码',
    changedOn: '上次修改：{date}',
  },
  deletion: {
    label: '账号',
    lead: '删除后无法恢复',
  },
  errors: {},
}
