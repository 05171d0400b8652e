import type { GeneralMessages } from './messages.ts';

/** What `<passkey-manager>` says. `{name}` is what a passkey is called, `{date}` a day, `{when}` how long ago: “yesterday”, “3 weeks ago”. */
export interface ManagerMessages extends GeneralMessages {
  readonly managerHeading: string;
  readonly managerLoading: string;
  readonly managerRetry: string;
  readonly managerAdd: string;
  readonly managerVerifying: string;
  /** What an account without passkeys reads: a heading, and why to have one. */
  readonly emptyHeading: string;
  readonly emptyText: string;
  readonly searchLabel: string;
  readonly searchNothing: string;
  readonly exportList: string;

  // What a passkey is called that nobody has named
  readonly aPasskey: string;
  readonly passkeyHere: string;
  readonly phoneOrTablet: string;
  readonly securityKey: string;
  /** `{device}`: one of those above, or the password manager that has it. */
  readonly namedByDevice: string;

  // Below its name
  /** A mark: it is on the device that the page is open on. */
  readonly thisDevice: string;
  /** It can be on all devices of its owner. */
  readonly onYourDevices: string;
  readonly onSecurityKey: string;
  /** It cannot leave the device that it was made on. */
  readonly onOneDevice: string;
  readonly createdOn: string;
  readonly lastUsed: string;
  readonly neverUsed: string;

  // Its name
  readonly rename: string;
  /** The same for screen readers, who are told which; begins with the words of `rename`, or has them in it. */
  readonly renameNamed: string;
  readonly nameLabel: string;
  readonly nameRequired: string;
  readonly saveName: string;
  readonly savingName: string;

  // Removing it
  readonly removePasskey: string;
  readonly removeNamed: string;
  readonly removeQuestion: string;
  readonly removeEffect: string;
  /** It is the last one, and nobody knows whether there is another way in. */
  readonly removeLast: string;
  /** It is the last one, and there are other ways in. */
  readonly removeLastOfSeveral: string;
  /** It is the last one, and there is no other way in. */
  readonly removeOnlyWay: string;
  readonly keepPasskey: string;
  readonly removingPasskey: string;

  // Everything about it
  readonly details: string;
  readonly detailsNamed: string;
  readonly detailsMissing: string;
  readonly detailId: string;
  /** The AAGUID. */
  readonly detailModel: string;
  readonly detailTransports: string;
  readonly detailAlgorithm: string;
  /** Whether it can be copied to other devices, and whether it was. */
  readonly detailCopyable: string;
  readonly detailBackedUp: string;
  /** The signature counter. */
  readonly detailCounter: string;
  /** The attestation format. */
  readonly detailAttestation: string;
  readonly yes: string;
  readonly no: string;
  readonly none: string;
  readonly builtIn: string;
  readonly byQrCode: string;

  // What its owner should know
  readonly noticeCopied: string;
  readonly noticeChanged: string;
  /** Something that the kit has no words for. */
  readonly noticeUnusual: string;
  readonly noticeUnused: string;

  // What has just happened
  readonly passkeyAdded: string;
  readonly passkeyRenamed: string;
  readonly passkeyRemoved: string;
  readonly notAdded: string;
  readonly notChanged: string;
  /** This device has one already: which, and what to do. */
  readonly alreadyHere: string;
  readonly alreadySomewhere: string;
}
