import type { ManagerMessages } from '../manager-messages.ts';
import type { OwnWords } from '../parts.ts';

/** French: what `<passkey-manager>` says. */
export const manager: OwnWords<ManagerMessages> = {
  managerHeading: 'Vos clés d’accès',
  managerLoading: 'Chargement de vos clés d’accès…',
  managerRetry: 'Réessayer',
  managerAdd: 'Créer une clé d’accès',
  managerVerifying: 'Enregistrement de votre nouvelle clé d’accès…',
  emptyHeading: 'Connectez-vous sans mot de passe',
  emptyText:
    'Avec une clé d’accès, vous vous connectez avec votre empreinte digitale, votre visage ou le verrouillage de l’écran. Rien à retenir, et rien à saisir sur un faux site.',
  searchLabel: 'Rechercher dans vos clés d’accès',
  searchNothing: 'Aucune clé d’accès ne porte ce nom.',
  exportList: 'Télécharger la liste',

  aPasskey: 'Clé d’accès',
  passkeyHere: 'Clé d’accès sur cet appareil',
  phoneOrTablet: 'Téléphone ou tablette',
  securityKey: 'Clé de sécurité',
  namedByDevice: '{device}, {date}',

  thisDevice: 'Cet appareil',
  onYourDevices: 'Sur vos appareils',
  onSecurityKey: 'Sur une clé de sécurité',
  onOneDevice: 'Sur un seul appareil',
  createdOn: 'Créée le {date}',
  lastUsed: 'Dernière utilisation\u00a0: {when}',
  neverUsed: 'Pas encore utilisée',

  rename: 'Renommer',
  renameNamed: 'Renommer {name}',
  nameLabel: 'Nom de cette clé d’accès',
  nameRequired: 'Saisissez un nom.',
  saveName: 'Enregistrer',
  savingName: 'Enregistrement…',

  removePasskey: 'Supprimer',
  removeNamed: 'Supprimer {name}',
  removeQuestion: 'Supprimer «\u00a0{name}\u00a0»\u202f?',
  removeEffect: 'Vous ne pourrez plus l’utiliser pour vous connecter.',
  removeLast: 'C’est votre dernière clé d’accès. Assurez-vous de pouvoir vous connecter autrement.',
  removeLastOfSeveral: 'C’est votre dernière clé d’accès. Vous devrez vous connecter autrement.',
  removeOnlyWay:
    'C’est votre seul moyen de vous connecter. Sans elle, vous risquez de perdre votre compte\u00a0: créez d’abord une autre clé d’accès.',
  keepPasskey: 'Conserver',
  removingPasskey: 'Suppression…',

  details: 'Détails',
  detailsNamed: 'Détails de {name}',
  detailsMissing: 'Les détails ne peuvent pas être chargés. Vérifiez votre connexion Internet, puis ouvrez-les de nouveau.',
  detailId: 'ID de la clé d’accès',
  detailModel: 'ID du modèle',
  detailTransports: 'Se connecte par',
  detailAlgorithm: 'Signe avec',
  detailCopyable: 'Possible sur plusieurs appareils',
  detailBackedUp: 'Sauvegardée à la dernière utilisation',
  detailCounter: 'Compteur d’utilisation',
  detailAttestation: 'Déclaration du fabricant',
  yes: 'Oui',
  no: 'Non',
  none: 'Aucune',
  builtIn: 'Intégrée',
  byQrCode: 'Code QR',

  noticeCopied: 'Quelqu’un a peut-être copié cette clé d’accès. Supprimez-la, puis créez-en une nouvelle.',
  noticeChanged: 'Cette clé d’accès n’est plus telle que vous l’avez créée. Supprimez-la, puis créez-en une nouvelle.',
  noticeUnusual: 'Nous avons remarqué quelque chose d’inhabituel avec cette clé d’accès. Si vous ne la reconnaissez pas, supprimez-la.',
  noticeUnused: 'Vous n’avez pas utilisé cette clé d’accès depuis plus d’un an. Si vous ne l’avez plus, supprimez-la.',

  passkeyAdded: 'Votre nouvelle clé d’accès est prête\u00a0: «\u00a0{name}\u00a0».',
  passkeyRenamed: 'Votre clé d’accès s’appelle maintenant «\u00a0{name}\u00a0».',
  passkeyRemoved: 'La clé d’accès «\u00a0{name}\u00a0» a été supprimée.',
  notAdded: 'Aucune clé d’accès n’a été créée. Réessayez quand vous le souhaitez.',
  notChanged: 'Rien n’a été modifié.',
  alreadyHere:
    'Cet appareil a déjà une clé d’accès pour votre compte\u00a0: «\u00a0{name}\u00a0». Pour en créer une autre, choisissez un autre appareil.',
  alreadySomewhere: 'L’appareil choisi a déjà une clé d’accès pour votre compte. Pour en créer une autre, choisissez un autre appareil.',
};
