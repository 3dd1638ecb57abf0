import type { SecurityWords } from '../words.ts'

export const security: SecurityWords = {
  title: 'فحص الأمان',
  complete: 'وسائل حماية حسابك مكتملة.',
  partly: 'بعض هذا لا يمكن معرفته من هنا.',
  next: {
    email: 'أضف بريدًا إلكترونيًا أولًا: به تستعيد الوصول إن فقدت الطرق الأخرى.',
    phone: 'أضف رقم هاتف بعد ذلك: طريقة ثانية للوصول إليك.',
    password: 'عيّن كلمة مرور بعد ذلك: بها تسجّل الدخول بنفسك.',
    mfa: 'فعّل التحقق بخطوتين بعد ذلك.',
  },
  score: 'درجة الأمان: {score} من {max}',
  parts: { email: 'البريد الإلكتروني', phone: 'رقم الهاتف', password: 'كلمة المرور', mfa: 'التحقق بخطوتين' },
  states: {
    set: 'مفعّل',
    unconfirmed: 'لم يُؤكَّد بعد',
    hidden: 'مفعّل ولا يظهر هنا',
    missing: 'غير موجود',
    unknown: 'لا يمكن معرفته من هنا',
  },
  add: 'إضافة',
  open: 'تغيير',
  errors: {},
}
