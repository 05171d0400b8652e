import { recoveryCodes } from '../methods/recovery-codes.ts';
import { shape } from '../requests/shape.ts';
import { route } from '../route.ts';
import { requireFresh } from '../step-up/require-fresh.ts';

/** Makes new recovery codes, which are told once; those before are good for nothing any more. */
export const createRecoveryCodes = route(shape.nothing, async (_body, context): Promise<{ codes: string[] }> => {
  const { account } = await requireFresh(context, 'recovery-codes.create');
  const codes = recoveryCodes.make(context);
  const digests = await Promise.all(codes.map(recoveryCodes.digest));
  await context.store.change('account', account.id, (current) => current && { ...current, recoveryCodes: digests });
  return { codes };
});
