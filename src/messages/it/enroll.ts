import type { EnrollMessages } from '../enroll-messages.ts';
import type { OwnWords } from '../parts.ts';

/** Italian: what `<passkey-enroll>` says. */
export const enroll: OwnWords<EnrollMessages> = {
  enrollHeading: 'Accedi più in fretta la prossima volta',
  enrollIntro: 'Con una passkey bastano l’impronta digitale, il volto o il blocco schermo. Non c’è nulla da ricordare e nulla da digitare.',
  enrollHeadingHere: 'Aggiungi una passkey su questo dispositivo',
  enrollIntroHere:
    'Hai effettuato l’accesso con un altro dispositivo. Con una passkey su questo, la prossima volta basteranno l’impronta digitale, il volto o il blocco schermo.',
  enrollCreate: 'Crea una passkey',
  enrollLater: 'Non ora',
  enrollNever: 'Non chiedere più',

  enrollWhere: 'Salva su',
  enrollThisDevice: 'Questo dispositivo',
  enrollPhone: 'Un telefono o tablet',
  enrollSecurityKey: 'Una chiave di sicurezza',

  enrollSaving: 'Salvataggio della tua passkey…',
  enrollCancelled: 'Nessuna passkey è stata creata. Riprova quando vuoi.',
  enrollRefused: 'La tua passkey non è stata salvata. Riprova ora o in un altro momento.',
  enrollDone: 'La tua passkey è pronta. Usala al prossimo accesso.',
  enrollSaved:
    'È stata salvata una passkey per il tuo account. La prossima volta accedi con l’impronta digitale, il volto o il blocco schermo.',
  enrollExists: 'Questo dispositivo ha già una passkey per il tuo account. Puoi usarla per accedere.',
  enrollExistsThere: 'Il dispositivo scelto ha già una passkey per il tuo account. Puoi usarla per accedere.',
  enrollElsewhere: 'Usa un altro dispositivo',
  enrollClose: 'Fine',
  enrollLaterSaid: 'Va bene, te lo chiederemo un’altra volta.',
  enrollNeverSaid: 'Va bene, non te lo chiederemo più.',
};
