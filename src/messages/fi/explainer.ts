import type { ExplainerMessages } from '../explainer-messages.ts';
import type { OwnWords } from '../parts.ts';

const LOST = 'Löytäjä tarvitsisi silti sormenjälkesi, kasvosi tai näytön lukituksesi.';

/** Finnish: what `<passkey-explainer>` says. */
export const explainer: OwnWords<ExplainerMessages> = {
  explainerHeading: 'Tietoa pääsyavaimista',

  explainerWhat: 'Mikä on pääsyavain?',
  explainerWhatAnswer:
    'Digitaalinen avain, joka korvaa salasanan ja jonka englanninkielinen nimi on passkey. Käytät sitä kuten avaat laitteesi: sormenjäljellä, kasvoilla tai näytön lukituksella. Mitään ei tarvitse muistaa.',

  explainerWhere: 'Minne se tallennetaan?',
  explainerWhereApple:
    'Salasanojen hallintaohjelmaasi. Apple-laitteissa se on yleensä iCloud-avainnippu, jonka avulla pääsyavaimesi ovat kaikissa Apple-laitteissasi.',
  explainerWhereAndroid:
    'Salasanojen hallintaohjelmaasi. Androidissa ja Chromessa se on yleensä Google Salasanat, jonka avulla pääsyavaimesi ovat kaikissa laitteissa, joissa on Google-tilisi.',
  explainerWhereWindows: 'Salasanojen hallintaohjelmaasi tai vain tähän tietokoneeseen, jossa Windows Hello suojaa sitä.',
  explainerWhereOther: 'Salasanojen hallintaohjelmaasi tai suojausavaimeen, jota pidät mukanasi.',

  explainerLost: 'Mitä jos puhelimeni katoaa?',
  explainerLostApple: `${LOST} iCloud-avainnipun pääsyavaimet palautuvat, kun otat käyttöön uuden Apple-laitteen.`,
  explainerLostAndroid: `${LOST} Google Salasanoihin tallennetut pääsyavaimet palautuvat, kun kirjaudut Google-tilillesi uudella laitteella.`,
  explainerLostWindows: `${LOST} Salasanojen hallintaohjelmassa olevat pääsyavaimet palautuvat uuteen laitteeseen. Jos jokin oli vain kadonneessa laitteessa, kirjaudu muulla tavalla ja luo uusi.`,
  explainerLostOther: `${LOST} Salasanojen hallintaohjelmassa olevat pääsyavaimet palautuvat uuteen laitteeseen. Jos jokin oli vain kadonneessa laitteessa, kirjaudu muulla tavalla ja luo uusi.`,

  explainerSite: 'Mitä tämä sivusto tallentaa?',
  explainerSiteAnswer:
    'Vain lukon, johon pääsyavaimesi sopii. Sen avulla kukaan ei voi kirjautua, vaikka se varastettaisiin. Pääsyavaintasi, sormenjälkeäsi ja kasvojasi ei koskaan lähetetä sivustolle.',

  explainerFake: 'Miksi valesivusto ei voi varastaa sitä?',
  explainerFakeAnswer:
    'Pääsyavain toimii vain sivustolla, jota varten se on luotu, ja laitteesi tarkistaa sen puolestasi. Sivuston kopio ei saa mitään, eikä ole salasanaa, jonka voisi paljastaa.',

  explainerElsewhere: 'Miten kirjaudun toisella laitteella?',
  explainerElsewhereAnswer:
    'Jos siellä on sama salasanojen hallintaohjelma, pääsyavaimesikin on siellä. Muussa tapauksessa valitse kirjautuessasi puhelin tai tabletti ja skannaa näkyviin tuleva koodi laitteella, jossa pääsyavaimesi on.',
};
