import { devicePresets, softAuthenticator, type Choice, type Prompt, type SoftAuthenticator } from '../../src/testing/index.ts';
import { askInSheet } from '../../src/testing/visible-device/ask-in-sheet.ts';
import { offerInList } from '../../src/testing/visible-device/offer-in-list.ts';
import type { SitePlan } from './site-plan.ts';

/** What the device does with a prompt while a story plays: `wait` leaves it open for good. */
export type Answer = 'approve' | 'cancel' | 'not-recognised' | 'wait';

/** A device that a story moves while it plays, and a person afterwards. */
export interface StoryDevice extends SoftAuthenticator {
  /** The story begins: these are the answers to its prompts. Until then everything is approved. */
  take(answers: readonly Answer[] | undefined): void;
  /** The story is over: from now on a sheet and a list ask whoever looks at it. */
  handOver(): void;
}

/**
 * Makes the device of a story. Nobody sees it while `play` runs: it answers as planned, and offers of the autofill list wait for `pick()`.
 * What is open when the story is over, and everything after that, is shown.
 */
export function storyDevice({ device = {} }: Pick<SitePlan, 'device'> = {}): StoryDevice {
  const planned: Answer[] = [];
  let end: () => void = () => undefined;
  const over = new Promise<void>((resolve) => (end = resolve));
  let time: 'before' | 'play' | 'after' = 'before';

  const approve = async (prompt: Prompt): Promise<Choice> => {
    const inList = prompt.kind === 'get' && prompt.mediation === 'conditional';
    if (time === 'before') return beforehand(prompt);
    if (time === 'play' && !inList) {
      const answer = planned.shift() ?? 'approve';
      return answer === 'wait' ? new Promise(() => undefined) : answer;
    }
    await over;
    if (prompt.signal.aborted) return new Promise(() => undefined);
    return inList ? offerInList(prompt) : askInSheet(prompt);
  };

  const made = softAuthenticator({ devices: devicePresets, ...(device !== 'none' && device), approve });
  // Not a copy: what it says of itself it reads at each access.
  return Object.assign(made, {
    take(answers: readonly Answer[] = []) {
      time = 'play';
      planned.push(...answers);
    },
    handOver() {
      time = 'after';
      end();
    },
  });
}

// --- helpers ---

/** The past: each new passkey of an account is on another device. */
function beforehand(prompt: Prompt): Choice {
  const free = prompt.kind === 'create' && prompt.devices.find(({ alreadyRegistered }) => !alreadyRegistered);
  return free ? { device: free.name } : 'approve';
}
