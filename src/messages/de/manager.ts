import type { ManagerMessages } from '../manager-messages.ts';
import type { OwnWords } from '../parts.ts';

/** German: what `<passkey-manager>` says. */
export const manager: OwnWords<ManagerMessages> = {
  managerHeading: 'Ihre Passkeys',
  managerLoading: 'Ihre Passkeys werden geladen\u00a0…',
  managerRetry: 'Erneut versuchen',
  managerAdd: 'Passkey erstellen',
  managerVerifying: 'Ihr neuer Passkey wird gespeichert\u00a0…',
  emptyHeading: 'Ohne Passwort anmelden',
  emptyText:
    'Mit einem Passkey melden Sie sich mit Fingerabdruck, Gesicht oder Displaysperre an. Sie müssen sich nichts merken und können nichts auf der falschen Website eingeben.',
  searchLabel: 'Passkeys durchsuchen',
  searchNothing: 'Kein Passkey heißt so.',
  exportList: 'Liste herunterladen',

  aPasskey: 'Passkey',
  passkeyHere: 'Passkey auf diesem Gerät',
  phoneOrTablet: 'Smartphone oder Tablet',
  securityKey: 'Sicherheitsschlüssel',
  namedByDevice: '{device}, {date}',

  thisDevice: 'Dieses Gerät',
  onYourDevices: 'Auf Ihren Geräten',
  onSecurityKey: 'Auf einem Sicherheitsschlüssel',
  onOneDevice: 'Auf einem Gerät',
  createdOn: 'Erstellt am {date}',
  lastUsed: 'Zuletzt verwendet: {when}',
  neverUsed: 'Noch nicht verwendet',

  rename: 'Umbenennen',
  renameNamed: '{name} umbenennen',
  nameLabel: 'Name dieses Passkeys',
  nameRequired: 'Geben Sie einen Namen ein.',
  saveName: 'Speichern',
  savingName: 'Wird gespeichert\u00a0…',

  removePasskey: 'Entfernen',
  removeNamed: '{name} entfernen',
  removeQuestion: '„{name}“ entfernen?',
  removeEffect: 'Sie können sich dann nicht mehr damit anmelden.',
  removeLast: 'Das ist Ihr letzter Passkey. Vergewissern Sie sich, dass Sie sich anders anmelden können.',
  removeLastOfSeveral: 'Das ist Ihr letzter Passkey. Danach müssen Sie sich auf anderem Weg anmelden.',
  removeOnlyWay:
    'Das ist Ihre einzige Anmeldemöglichkeit. Ohne sie verlieren Sie womöglich Ihr Konto. Erstellen Sie daher zuerst einen anderen Passkey.',
  keepPasskey: 'Behalten',
  removingPasskey: 'Wird entfernt\u00a0…',

  details: 'Details',
  detailsNamed: 'Details zu {name}',
  detailsMissing: 'Die Details lassen sich nicht laden. Prüfen Sie Ihre Verbindung und öffnen Sie sie erneut.',
  detailId: 'Passkey-ID',
  detailModel: 'Modell-ID',
  detailTransports: 'Verbindung',
  detailAlgorithm: 'Signaturverfahren',
  detailCopyable: 'Auf mehreren Geräten möglich',
  detailBackedUp: 'Beim letzten Mal gesichert',
  detailCounter: 'Nutzungszähler',
  detailAttestation: 'Herstellernachweis',
  yes: 'Ja',
  no: 'Nein',
  none: 'Keiner',
  builtIn: 'Eingebaut',
  byQrCode: 'QR-Code',

  noticeCopied: 'Jemand könnte diesen Passkey kopiert haben. Entfernen Sie ihn und erstellen Sie einen neuen.',
  noticeChanged: 'Dieser Passkey ist nicht mehr so, wie Sie ihn erstellt haben. Entfernen Sie ihn und erstellen Sie einen neuen.',
  noticeUnusual: 'Uns ist an diesem Passkey etwas Ungewöhnliches aufgefallen. Wenn Sie ihn nicht kennen, entfernen Sie ihn.',
  noticeUnused: 'Sie haben diesen Passkey seit über einem Jahr nicht verwendet. Wenn Sie ihn nicht mehr haben, entfernen Sie ihn.',

  passkeyAdded: 'Ihr neuer Passkey ist bereit: „{name}“.',
  passkeyRenamed: 'Ihr Passkey heißt jetzt „{name}“.',
  passkeyRemoved: '„{name}“ wurde entfernt.',
  notAdded: 'Es wurde kein Passkey erstellt. Sie können es jederzeit erneut versuchen.',
  notChanged: 'Es wurde nichts geändert.',
  alreadyHere: 'Auf diesem Gerät gibt es schon einen Passkey für Ihr Konto: „{name}“. Wählen Sie für einen weiteren ein anderes Gerät.',
  alreadySomewhere: 'Auf dem gewählten Gerät gibt es schon einen Passkey für Ihr Konto. Wählen Sie für einen weiteren ein anderes Gerät.',
};
