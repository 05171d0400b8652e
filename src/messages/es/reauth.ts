import type { OwnWords } from '../parts.ts';
import type { ReauthMessages } from '../reauth-messages.ts';

/** Spanish: what `<passkey-reauth>` says. */
export const reauth: OwnWords<ReauthMessages> = {
  reauthHeading: 'Confirme que es usted',
  reauthAccount: 'Ha iniciado sesión como {name}',
  reauthWithPasskey: 'Confirmar con una llave de acceso',
  reauthAnotherWay: 'Confirmar de otra forma',
  reauthChoose: 'Elija cómo confirmar',
  reauthBack: 'Volver',
  reauthChecking: 'Comprobando…',
  reauthConfirmed: 'Gracias, está confirmado.',
  reauthNext: 'Gracias, está confirmado. Queda una confirmación más.',
  reauthCancelled: 'No se ha confirmado nada. Vuelva a intentarlo cuando quiera.',
  reauthWrongAccount: 'Esa llave de acceso es de otra cuenta. Use una de la cuenta en la que ha iniciado sesión.',
  reauthUnknownPasskey: 'Esa llave de acceso ya no sirve para este sitio. Use otra.',
};
