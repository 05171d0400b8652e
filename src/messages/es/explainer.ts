import type { ExplainerMessages } from '../explainer-messages.ts';
import type { OwnWords } from '../parts.ts';

const LOST = 'Sin su huella digital, su rostro o su bloqueo de pantalla, quien lo encuentre no podrá usar sus llaves de acceso.';

/** Spanish: what `<passkey-explainer>` says. */
export const explainer: OwnWords<ExplainerMessages> = {
  explainerHeading: 'Acerca de las llaves de acceso',

  explainerWhat: '¿Qué es una llave de acceso?',
  explainerWhatAnswer:
    'Una llave digital que sustituye a su contraseña. Se usa igual que se desbloquea el dispositivo: con su huella digital, rostro o bloqueo de pantalla. No hay nada que recordar.',

  explainerWhere: '¿Dónde se guarda?',
  explainerWhereApple:
    'En su gestor de contraseñas. En los dispositivos Apple suele ser el llavero de iCloud, que lleva sus llaves de acceso a todos sus dispositivos Apple.',
  explainerWhereAndroid:
    'En su gestor de contraseñas. En Android y en Chrome suele ser el Gestor de contraseñas de Google, que lleva sus llaves de acceso a todos los dispositivos con su cuenta de Google.',
  explainerWhereWindows: 'En su gestor de contraseñas o solo en este equipo, donde la protege Windows Hello.',
  explainerWhereOther: 'En su gestor de contraseñas o en una llave de seguridad que lleva consigo.',

  explainerLost: '¿Y si pierdo el teléfono?',
  explainerLostApple: `${LOST} Las llaves de acceso del llavero de iCloud vuelven cuando configura un nuevo dispositivo Apple.`,
  explainerLostAndroid: `${LOST} Las llaves de acceso del Gestor de contraseñas de Google vuelven cuando inicia sesión en su cuenta de Google en un dispositivo nuevo.`,
  explainerLostWindows: `${LOST} Las llaves de acceso de un gestor de contraseñas vuelven en su nuevo dispositivo. Si alguna estaba solo en el dispositivo perdido, inicie sesión de otra forma y cree una nueva.`,
  explainerLostOther: `${LOST} Las llaves de acceso de un gestor de contraseñas vuelven en su nuevo dispositivo. Si alguna estaba solo en el dispositivo perdido, inicie sesión de otra forma y cree una nueva.`,

  explainerSite: '¿Qué guarda este sitio?',
  explainerSiteAnswer:
    'Solo una cerradura que abre su llave de acceso. Con ella nadie puede iniciar sesión, aunque la robe. Su llave de acceso, su huella digital y su rostro nunca se envían al sitio.',

  explainerFake: '¿Por qué no puede robarla un sitio falso?',
  explainerFakeAnswer:
    'Una llave de acceso solo funciona en el sitio para el que se creó, y su dispositivo lo comprueba por usted. Una copia del sitio no consigue nada, y no hay ninguna contraseña que revelar.',

  explainerElsewhere: '¿Cómo inicio sesión en otro dispositivo?',
  explainerElsewhereAnswer:
    'Si allí usa el mismo gestor de contraseñas, su llave de acceso también está. Si no, al iniciar sesión elija usar un teléfono o una tableta y escanee el código que aparece con el dispositivo que tiene su llave de acceso.',
};
