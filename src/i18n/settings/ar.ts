import type { SettingsWords } from '../words.ts'

export const settings: SettingsWords = {
  row: {
    add: 'إضافة',
    change: 'تغيير',
    edit: 'تعديل',
    set: 'تعيين',
    reset: 'إعادة تعيين',
    remove: 'إزالة',
    delete: 'حذف',
    close: 'إغلاق',
    show: 'عرض',
    hidden: 'غير معروض هنا',
    loadFailed: 'تعذّر الفتح. تحقّق من اتصالك ثم أعد المحاولة.',
    finishFirst: 'أكمل هذه العملية أولًا أو ألغِها.',
    saveFirst: 'احفظ تغييراتك أولًا أو تجاهلها.',
  },
  profile: {
    label: 'الملف الشخصي',
    none: 'لا يوجد اسم بعد',
  },
  email: {
    label: 'البريد الإلكتروني',
    none: 'لا يوجد بريد إلكتروني بعد',
  },
  phone: {
    label: 'رقم الهاتف',
    none: 'لا يوجد رقم هاتف بعد',
  },
  password: {
    label: 'كلمة المرور',
    none: 'لا توجد كلمة مرور بعد',
    set: 'كلمة المرور معيّنة',
    changedOn: 'آخر تغيير: {date}',
  },
  deletion: {
    label: 'الحساب',
    lead: 'لا يمكن التراجع عن الحذف',
  },
  errors: {},
}
