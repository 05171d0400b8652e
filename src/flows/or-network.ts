import { PasskeyError } from '../webauthn/passkey-error.ts';

/**
 * A file of the kit, which is loaded when it is needed. That it cannot be had (offline, or replaced by a newer deployment) is a fault of the network.
 * @throws {PasskeyError} `network`, with what `import()` threw as its cause.
 * @example const { awaitLink } = await orNetwork(import('./await-link.ts'));
 */
export function orNetwork<T>(file: Promise<T>): Promise<T> {
  return file.catch((cause: unknown) => {
    throw new PasskeyError('network', { cause });
  });
}
