import type { EnrollMessages } from '../enroll-messages.ts';
import type { OwnWords } from '../parts.ts';

/** French: what `<passkey-enroll>` says. */
export const enroll: OwnWords<EnrollMessages> = {
  enrollHeading: 'Connectez-vous plus vite la prochaine fois',
  enrollIntro:
    'Avec une clé d’accès, votre empreinte digitale, votre visage ou le verrouillage de l’écran suffit. Rien à retenir, rien à saisir.',
  enrollHeadingHere: 'Ajouter une clé d’accès sur cet appareil',
  enrollIntroHere:
    'Vous avez utilisé un autre appareil pour vous connecter. Avec une clé d’accès sur celui-ci, votre empreinte digitale, votre visage ou le verrouillage de l’écran suffira la prochaine fois.',
  enrollCreate: 'Créer une clé d’accès',
  enrollLater: 'Pas maintenant',
  enrollNever: 'Ne plus demander',

  enrollWhere: 'Enregistrer sur',
  enrollThisDevice: 'Cet appareil',
  enrollPhone: 'Un téléphone ou une tablette',
  enrollSecurityKey: 'Une clé de sécurité',

  enrollSaving: 'Enregistrement de votre clé d’accès…',
  enrollCancelled: 'Aucune clé d’accès n’a été créée. Réessayez quand vous le souhaitez.',
  enrollRefused: 'Votre clé d’accès n’a pas été enregistrée. Réessayez maintenant, ou une autre fois.',
  enrollDone: 'Votre clé d’accès est prête. Utilisez-la à votre prochaine connexion.',
  enrollSaved:
    'Une clé d’accès a été enregistrée pour votre compte. La prochaine fois, connectez-vous avec votre empreinte digitale, votre visage ou le verrouillage de l’écran.',
  enrollExists: 'Cet appareil a déjà une clé d’accès pour votre compte. Vous pouvez l’utiliser pour vous connecter.',
  enrollExistsThere: 'L’appareil choisi a déjà une clé d’accès pour votre compte. Vous pouvez l’utiliser pour vous connecter.',
  enrollElsewhere: 'Utiliser un autre appareil',
  enrollClose: 'Terminé',
  enrollLaterSaid: 'Très bien, nous vous le proposerons une autre fois.',
  enrollNeverSaid: 'Très bien, nous ne vous le proposerons plus.',
};
