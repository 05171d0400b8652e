import type { OwnWords } from '../parts.ts';
import type { ReauthMessages } from '../reauth-messages.ts';

/** Finnish: what `<passkey-reauth>` says. */
export const reauth: OwnWords<ReauthMessages> = {
  reauthHeading: 'Vahvista, että se olet sinä',
  reauthAccount: 'Olet kirjautunut tilille {name}',
  reauthWithPasskey: 'Vahvista pääsyavaimella',
  reauthAnotherWay: 'Vahvista muulla tavalla',
  reauthChoose: 'Valitse vahvistustapa',
  reauthBack: 'Takaisin',
  reauthChecking: 'Tarkistetaan…',
  reauthConfirmed: 'Kiitos, vahvistus onnistui.',
  reauthNext: 'Kiitos, vahvistus onnistui. Tarvitaan vielä yksi vahvistus.',
  reauthCancelled: 'Mitään ei vahvistettu. Voit yrittää uudelleen, kun haluat.',
  reauthWrongAccount: 'Tämä pääsyavain kuuluu toiselle tilille. Käytä sen tilin pääsyavainta, jolle olet kirjautunut.',
  reauthUnknownPasskey: 'Tämä pääsyavain ei enää toimi täällä. Käytä toista.',
};
