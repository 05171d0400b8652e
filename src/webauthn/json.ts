/**
 * The JSON forms of WebAuthn's dictionaries (Level 3, §5.1.8 to §5.1.10), as every backend sends and gets them.
 * Binary members are base64url strings without padding.
 *
 * They are wider than `@simplewebauthn/browser`'s types where it matters: unknown members of the server's options are legal and
 * pass through untouched.
 * @see https://w3c.github.io/webauthn/#sctn-parseCreationOptionsFromJSON
 */
export interface DescriptorJSON {
  id: string;
  type: string;
  transports?: string[];
}

/** Options for `navigator.credentials.create()`. @see https://w3c.github.io/webauthn/#dictdef-publickeycredentialcreationoptionsjson */
export interface CreationOptionsJSON {
  rp: { id?: string; name: string };
  user: { id: string; name: string; displayName: string };
  challenge: string;
  pubKeyCredParams: { type: string; alg: number }[];
  /** Milliseconds. */
  timeout?: number;
  excludeCredentials?: DescriptorJSON[];
  authenticatorSelection?: {
    authenticatorAttachment?: string;
    residentKey?: string;
    requireResidentKey?: boolean;
    userVerification?: string;
  };
  hints?: string[];
  attestation?: string;
  attestationFormats?: string[];
  extensions?: Record<string, unknown>;
  [member: string]: unknown;
}

/** Options for `navigator.credentials.get()`. @see https://w3c.github.io/webauthn/#dictdef-publickeycredentialrequestoptionsjson */
export interface RequestOptionsJSON {
  challenge: string;
  /** Milliseconds. */
  timeout?: number;
  rpId?: string;
  allowCredentials?: DescriptorJSON[];
  userVerification?: string;
  hints?: string[];
  extensions?: Record<string, unknown>;
  [member: string]: unknown;
}

/** What `create()` answered. @see https://w3c.github.io/webauthn/#dictdef-registrationresponsejson */
export interface RegistrationResponseJSON {
  id: string;
  rawId: string;
  type: string;
  authenticatorAttachment?: string;
  clientExtensionResults: Record<string, unknown>;
  response: {
    clientDataJSON: string;
    attestationObject: string;
    authenticatorData?: string;
    transports?: string[];
    publicKey?: string;
    publicKeyAlgorithm?: number;
  };
}

/** What `get()` answered. @see https://w3c.github.io/webauthn/#dictdef-authenticationresponsejson */
export interface AuthenticationResponseJSON {
  id: string;
  rawId: string;
  type: string;
  authenticatorAttachment?: string;
  clientExtensionResults: Record<string, unknown>;
  response: {
    clientDataJSON: string;
    authenticatorData: string;
    signature: string;
    userHandle?: string;
  };
}
