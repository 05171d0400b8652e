import type { ReauthMessages } from '../reauth-messages.ts';
import type { OwnWords } from '../parts.ts';

/** Arabic: what `<passkey-reauth>` says. */
export const reauth: OwnWords<ReauthMessages> = {
  reauthHeading: 'أكد هويتك',
  reauthAccount: 'تم تسجيل دخولك باسم {name}',
  reauthWithPasskey: 'التأكيد بمفتاح المرور',
  reauthAnotherWay: 'التأكيد بطريقة أخرى',
  reauthChoose: 'اختر طريقة التأكيد',
  reauthBack: 'رجوع',
  reauthChecking: 'جارٍ التحقق…',
  reauthConfirmed: 'شكرًا، تم التأكيد.',
  reauthNext: 'شكرًا، تم التأكيد. بقي تأكيد آخر.',
  reauthCancelled: 'لم يتم التأكيد. يمكنك إعادة المحاولة متى شئت.',
  reauthWrongAccount: 'مفتاح المرور هذا لحساب آخر. استخدم مفتاحًا للحساب الذي سجلت الدخول إليه.',
  reauthUnknownPasskey: 'لم يعد مفتاح المرور هذا صالحًا لهذا الموقع. استخدم مفتاحًا آخر.',
};
