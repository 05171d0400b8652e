import { PasskeyError } from '../webauthn/passkey-error.ts';

/**
 * For `.catch()`: reads one HTTP status as "there is none".
 * @example
 * const account = await send({ method: 'GET', path: ['session'], read: toAccount }, call).catch(nullWhen(401));
 */
export function nullWhen(status: number): (error: unknown) => null {
  return (error) => {
    if (error instanceof PasskeyError && error.status === status) return null;
    throw error;
  };
}
