import { signingKeys } from '../exchange/signing-keys.ts';
import { shape } from '../requests/shape.ts';
import { route } from '../route.ts';

/** What id tokens are verified with. */
export const jwks = route(shape.nothing, (_body, context) => signingKeys.published(context));
