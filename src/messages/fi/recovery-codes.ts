import type { RecoveryCodesMessages } from '../recovery-codes-messages.ts';

/** Finnish: what is said to someone who is told their recovery codes. */
export const recoveryCodes: RecoveryCodesMessages = {
  codesMaking: 'Luodaan palautuskoodeja…',
  codesHeading: 'Ota palautuskoodit talteen',
  codesIntro:
    'Jos menetät laitteesi, voit kirjautua kullakin koodilla yhden kerran. Säilytä koodit turvallisessa paikassa, sillä ne eivät näy täällä uudelleen.',
  codesCopy: 'Kopioi',
  codesDownload: 'Lataa',
  codesKept: 'Koodit ovat tallessa',
  codesCopied: 'Koodit on kopioitu. Liitä ne turvalliseen paikkaan.',
  codesSelected: 'Koodit on valittu. Kopioi ne itse tai lataa ne.',
  codesDownloaded: 'Koodit ovat ladatuissa tiedostoissa. Siirrä tiedosto turvalliseen paikkaan.',
  codesMissed: 'Palautuskoodeja ei voitu nyt luoda. Yritä uudelleen tai jatka ilman niitä.',
  codesRetry: 'Yritä uudelleen',
  codesGoOn: 'Jatka ilman koodeja',
  codesFileTitle: 'Palautuskoodit tilille {name}',
  codesFileNote: 'Kullakin koodilla voi kirjautua yhden kerran. Säilytä tämä tiedosto turvallisessa paikassa.',
};
