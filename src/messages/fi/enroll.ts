import type { EnrollMessages } from '../enroll-messages.ts';
import type { OwnWords } from '../parts.ts';

/** Finnish: what `<passkey-enroll>` says. */
export const enroll: OwnWords<EnrollMessages> = {
  enrollHeading: 'Kirjaudu ensi kerralla nopeammin',
  enrollIntro: 'Kun sinulla on pääsyavain, sormenjälki, kasvot tai näytön lukitus riittää. Mitään ei tarvitse muistaa eikä kirjoittaa.',
  enrollHeadingHere: 'Lisää pääsyavain tähän laitteeseen',
  enrollIntroHere:
    'Kirjauduit toisella laitteella. Kun tässäkin laitteessa on pääsyavain, ensi kerralla sormenjälki, kasvot tai näytön lukitus riittää.',
  enrollCreate: 'Luo pääsyavain',
  enrollLater: 'Ei nyt',
  enrollNever: 'Älä kysy uudelleen',

  enrollWhere: 'Tallennuspaikka',
  enrollThisDevice: 'Tämä laite',
  enrollPhone: 'Puhelin tai tabletti',
  enrollSecurityKey: 'Suojausavain',

  enrollSaving: 'Tallennetaan pääsyavainta…',
  enrollCancelled: 'Pääsyavainta ei luotu. Voit yrittää uudelleen, kun haluat.',
  enrollRefused: 'Pääsyavainta ei tallennettu. Yritä uudelleen nyt tai joskus toiste.',
  enrollDone: 'Pääsyavaimesi on valmis. Käytä sitä, kun kirjaudut seuraavan kerran.',
  enrollSaved: 'Tilillesi tallennettiin pääsyavain. Kirjaudu ensi kerralla sormenjäljellä, kasvoilla tai näytön lukituksella.',
  enrollExists: 'Tässä laitteessa on jo pääsyavain tilillesi. Voit kirjautua sillä.',
  enrollExistsThere: 'Valitsemassasi laitteessa on jo pääsyavain tilillesi. Voit kirjautua sillä.',
  enrollElsewhere: 'Käytä toista laitetta',
  enrollClose: 'Valmis',
  enrollLaterSaid: 'Selvä, kysymme joskus toiste.',
  enrollNeverSaid: 'Selvä, emme kysy enää.',
};
