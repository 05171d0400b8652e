import type { GeneralMessages } from './messages.ts';

/** What `<passkey-explainer>` says: questions, and answers of two or three short sentences. */
export interface ExplainerMessages extends GeneralMessages {
  readonly explainerHeading: string;

  readonly explainerWhat: string;
  readonly explainerWhatAnswer: string;

  readonly explainerWhere: string;
  /** On an iPhone, an iPad or a Mac. */
  readonly explainerWhereApple: string;
  /** On Android and ChromeOS. */
  readonly explainerWhereAndroid: string;
  readonly explainerWhereWindows: string;
  readonly explainerWhereOther: string;

  readonly explainerLost: string;
  readonly explainerLostApple: string;
  readonly explainerLostAndroid: string;
  readonly explainerLostWindows: string;
  readonly explainerLostOther: string;

  readonly explainerSite: string;
  readonly explainerSiteAnswer: string;

  readonly explainerFake: string;
  readonly explainerFakeAnswer: string;

  readonly explainerElsewhere: string;
  readonly explainerElsewhereAnswer: string;
}
