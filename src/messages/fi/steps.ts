import type { StepMessages } from '../step-messages.ts';

/** Finnish: what is said to someone who types a password or a code, or waits for a link. */
export const steps: StepMessages = {
  passwordHeading: 'Anna salasana',
  codeHeading: 'Anna koodi',
  checkEmailHeading: 'Tarkista sähköpostisi',
  stepContinue: 'Jatka',
  accountLabel: 'Sähköposti tai käyttäjätunnus',
  accountRequired: 'Anna sähköpostiosoite tai käyttäjätunnus.',
  passwordLabel: 'Salasana',
  passwordRequired: 'Anna salasanasi.',
  codeLabel: 'Koodi',
  codeRequired: 'Anna koodi.',
  recoveryCodeLabel: 'Palautuskoodi',
  codeSentTo: 'Anna koodi, joka lähetettiin vastaanottajalle {sentTo}.',
  codeSent: 'Anna koodi, jonka lähetimme sinulle.',
  codeFromApp: 'Anna koodi, joka näkyy todennussovelluksessasi.',
  codeFromList: 'Anna jokin talteen ottamistasi palautuskoodeista. Kukin toimii kerran.',
  linkSentTo: 'Lähetimme linkin osoitteeseen {sentTo}. Avaa se tässä selaimessa, niin tämä sivu jatkaa itsestään.',
  linkSent: 'Lähetimme sinulle linkin. Avaa se tässä selaimessa, niin tämä sivu jatkaa itsestään.',
  resendCode: 'Lähetä uusi koodi',
  resendLink: 'Lähetä uusi linkki',
  resendIn: 'Voit pyytää uuden {seconds} s kuluttua.',
  sentAgain: 'Uusi viesti on matkalla.',
  wrongPassword: 'Salasana ei ole oikea. Yritä uudelleen tai käytä muuta tapaa.',
  wrongCode: 'Koodi ei ole oikea. Tarkista se ja yritä uudelleen.',
  secondFactor: 'Vielä yksi vaihe: viimeistele kirjautuminen pääsyavaimellasi.',
};
