import type { RecoveryCodesMessages } from '../recovery-codes-messages.ts';

/** French: what is said to someone who is told their recovery codes. */
export const recoveryCodes: RecoveryCodesMessages = {
  codesMaking: 'Création de vos codes de récupération…',
  codesHeading: 'Conservez vos codes de récupération',
  codesIntro:
    'Si vous perdez vos appareils, chaque code vous permet de vous connecter une fois. Gardez-les en lieu sûr\u00a0: vous ne les reverrez pas ici.',
  codesCopy: 'Copier',
  codesDownload: 'Télécharger',
  codesKept: 'Je les ai conservés',
  codesCopied: 'Les codes sont copiés. Collez-les en lieu sûr.',
  codesSelected: 'Les codes sont sélectionnés. Copiez-les vous-même, ou téléchargez-les.',
  codesDownloaded: 'Les codes sont dans vos téléchargements. Déplacez le fichier en lieu sûr.',
  codesMissed: 'Nous n’avons pas pu créer vos codes de récupération. Réessayez, ou continuez sans codes.',
  codesRetry: 'Réessayer',
  codesGoOn: 'Continuer sans codes',
  codesFileTitle: 'Codes de récupération de {name}',
  codesFileNote: 'Chaque code permet de se connecter une fois. Gardez ce fichier en lieu sûr.',
};
