import { shape } from '../requests/shape.ts';
import { route } from '../route.ts';

/** The other sites that may use this RP ID. @see https://w3c.github.io/webauthn/#sctn-related-origins */
export const relatedOrigins = route(shape.nothing, async (_body, { origins }) => ({ origins }));
