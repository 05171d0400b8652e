import type { ExplainerMessages } from '../explainer-messages.ts';
import type { OwnWords } from '../parts.ts';

const LOST = 'Wie hem vindt, heeft nog steeds uw vingerafdruk, gezicht of schermvergrendeling nodig.';

/** Dutch: what `<passkey-explainer>` says. */
export const explainer: OwnWords<ExplainerMessages> = {
  explainerHeading: 'Over passkeys',

  explainerWhat: 'Wat is een passkey?',
  explainerWhatAnswer:
    'Een digitale sleutel die uw wachtwoord vervangt. U gebruikt hem zoals u uw apparaat ontgrendelt: met uw vingerafdruk, gezicht of schermvergrendeling. U hoeft niets te onthouden.',

  explainerWhere: 'Waar wordt hij bewaard?',
  explainerWhereApple:
    'In uw wachtwoordmanager. Op Apple-apparaten is dat meestal de iCloud-sleutelhanger, die uw passkeys op al uw Apple-apparaten beschikbaar maakt.',
  explainerWhereAndroid:
    'In uw wachtwoordmanager. Op Android en in Chrome is dat meestal Google Wachtwoordmanager, die uw passkeys beschikbaar maakt op elk apparaat met uw Google-account.',
  explainerWhereWindows: 'In uw wachtwoordmanager of alleen op deze computer, waar Windows Hello hem beveiligt.',
  explainerWhereOther: 'In uw wachtwoordmanager of op een beveiligingssleutel die u bij u draagt.',

  explainerLost: 'Wat als ik mijn telefoon kwijtraak?',
  explainerLostApple: `${LOST} Passkeys in de iCloud-sleutelhanger komen terug als u een nieuw Apple-apparaat instelt.`,
  explainerLostAndroid: `${LOST} Passkeys in Google Wachtwoordmanager komen terug als u op een nieuw apparaat inlogt op uw Google-account.`,
  explainerLostWindows: `${LOST} Passkeys in een wachtwoordmanager komen terug op uw nieuwe apparaat. Stond er een alleen op het verloren apparaat, log dan op een andere manier in en maak een nieuwe.`,
  explainerLostOther: `${LOST} Passkeys in een wachtwoordmanager komen terug op uw nieuwe apparaat. Stond er een alleen op het verloren apparaat, log dan op een andere manier in en maak een nieuwe.`,

  explainerSite: 'Wat bewaart deze site?',
  explainerSiteAnswer:
    'Alleen een slot waar uw passkey op past. Daarmee kan niemand inloggen, ook niet als het wordt gestolen. Uw passkey, uw vingerafdruk en uw gezicht worden nooit naar de site gestuurd.',

  explainerFake: 'Waarom kan een nepsite hem niet stelen?',
  explainerFakeAnswer:
    'Een passkey werkt alleen op de site waarvoor hij is gemaakt, en uw apparaat controleert dat voor u. Een kopie van de site krijgt niets, en er is geen wachtwoord om prijs te geven.',

  explainerElsewhere: 'Hoe log ik in op een ander apparaat?',
  explainerElsewhereAnswer:
    'Met dezelfde wachtwoordmanager staat uw passkey daar ook. Kies anders bij het inloggen voor een telefoon of tablet en scan de code die verschijnt met het apparaat waar uw passkey op staat.',
};
