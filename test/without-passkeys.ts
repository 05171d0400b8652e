/**
 * Plays a browser that has no passkeys for as long as the work takes, also when it fails.
 * @example
 * await withoutPasskeys(async () => { login.requestUpdate(); await login.updateComplete; });
 */
export async function withoutPasskeys(work: () => Promise<unknown>): Promise<void> {
  const own = Object.getOwnPropertyDescriptor(window, 'PublicKeyCredential') ?? {};
  Object.defineProperty(window, 'PublicKeyCredential', { value: undefined, configurable: true });
  try {
    await work();
  } finally {
    Object.defineProperty(window, 'PublicKeyCredential', own);
  }
}
