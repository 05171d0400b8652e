import type { Device } from './devices.ts';

/** A device that a new passkey may be kept on. */
export interface Candidate {
  device: Device;
  /** It holds a passkey that the page excludes. */
  alreadyRegistered: boolean;
}

/**
 * The device of that name, or when nobody chooses the first that holds no passkey which the page excludes; without such a one, the first.
 * @returns nothing when no device may keep it.
 * @throws {Error} when the one of that name may not.
 */
export function chooseDevice(candidates: readonly Candidate[], name?: string): Candidate | undefined {
  if (name === undefined) return candidates.find(({ alreadyRegistered }) => !alreadyRegistered) ?? candidates[0];
  const chosen = candidates.find(({ device }) => device.name === name);
  if (!chosen) throw new Error(`softAuthenticator: the device ${name} was chosen, but this request may not use it.`);
  return chosen;
}
