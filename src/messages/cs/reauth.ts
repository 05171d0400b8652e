import type { OwnWords } from '../parts.ts';
import type { ReauthMessages } from '../reauth-messages.ts';

/** Czech: what `<passkey-reauth>` says. */
export const reauth: OwnWords<ReauthMessages> = {
  reauthHeading: 'Potvrďte, že jste to vy',
  reauthAccount: 'Jste přihlášeni jako {name}',
  reauthWithPasskey: 'Potvrdit přístupovým klíčem',
  reauthAnotherWay: 'Potvrdit jinak',
  reauthChoose: 'Vyberte způsob potvrzení',
  reauthBack: 'Zpět',
  reauthChecking: 'Ověřujeme…',
  reauthConfirmed: 'Děkujeme, potvrzeno.',
  reauthNext: 'Děkujeme, potvrzeno. Zbývá ještě jedno potvrzení.',
  reauthCancelled: 'Nic nebylo potvrzeno. Můžete to kdykoli zkusit znovu.',
  reauthWrongAccount: 'Tento přístupový klíč patří k jinému účtu. Použijte klíč k účtu, ke kterému jste přihlášeni.',
  reauthUnknownPasskey: 'Tento přístupový klíč už tady neplatí. Použijte jiný.',
};
