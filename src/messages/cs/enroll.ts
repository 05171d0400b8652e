import type { EnrollMessages } from '../enroll-messages.ts';
import type { OwnWords } from '../parts.ts';

/** Czech: what `<passkey-enroll>` says. */
export const enroll: OwnWords<EnrollMessages> = {
  enrollHeading: 'Příště se přihlaste rychleji',
  enrollIntro: 'S přístupovým klíčem stačí otisk prstu, obličej nebo zámek obrazovky. Nic si nemusíte pamatovat ani psát.',
  enrollHeadingHere: 'Přidejte si přístupový klíč na toto zařízení',
  enrollIntroHere:
    'Přihlásili jste se pomocí jiného zařízení. S přístupovým klíčem na tomto příště stačí otisk prstu, obličej nebo zámek obrazovky.',
  enrollCreate: 'Vytvořit přístupový klíč',
  enrollLater: 'Teď ne',
  enrollNever: 'Už se neptat',

  enrollWhere: 'Kam ho uložit',
  enrollThisDevice: 'Toto zařízení',
  enrollPhone: 'Telefon nebo tablet',
  enrollSecurityKey: 'Bezpečnostní klíč',

  enrollSaving: 'Ukládáme přístupový klíč…',
  enrollCancelled: 'Přístupový klíč nebyl vytvořen. Můžete to kdykoli zkusit znovu.',
  enrollRefused: 'Přístupový klíč se neuložil. Zkuste to znovu teď, nebo někdy jindy.',
  enrollDone: 'Přístupový klíč je připraven. Použijte ho při příštím přihlášení.',
  enrollSaved: 'K vašemu účtu byl uložen přístupový klíč. Příště se přihlaste otiskem prstu, obličejem nebo zámkem obrazovky.',
  enrollExists: 'Na tomto zařízení už přístupový klíč k vašemu účtu je. Můžete se jím přihlásit.',
  enrollExistsThere: 'Na zvoleném zařízení už přístupový klíč k vašemu účtu je. Můžete se jím přihlásit.',
  enrollElsewhere: 'Použít jiné zařízení',
  enrollClose: 'Hotovo',
  enrollLaterSaid: 'Dobře, zeptáme se jindy.',
  enrollNeverSaid: 'Dobře, už se ptát nebudeme.',
};
