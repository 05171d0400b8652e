import type { OwnWords } from '../parts.ts';
import type { ReauthMessages } from '../reauth-messages.ts';

/** Persian: what `<passkey-reauth>` says. */
export const reauth: OwnWords<ReauthMessages> = {
  reauthHeading: 'تأیید کنید که خودتان هستید',
  reauthAccount: 'با نام {name} وارد شده‌اید',
  reauthWithPasskey: 'تأیید با گذرکلید',
  reauthAnotherWay: 'تأیید به روش دیگر',
  reauthChoose: 'روش تأیید را انتخاب کنید',
  reauthBack: 'بازگشت',
  reauthChecking: 'در حال بررسی…',
  reauthConfirmed: 'متشکریم، تأیید شد.',
  reauthNext: 'متشکریم، تأیید شد. یک مورد دیگر هم باید تأیید شود.',
  reauthCancelled: 'چیزی تأیید نشد. هر وقت آماده بودید، دوباره امتحان کنید.',
  reauthWrongAccount: 'این گذرکلید برای حساب دیگری است. از گذرکلید حسابی که وارد آن شده‌اید استفاده کنید.',
  reauthUnknownPasskey: 'این گذرکلید دیگر در این سایت کار نمی‌کند. از گذرکلید دیگری استفاده کنید.',
};
