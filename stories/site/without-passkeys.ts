/** Takes passkeys away from the browser, as if it were an old one. @returns what gives them back. */
export function withoutPasskeys(): () => void {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'PublicKeyCredential');
  Object.defineProperty(globalThis, 'PublicKeyCredential', { configurable: true, value: undefined });
  return () => {
    if (own) Object.defineProperty(globalThis, 'PublicKeyCredential', own);
    else Reflect.deleteProperty(globalThis, 'PublicKeyCredential');
  };
}
