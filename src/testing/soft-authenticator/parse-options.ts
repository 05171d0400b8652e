import { base64url } from './base64url.ts';

/**
 * `parseCreationOptionsFromJSON()` and `parseRequestOptionsFromJSON()`, for pages without WebAuthn: binary members of the JSON that servers
 * send become bytes. The browsers' own leave out what they do not know; here it stays.
 * @throws {TypeError} (from both) when a member is missing, or no text where bytes belong.
 * @throws {DOMException} `EncodingError` for what is not base64url.
 * @see https://w3c.github.io/webauthn/#sctn-parseCreationOptionsFromJSON
 */
export const parseOptions = {
  creation(json: unknown): object {
    const { user, challenge, excludeCredentials, extensions, ...others } = members(json, 'options');
    const { id, ...about } = members(user, 'user');
    return {
      ...others,
      user: { ...about, id: bytes(id, 'user.id') },
      challenge: bytes(challenge, 'challenge'),
      ...(excludeCredentials !== undefined && { excludeCredentials: descriptors(excludeCredentials) }),
      ...(extensions !== undefined && { extensions: inputs(extensions) }),
    };
  },

  request(json: unknown): object {
    const { challenge, allowCredentials, extensions, ...others } = members(json, 'options');
    return {
      ...others,
      challenge: bytes(challenge, 'challenge'),
      ...(allowCredentials !== undefined && { allowCredentials: descriptors(allowCredentials) }),
      ...(extensions !== undefined && { extensions: inputs(extensions) }),
    };
  },
};

// --- helpers ---

function members(value: unknown, name: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new TypeError(`'${name}' is not an object.`);
  return value as Record<string, unknown>;
}

function bytes(value: unknown, name: string): ArrayBuffer {
  if (typeof value !== 'string') throw new TypeError(`'${name}' is not a string.`);
  try {
    return base64url.decode(value).buffer;
  } catch {
    throw new DOMException(`'${name}' contains invalid base64url data.`, 'EncodingError');
  }
}

function descriptors(value: unknown): object[] {
  if (!Array.isArray(value)) throw new TypeError('A list of credentials is not a sequence.');
  return value.map((item: unknown) => {
    const { id, ...about } = members(item, 'credential');
    return { ...about, id: bytes(id, 'id') };
  });
}

function inputs(value: unknown): object {
  const { prf, largeBlob, ...others } = members(value, 'extensions');
  const { write, ...blob } = largeBlob === undefined ? {} : members(largeBlob, 'largeBlob');
  return {
    ...others,
    ...(prf !== undefined && { prf: salts(prf) }),
    ...(largeBlob !== undefined && { largeBlob: { ...blob, ...(write !== undefined && { write: bytes(write, 'write') }) } }),
  };
}

/** There are no strings in it but salts. */
function salts(value: unknown): unknown {
  if (typeof value === 'string') return bytes(value, 'prf');
  return Object.fromEntries(Object.entries(members(value, 'prf')).map(([name, member]) => [name, salts(member)]));
}
