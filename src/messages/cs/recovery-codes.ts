import type { RecoveryCodesMessages } from '../recovery-codes-messages.ts';

/** Czech: what is said to someone who is told their recovery codes. */
export const recoveryCodes: RecoveryCodesMessages = {
  codesMaking: 'Vytváříme vaše záložní kódy…',
  codesHeading: 'Uschovejte si záložní kódy',
  codesIntro:
    'Pokud přijdete o svá zařízení, můžete se každým z těchto kódů jednou přihlásit. Uložte si je na bezpečné místo, znovu už je tu neuvidíte.',
  codesCopy: 'Kopírovat',
  codesDownload: 'Stáhnout',
  codesKept: 'Mám je uložené',
  codesCopied: 'Kódy jsou zkopírované. Vložte je na bezpečné místo.',
  codesSelected: 'Kódy jsou označené. Zkopírujte je ručně, nebo si je stáhněte.',
  codesDownloaded: 'Kódy jsou ve stažených souborech. Přesuňte soubor na bezpečné místo.',
  codesMissed: 'Záložní kódy se teď nepodařilo vytvořit. Zkuste to znovu, nebo pokračujte bez nich.',
  codesRetry: 'Zkusit znovu',
  codesGoOn: 'Pokračovat bez nich',
  codesFileTitle: 'Záložní kódy pro {name}',
  codesFileNote: 'Každým kódem se můžete přihlásit jednou. Uchovejte tento soubor na bezpečném místě.',
};
