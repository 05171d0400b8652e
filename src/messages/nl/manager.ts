import type { ManagerMessages } from '../manager-messages.ts';
import type { OwnWords } from '../parts.ts';

/** Dutch: what `<passkey-manager>` says. */
export const manager: OwnWords<ManagerMessages> = {
  managerHeading: 'Uw passkeys',
  managerLoading: 'Uw passkeys worden geladen…',
  managerRetry: 'Opnieuw proberen',
  managerAdd: 'Passkey maken',
  managerVerifying: 'Uw nieuwe passkey wordt bewaard…',
  emptyHeading: 'Log in zonder wachtwoord',
  emptyText:
    'Met een passkey logt u in met uw vingerafdruk, gezicht of schermvergrendeling. U hoeft niets te onthouden en vult niets in op de verkeerde site.',
  searchLabel: 'Zoeken in uw passkeys',
  searchNothing: 'Er is geen passkey met deze naam.',
  exportList: 'Lijst downloaden',

  aPasskey: 'Passkey',
  passkeyHere: 'Passkey op dit apparaat',
  phoneOrTablet: 'Telefoon of tablet',
  securityKey: 'Beveiligingssleutel',
  namedByDevice: '{device}, {date}',

  thisDevice: 'Dit apparaat',
  onYourDevices: 'Op uw apparaten',
  onSecurityKey: 'Op een beveiligingssleutel',
  onOneDevice: 'Op één apparaat',
  createdOn: 'Gemaakt op {date}',
  lastUsed: 'Laatst gebruikt: {when}',
  neverUsed: 'Nog niet gebruikt',

  rename: 'Naam wijzigen',
  renameNamed: 'Naam wijzigen van {name}',
  nameLabel: 'Naam van deze passkey',
  nameRequired: 'Vul een naam in.',
  saveName: 'Bewaren',
  savingName: 'Bewaren…',

  removePasskey: 'Verwijderen',
  removeNamed: '{name} verwijderen',
  removeQuestion: '‘{name}’ verwijderen?',
  removeEffect: 'U kunt er dan niet meer mee inloggen.',
  removeLast: 'Dit is uw laatste passkey. Zorg dat u op een andere manier kunt inloggen.',
  removeLastOfSeveral: 'Dit is uw laatste passkey. U moet daarna op een andere manier inloggen.',
  removeOnlyWay:
    'Dit is uw enige manier om in te loggen. Zonder deze passkey raakt u misschien uw account kwijt, dus maak eerst een andere.',
  keepPasskey: 'Behouden',
  removingPasskey: 'Verwijderen…',

  details: 'Details',
  detailsNamed: 'Details van {name}',
  detailsMissing: 'De details kunnen niet worden geladen. Controleer uw verbinding en open ze opnieuw.',
  detailId: 'ID van de passkey',
  detailModel: 'ID van het model',
  detailTransports: 'Verbinding via',
  detailAlgorithm: 'Ondertekent met',
  detailCopyable: 'Kan op meerdere apparaten staan',
  detailBackedUp: 'Back-up bij laatste gebruik',
  detailCounter: 'Gebruiksteller',
  detailAttestation: 'Verklaring van de fabrikant',
  yes: 'Ja',
  no: 'Nee',
  none: 'Geen',
  builtIn: 'Ingebouwd',
  byQrCode: 'QR-code',

  noticeCopied: 'Misschien heeft iemand deze passkey gekopieerd. Verwijder hem en maak een nieuwe.',
  noticeChanged: 'Deze passkey is niet meer zoals u hem hebt gemaakt. Verwijder hem en maak een nieuwe.',
  noticeUnusual: 'We zien iets ongewoons aan deze passkey. Verwijder hem als u hem niet herkent.',
  noticeUnused: 'U hebt deze passkey al meer dan een jaar niet gebruikt. Verwijder hem als u hem niet meer hebt.',

  passkeyAdded: 'Uw nieuwe passkey is klaar: ‘{name}’.',
  passkeyRenamed: 'Uw passkey heet nu ‘{name}’.',
  passkeyRemoved: 'De passkey ‘{name}’ is verwijderd.',
  notAdded: 'Er is geen passkey gemaakt. U kunt het opnieuw proberen wanneer u wilt.',
  notChanged: 'Er is niets gewijzigd.',
  alreadyHere: 'Dit apparaat heeft al een passkey voor uw account: ‘{name}’. Kies een ander apparaat om er nog een te maken.',
  alreadySomewhere: 'Het gekozen apparaat heeft al een passkey voor uw account. Kies een ander apparaat om er nog een te maken.',
};
