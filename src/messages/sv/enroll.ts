import type { EnrollMessages } from '../enroll-messages.ts';
import type { OwnWords } from '../parts.ts';

/** Swedish: what `<passkey-enroll>` says. */
export const enroll: OwnWords<EnrollMessages> = {
  enrollHeading: 'Logga in snabbare nästa gång',
  enrollIntro:
    'Med en lösennyckel räcker det med ditt fingeravtryck, ansikte eller skärmlås. Det finns inget att komma ihåg eller skriva in.',
  enrollHeadingHere: 'Lägg till en lösennyckel på den här enheten',
  enrollIntroHere:
    'Du loggade in med en annan enhet. Med en lösennyckel här räcker det nästa gång med ditt fingeravtryck, ansikte eller skärmlås.',
  enrollCreate: 'Skapa en lösennyckel',
  enrollLater: 'Inte nu',
  enrollNever: 'Fråga inte igen',

  enrollWhere: 'Spara den på',
  enrollThisDevice: 'Den här enheten',
  enrollPhone: 'En mobil eller surfplatta',
  enrollSecurityKey: 'En säkerhetsnyckel',

  enrollSaving: 'Sparar din lösennyckel\u00a0…',
  enrollCancelled: 'Ingen lösennyckel skapades. Försök igen när du vill.',
  enrollRefused: 'Lösennyckeln sparades inte. Försök igen nu eller en annan gång.',
  enrollDone: 'Din lösennyckel är klar. Använd den nästa gång du loggar in.',
  enrollSaved: 'En lösennyckel har sparats till ditt konto. Logga in med ditt fingeravtryck, ansikte eller skärmlås nästa gång.',
  enrollExists: 'Den här enheten har redan en lösennyckel till ditt konto. Du kan logga in med den.',
  enrollExistsThere: 'Den valda enheten har redan en lösennyckel till ditt konto. Du kan logga in med den.',
  enrollElsewhere: 'Använd en annan enhet',
  enrollClose: 'Klar',
  enrollLaterSaid: 'Okej, vi frågar en annan gång.',
  enrollNeverSaid: 'Okej, vi frågar inte igen.',
};
