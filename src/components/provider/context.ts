import type { Context } from '@lit/context';
import type { Configuration } from '../configuration.ts';

/** What a `<passkey-provider>` gives to the elements below it, over the context community protocol; any copy of the kit understands it. */
export const configurationContext = Symbol.for('passkey-elements.context.1') as Context<symbol, Configuration>;
