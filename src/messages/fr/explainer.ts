import type { ExplainerMessages } from '../explainer-messages.ts';
import type { OwnWords } from '../parts.ts';

const LOST = 'La personne qui le trouvera aura encore besoin de votre empreinte digitale, de votre visage ou du verrouillage de l’écran.';

/** French: what `<passkey-explainer>` says. */
export const explainer: OwnWords<ExplainerMessages> = {
  explainerHeading: 'À propos des clés d’accès',

  explainerWhat: 'Qu’est-ce qu’une clé d’accès\u202f?',
  explainerWhatAnswer:
    'Une clé numérique qui remplace votre mot de passe. Vous l’utilisez comme vous déverrouillez votre appareil, avec votre empreinte digitale, votre visage ou le verrouillage de l’écran. Il n’y a rien à retenir.',

  explainerWhere: 'Où est-elle enregistrée\u202f?',
  explainerWhereApple:
    'Dans votre gestionnaire de mots de passe. Sur les appareils Apple, c’est en général le trousseau iCloud, qui met vos clés d’accès sur tous vos appareils Apple.',
  explainerWhereAndroid:
    'Dans votre gestionnaire de mots de passe. Sur Android et dans Chrome, c’est en général le Gestionnaire de mots de passe de Google, qui met vos clés d’accès sur tous les appareils associés à votre compte Google.',
  explainerWhereWindows: 'Dans votre gestionnaire de mots de passe, ou sur cet ordinateur uniquement, où Windows Hello la protège.',
  explainerWhereOther: 'Dans votre gestionnaire de mots de passe, ou sur une clé de sécurité que vous gardez sur vous.',

  explainerLost: 'Et si je perds mon téléphone\u202f?',
  explainerLostApple: `${LOST} Les clés d’accès du trousseau iCloud reviennent quand vous configurez un nouvel appareil Apple.`,
  explainerLostAndroid: `${LOST} Les clés d’accès du Gestionnaire de mots de passe de Google reviennent quand vous vous connectez à votre compte Google sur un nouvel appareil.`,
  explainerLostWindows: `${LOST} Les clés d’accès d’un gestionnaire de mots de passe reviennent sur votre nouvel appareil. Si l’une d’elles n’était que sur l’appareil perdu, connectez-vous autrement et créez-en une nouvelle.`,
  explainerLostOther: `${LOST} Les clés d’accès d’un gestionnaire de mots de passe reviennent sur votre nouvel appareil. Si l’une d’elles n’était que sur l’appareil perdu, connectez-vous autrement et créez-en une nouvelle.`,

  explainerSite: 'Que conserve ce site\u202f?',
  explainerSiteAnswer:
    'Seulement une serrure que votre clé d’accès peut ouvrir. Personne ne peut se connecter avec, même en la volant. Votre clé d’accès, votre empreinte digitale et votre visage ne sont jamais envoyés au site.',

  explainerFake: 'Pourquoi un faux site ne peut-il pas la voler\u202f?',
  explainerFakeAnswer:
    'Une clé d’accès ne fonctionne que sur le site pour lequel elle a été créée, et votre appareil le vérifie pour vous. Une copie du site n’obtient rien, et il n’y a pas de mot de passe à dévoiler.',

  explainerElsewhere: 'Comment me connecter sur un autre appareil\u202f?',
  explainerElsewhereAnswer:
    'Si vous y utilisez le même gestionnaire de mots de passe, votre clé d’accès s’y trouve aussi. Sinon, choisissez un téléphone ou une tablette au moment de vous connecter, puis scannez le code affiché avec l’appareil qui a votre clé d’accès.',
};
