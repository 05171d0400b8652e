import type { OwnWords } from '../parts.ts';
import type { ReauthMessages } from '../reauth-messages.ts';

/** Hebrew: what `<passkey-reauth>` says. */
export const reauth: OwnWords<ReauthMessages> = {
  reauthHeading: 'אשרו שזה אתם',
  reauthAccount: 'נכנסתם בתור {name}',
  reauthWithPasskey: 'אישור באמצעות מפתח גישה',
  reauthAnotherWay: 'אישור בדרך אחרת',
  reauthChoose: 'איך תרצו לאשר?',
  reauthBack: 'חזרה',
  reauthChecking: 'בבדיקה…',
  reauthConfirmed: 'תודה, הפעולה אושרה.',
  reauthNext: 'תודה, הפעולה אושרה. יש עוד פעולה אחת לאישור.',
  reauthCancelled: 'האישור לא הושלם. אפשר לנסות שוב בכל עת.',
  reauthWrongAccount: 'מפתח הגישה הזה שייך לחשבון אחר. השתמשו במפתח של החשבון שנכנסתם אליו.',
  reauthUnknownPasskey: 'מפתח הגישה הזה כבר לא פועל באתר הזה. השתמשו במפתח אחר.',
};
