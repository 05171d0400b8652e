import type { ExplainerMessages } from '../explainer-messages.ts';
import type { OwnWords } from '../parts.ts';

const LOST = 'Kdo ho najde, bude stejně potřebovat váš otisk prstu, obličej nebo zámek obrazovky.';

/** Czech: what `<passkey-explainer>` says. */
export const explainer: OwnWords<ExplainerMessages> = {
  explainerHeading: 'O přístupových klíčích',

  explainerWhat: 'Co je přístupový klíč?',
  explainerWhatAnswer:
    'Digitální klíč, který nahrazuje heslo. Používáte ho tak, jak odemykáte své zařízení: otiskem prstu, obličejem nebo zámkem obrazovky. Nic si nemusíte pamatovat.',

  explainerWhere: 'Kde je uložený?',
  explainerWhereApple:
    'Ve vašem správci hesel. Na zařízeních Apple je to obvykle Klíčenka na iCloudu, díky které máte přístupové klíče na všech svých zařízeních Apple.',
  explainerWhereAndroid:
    'Ve vašem správci hesel. Na Androidu a v Chromu je to obvykle Správce hesel Google, díky kterému máte přístupové klíče na každém zařízení se svým účtem Google.',
  explainerWhereWindows: 'Ve vašem správci hesel, nebo jen v tomto počítači, kde ho chrání Windows Hello.',
  explainerWhereOther: 'Ve vašem správci hesel, nebo na bezpečnostním klíči, který nosíte u sebe.',

  explainerLost: 'Co když ztratím telefon?',
  explainerLostApple: `${LOST} Přístupové klíče z Klíčenky na iCloudu se vrátí, jakmile nastavíte nové zařízení Apple.`,
  explainerLostAndroid: `${LOST} Přístupové klíče ze Správce hesel Google se vrátí, jakmile se na novém zařízení přihlásíte k účtu Google.`,
  explainerLostWindows: `${LOST} Přístupové klíče ze správce hesel se na novém zařízení vrátí. Pokud byl některý jen na tom ztraceném, přihlaste se jinak a vytvořte nový.`,
  explainerLostOther: `${LOST} Přístupové klíče ze správce hesel se na novém zařízení vrátí. Pokud byl některý jen na tom ztraceném, přihlaste se jinak a vytvořte nový.`,

  explainerSite: 'Co ukládá tento web?',
  explainerSiteAnswer:
    'Jen zámek, do kterého váš přístupový klíč pasuje. Tím se nikdo nepřihlásí, ani kdyby ho ukradl. Váš přístupový klíč, otisk prstu ani obličej se na web nikdy neposílají.',

  explainerFake: 'Proč ho falešný web nemůže ukrást?',
  explainerFakeAnswer:
    'Přístupový klíč funguje jen na webu, pro který byl vytvořen, a vaše zařízení to za vás kontroluje. Kopie webu nedostane nic a není tu ani heslo, které byste mohli prozradit.',

  explainerElsewhere: 'Jak se přihlásím na jiném zařízení?',
  explainerElsewhereAnswer:
    'Pokud tam máte stejného správce hesel, je tam i váš přístupový klíč. Jinak při přihlášení zvolte telefon nebo tablet a zobrazený kód naskenujte zařízením, na kterém přístupový klíč máte.',
};
