import type { EnrollMessages } from '../enroll-messages.ts';
import type { OwnWords } from '../parts.ts';

/** Spanish: what `<passkey-enroll>` says. */
export const enroll: OwnWords<EnrollMessages> = {
  enrollHeading: 'Inicie sesión más rápido la próxima vez',
  enrollIntro:
    'Con una llave de acceso basta su huella digital, rostro o bloqueo de pantalla. No hay nada que recordar ni nada que escribir.',
  enrollHeadingHere: 'Añadir una llave de acceso en este dispositivo',
  enrollIntroHere:
    'Ha iniciado sesión con otro dispositivo. Con una llave de acceso en este, la próxima vez bastará su huella digital, rostro o bloqueo de pantalla.',
  enrollCreate: 'Crear una llave de acceso',
  enrollLater: 'Ahora no',
  enrollNever: 'No volver a preguntar',

  enrollWhere: 'Guardar en',
  enrollThisDevice: 'Este dispositivo',
  enrollPhone: 'Un teléfono o una tableta',
  enrollSecurityKey: 'Una llave de seguridad',

  enrollSaving: 'Guardando su llave de acceso…',
  enrollCancelled: 'No se ha creado ninguna llave de acceso. Vuelva a intentarlo cuando quiera.',
  enrollRefused: 'Su llave de acceso no se ha guardado. Vuelva a intentarlo ahora o en otro momento.',
  enrollDone: 'Su llave de acceso está lista. Úsela la próxima vez que inicie sesión.',
  enrollSaved:
    'Se ha guardado una llave de acceso para su cuenta. La próxima vez, inicie sesión con su huella digital, rostro o bloqueo de pantalla.',
  enrollExists: 'Este dispositivo ya tiene una llave de acceso para su cuenta. Puede usarla para iniciar sesión.',
  enrollExistsThere: 'El dispositivo elegido ya tiene una llave de acceso para su cuenta. Puede usarla para iniciar sesión.',
  enrollElsewhere: 'Usar otro dispositivo',
  enrollClose: 'Listo',
  enrollLaterSaid: 'De acuerdo, le preguntaremos en otro momento.',
  enrollNeverSaid: 'De acuerdo, no volveremos a preguntarle.',
};
