import type { SettingsWords } from '../words.ts'

export const settings: SettingsWords = {
  row: {
    add: 'إضافة',
    change: 'تغيير',
    remove: 'إزالة',
    close: 'إغلاق',
    show: 'عرض',
    hidden: 'غير معروض هنا',
    loadFailed: 'تعذّر الفتح. تحقّق من اتصالك ثم أعد المحاولة.',
    finishFirst: 'أكمل هذه العملية أولًا أو ألغِها.',
  },
  email: {
    label: 'البريد الإلكتروني',
    none: 'لا يوجد بريد إلكتروني بعد',
  },
  phone: {
    label: 'رقم الهاتف',
    none: 'لا يوجد رقم هاتف بعد',
  },
  errors: {},
}
