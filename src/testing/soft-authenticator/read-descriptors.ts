import { base64url } from './base64url.ts';
import type { Dictionary } from './dictionary.ts';

/** The base64url ids in a list of credential descriptors. Descriptors of other types are legal and mean nothing. */
export function readDescriptors(options: Dictionary, name: string): string[] {
  return options
    .list(name)
    .map((descriptor) => ({ type: descriptor.text('type'), id: base64url.encode(descriptor.bytes('id')) }))
    .filter(({ type }) => type === 'public-key')
    .map(({ id }) => id);
}
