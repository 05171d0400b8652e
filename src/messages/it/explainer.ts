import type { ExplainerMessages } from '../explainer-messages.ts';
import type { OwnWords } from '../parts.ts';

const LOST = 'A chi lo trova servirebbero comunque la tua impronta digitale, il tuo volto o il tuo blocco schermo.';

/** Italian: what `<passkey-explainer>` says. */
export const explainer: OwnWords<ExplainerMessages> = {
  explainerHeading: 'Informazioni sulle passkey',

  explainerWhat: 'Che cos’è una passkey?',
  explainerWhatAnswer:
    'Una chiave digitale che sostituisce la password. La usi come quando sblocchi il dispositivo: con l’impronta digitale, il volto o il blocco schermo. Non c’è nulla da ricordare.',

  explainerWhere: 'Dove viene salvata?',
  explainerWhereApple:
    'Nel tuo gestore di password. Sui dispositivi Apple di solito è il portachiavi iCloud, che rende disponibili le tue passkey su tutti i tuoi dispositivi Apple.',
  explainerWhereAndroid:
    'Nel tuo gestore di password. Su Android e in Chrome di solito è il Gestore delle password di Google, che rende disponibili le tue passkey su tutti i dispositivi con il tuo Account Google.',
  explainerWhereWindows: 'Nel tuo gestore di password, o solo su questo computer, dove la protegge Windows Hello.',
  explainerWhereOther: 'Nel tuo gestore di password, o su una chiave di sicurezza che porti con te.',

  explainerLost: 'E se perdo il telefono?',
  explainerLostApple: `${LOST} Ritrovi le passkey del portachiavi iCloud quando configuri un nuovo dispositivo Apple.`,
  explainerLostAndroid: `${LOST} Ritrovi le passkey del Gestore delle password di Google quando accedi al tuo Account Google su un nuovo dispositivo.`,
  explainerLostWindows: `${LOST} Ritrovi le passkey di un gestore di password sul tuo nuovo dispositivo. Se una era solo sul dispositivo perso, accedi in un altro modo e creane una nuova.`,
  explainerLostOther: `${LOST} Ritrovi le passkey di un gestore di password sul tuo nuovo dispositivo. Se una era solo sul dispositivo perso, accedi in un altro modo e creane una nuova.`,

  explainerSite: 'Che cosa conserva questo sito?',
  explainerSiteAnswer:
    'Solo una serratura che la tua passkey può aprire. Con quella nessuno può accedere, nemmeno se viene rubata. La passkey, l’impronta digitale e il volto non vengono mai inviati al sito.',

  explainerFake: 'Perché un sito falso non può rubarla?',
  explainerFakeAnswer:
    'Una passkey funziona solo sul sito per cui è stata creata, e il tuo dispositivo lo controlla per te. Una copia del sito non ottiene nulla, e non c’è nessuna password da rivelare.',

  explainerElsewhere: 'Come accedo su un altro dispositivo?',
  explainerElsewhereAnswer:
    'Se lì usi lo stesso gestore di password, c’è anche la tua passkey. Altrimenti, quando accedi, scegli di usare un telefono o un tablet e scansiona il codice che appare con il dispositivo che ha la tua passkey.',
};
