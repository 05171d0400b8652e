import type { OwnWords } from '../parts.ts';
import type { ReauthMessages } from '../reauth-messages.ts';

/** Ukrainian: what `<passkey-reauth>` says. */
export const reauth: OwnWords<ReauthMessages> = {
  reauthHeading: 'Підтвердьте, що це ви',
  reauthAccount: 'Ви ввійшли як {name}',
  reauthWithPasskey: 'Підтвердити ключем доступу',
  reauthAnotherWay: 'Підтвердити іншим способом',
  reauthChoose: 'Виберіть спосіб підтвердження',
  reauthBack: 'Назад',
  reauthChecking: 'Перевіряємо…',
  reauthConfirmed: 'Дякуємо, підтверджено.',
  reauthNext: 'Дякуємо, підтверджено. Залишилося ще одне підтвердження.',
  reauthCancelled: 'Нічого не підтверджено. Спробуйте ще раз, коли буде зручно.',
  reauthWrongAccount: 'Цей ключ доступу від іншого облікового запису. Скористайтеся ключем від того, у який ви ввійшли.',
  reauthUnknownPasskey: 'Цей ключ доступу тут більше не діє. Візьміть інший.',
};
