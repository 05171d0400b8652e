/** What of `PublicKeyCredential` may be asked. Each member may be missing: an old browser, or an extension that replaced the object. */
export interface Probes {
  getClientCapabilities?: () => Promise<Record<string, boolean | undefined>>;
  isConditionalMediationAvailable?: () => Promise<boolean>;
  isUserVerifyingPlatformAuthenticatorAvailable?: () => Promise<boolean>;
}

/**
 * Whether passkeys can be asked for at all, answered at once.
 * @returns What can be asked for more, or `undefined`: no secure context, or a browser without passkeys.
 * @example if (!supportsPasskeys()) showPasswordForm();
 */
export function supportsPasskeys(): Probes | undefined {
  const { isSecureContext, navigator, PublicKeyCredential } = globalThis as typeof globalThis & { PublicKeyCredential?: Probes };
  const container = (navigator as Partial<Navigator> | undefined)?.credentials as Partial<CredentialsContainer> | undefined;
  return isSecureContext && PublicKeyCredential && container?.get ? PublicKeyCredential : undefined;
}
