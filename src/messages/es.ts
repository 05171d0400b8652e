import type { Messages } from './messages.ts';

const SET_UP = 'Lo sentimos, ahora no es posible usar llaves de acceso aquí. Inicie sesión de otra forma o vuelva a intentarlo más tarde.';

/** Spanish. */
export const es: Messages = {
  language: 'es',
  direction: 'ltr',

  signInHeading: 'Iniciar sesión',
  signInWithPasskey: 'Iniciar sesión con una llave de acceso',
  or: 'o',
  continue: 'Continuar',
  identifierLabel: 'Correo electrónico o usuario',
  identifierRequired: 'Escriba su correo electrónico o su usuario.',
  cancel: 'Cancelar',
  tryAgain: 'Volver a intentar',
  anotherWay: 'Otra forma de iniciar sesión',
  useDifferentAccount: 'Usar otra cuenta',
  chooseMethod: 'Elija cómo iniciar sesión',
  methods: {
    passkey: 'Llave de acceso',
    password: 'Contraseña',
    'email-code': 'Código por correo',
    'email-link': 'Enlace por correo',
    'sms-code': 'Código por SMS',
    totp: 'Código de una aplicación',
    'recovery-code': 'Código de recuperación',
  },
  backToSignIn: 'Volver al inicio de sesión',
  passkeyUnsupported: 'Este navegador no admite llaves de acceso. Use otra forma o abra esta página en otro navegador.',

  preparing: 'Un momento…',
  prompting: 'Use su huella digital, rostro o bloqueo de pantalla para continuar.',
  nothingHappened: '¿No ha pasado nada? Cancele y vuelva a intentarlo, o use otra forma.',
  verifying: 'Comprobando…',
  signedIn: 'Ha iniciado sesión.',
  signedInAs: 'Ha iniciado sesión como {name}.',

  signUpHeading: 'Crear su cuenta',
  passkeyIntro:
    'Con las llaves de acceso no tiene que recordar contraseñas complicadas. Basta con su huella digital, rostro o bloqueo de pantalla.',
  createPasskey: 'Crear una llave de acceso',
  newIdentifierLabel: 'Correo electrónico',
  newIdentifierRequired: 'Escriba su correo electrónico.',
  displayNameLabel: 'Nombre',
  displayNameHint: 'Opcional. Así le saludaremos.',
  signUpWhere: 'Guardar su llave de acceso en',
  creating: 'Creando su cuenta…',
  signedUp: 'Su cuenta está lista.',
  cancelledSignUp: 'No se ha creado la llave de acceso. Vuelva a intentarlo cuando quiera.',
  alreadyHave: '¿Ya tiene una llave de acceso?',
  signInInstead: 'Iniciar sesión',

  errors: {
    unsupported: 'Este navegador o dispositivo no admite llaves de acceso. Use otra forma o pruebe con otro dispositivo.',
    'insecure-context': SET_UP,
    'blocked-by-policy':
      'Lo sentimos, no es posible usar llaves de acceso dentro de esta página. Abra el sitio en su propia pestaña o use otra forma.',
    'invalid-options': SET_UP,
    'invalid-rp-id': SET_UP,
    cancelled: 'El inicio de sesión no se ha completado. Vuelva a intentarlo o use otra forma.',
    superseded: '',
    aborted: '',
    'already-registered': 'Este dispositivo ya tiene una llave de acceso para su cuenta. Puede usarla para iniciar sesión.',
    'not-discoverable':
      'Este dispositivo no puede guardar una llave de acceso para este sitio. Use otro dispositivo u otra forma de iniciar sesión.',
    'user-verification-failed':
      'Su dispositivo no ha podido confirmar que es usted. Revise su huella digital, rostro o bloqueo de pantalla y vuelva a intentarlo.',
    'prf-unavailable': 'Esta llave de acceso no puede desbloquear sus datos. Vuelva a intentarlo con otra.',
    network: 'No podemos conectar con el servidor. Compruebe su conexión y vuelva a intentarlo.',
    server: 'Algo ha fallado por nuestra parte. Espere un momento y vuelva a intentarlo.',
    'rate-limited': 'Han sido demasiados intentos. Espere un poco y vuelva a intentarlo.',
    'invalid-input': 'Hay algo que no está bien. Revise lo que ha escrito y vuelva a intentarlo.',
    'invalid-response': 'Algo ha fallado por nuestra parte. Use otra forma o vuelva a intentarlo más tarde.',
    unauthenticated: 'Su sesión ha terminado. Inicie sesión para continuar.',
    'reauth-required': 'Confirme que es usted para continuar.',
    forbidden: 'Esto no está permitido aquí. Vuelva a cargar la página e inténtelo de nuevo.',
    'challenge-expired': 'Se ha agotado el tiempo. Vuelva a intentarlo.',
    'unknown-passkey':
      'Esta llave de acceso ya no sirve para este sitio. Inicie sesión de otra forma y elimínela de su gestor de contraseñas.',
    'verification-failed': 'No hemos podido confirmar que es usted. Vuelva a intentarlo o use otra forma.',
    'account-exists': 'Ya existe una cuenta con este nombre. Inicie sesión o use otro nombre.',
    'account-unknown': 'No encontramos ninguna cuenta con este nombre. Revíselo o cree una cuenta.',
    'account-blocked': 'No es posible iniciar sesión con esta cuenta en este momento. Contacte con el servicio de asistencia.',
    'limit-reached': 'No puede añadir más llaves de acceso. Elimine una que ya no use y vuelva a intentarlo.',
    'last-method': 'Es su única forma de iniciar sesión. Añada otra antes de eliminarla.',
  },
};
