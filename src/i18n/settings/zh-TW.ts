import type { SettingsWords } from '../words.ts'

export const settings: SettingsWords = {
  row: {
    add: '新增',
    change: '變更',
    remove: '移除',
    close: '關閉',
    show: '檢視',
    hidden: '此處不顯示',
    loadFailed: '無法開啟。請檢查網路連線,然後再試一次。',
    finishFirst: '請先完成或取消這項操作。',
  },
  email: {
    label: '電子郵件',
    none: '尚未綁定電子郵件',
  },
  phone: {
    label: '手機號碼',
    none: '尚未綁定手機號碼',
  },
  errors: {},
}
