import type { Choice, CreatePrompt, GetPrompt, Prompt } from './prompt.ts';

/**
 * The choice that picks `name` for a prompt: a passkey by its base64url id or user name (by default the first on offer), or the device for a new
 * one.
 * @throws {Error} when there is no prompt, or what is named is not on offer.
 */
export function pickFor(prompt: Prompt | undefined, name: string | undefined): Choice {
  if (!prompt) throw new Error('softAuthenticator: there is nothing to pick for, no request is pending.');
  return prompt.kind === 'create' ? pickDevice(prompt, name) : pickPasskey(prompt, name);
}

// --- helpers ---

function pickDevice({ devices }: CreatePrompt, name: string | undefined): Choice {
  if (name === undefined) return 'approve';
  if (devices.some((device) => device.name === name)) return { device: name };
  const names = devices.map((device) => device.name).join(', ') || 'none';
  throw new Error(`softAuthenticator: the pending request makes a passkey, and cannot make it on ${name}. Devices: ${names}.`);
}

function pickPasskey({ credentials, rpId }: GetPrompt, name: string | undefined): Choice {
  const picked = name === undefined ? credentials[0] : credentials.find(({ id, userName }) => id === name || userName === name);
  if (picked) return { credentialId: picked.id };
  const names = credentials.map(({ userName }) => userName).join(', ') || 'none';
  throw new Error(`softAuthenticator: ${name ?? 'a passkey'} cannot be picked for ${rpId}. On offer: ${names}.`);
}
