import type { EnrollMessages } from './enroll-messages.ts';
import type { ExplainerMessages } from './explainer-messages.ts';
import type { GeneralMessages } from './messages.ts';
import type { ManagerMessages } from './manager-messages.ts';
import type { ReauthMessages } from './reauth-messages.ts';
import type { RecoveryCodesMessages } from './recovery-codes-messages.ts';
import type { StepMessages } from './step-messages.ts';

/** What only one task needs said. Each is a file of its own in every language, loaded with the element for that task. */
export interface Parts {
  enroll: EnrollMessages;
  explainer: ExplainerMessages;
  manager: ManagerMessages;
  reauth: ReauthMessages;
  recoveryCodes: RecoveryCodesMessages;
  steps: StepMessages;
}

/** What a translator writes for a part: the general words come with the language itself. */
export type OwnWords<M extends object> = Omit<M, keyof GeneralMessages>;
