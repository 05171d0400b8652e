import type { ExplainerMessages } from '../explainer-messages.ts';
import type { OwnWords } from '../parts.ts';

const LOST = 'Den som hittar den skulle ändå behöva ditt fingeravtryck, ansikte eller skärmlås.';

/** Swedish: what `<passkey-explainer>` says. */
export const explainer: OwnWords<ExplainerMessages> = {
  explainerHeading: 'Om lösennycklar',

  explainerWhat: 'Vad är en lösennyckel?',
  explainerWhatAnswer:
    'En digital nyckel som ersätter ditt lösenord och kallas passkey på engelska. Du använder den på samma sätt som du låser upp din enhet: med ditt fingeravtryck, ansikte eller skärmlås. Det finns inget att komma ihåg.',

  explainerWhere: 'Var sparas den?',
  explainerWhereApple:
    'I din lösenordshanterare. På Apple-enheter är det oftast iCloud-nyckelring, som gör att du har dina lösennycklar på alla dina Apple-enheter.',
  explainerWhereAndroid:
    'I din lösenordshanterare. På Android och i Chrome är det oftast Google Lösenordshantering, som gör att du har dina lösennycklar på alla enheter med ditt Google-konto.',
  explainerWhereWindows: 'I din lösenordshanterare, eller bara på den här datorn där Windows Hello skyddar den.',
  explainerWhereOther: 'I din lösenordshanterare, eller på en säkerhetsnyckel som du bär med dig.',

  explainerLost: 'Vad händer om jag tappar bort min mobil?',
  explainerLostApple: `${LOST} Lösennycklar i iCloud-nyckelring kommer tillbaka när du ställer in en ny Apple-enhet.`,
  explainerLostAndroid: `${LOST} Lösennycklar i Google Lösenordshantering kommer tillbaka när du loggar in på ditt Google-konto på en ny enhet.`,
  explainerLostWindows: `${LOST} Lösennycklar i en lösenordshanterare kommer tillbaka på din nya enhet. Fanns någon bara på den borttappade enheten loggar du in på ett annat sätt och skapar en ny.`,
  explainerLostOther: `${LOST} Lösennycklar i en lösenordshanterare kommer tillbaka på din nya enhet. Fanns någon bara på den borttappade enheten loggar du in på ett annat sätt och skapar en ny.`,

  explainerSite: 'Vad sparar webbplatsen?',
  explainerSiteAnswer:
    'Bara ett lås som din lösennyckel passar i. Ingen kan logga in med det, inte ens om det blir stulet. Din lösennyckel, ditt fingeravtryck och ditt ansikte skickas aldrig till webbplatsen.',

  explainerFake: 'Varför kan en falsk webbplats inte stjäla den?',
  explainerFakeAnswer:
    'En lösennyckel fungerar bara på webbplatsen som den skapades för, och din enhet kontrollerar det åt dig. En kopia av webbplatsen får ingenting, och det finns inget lösenord att lämna ut.',

  explainerElsewhere: 'Hur loggar jag in på en annan enhet?',
  explainerElsewhereAnswer:
    'Med samma lösenordshanterare finns din lösennyckel där också. Annars väljer du en mobil eller surfplatta när du loggar in och skannar koden som visas med enheten som har din lösennyckel.',
};
