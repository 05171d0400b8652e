/** `npm run tokens`: writes what is made from tokens.json. */
import { writeFileSync } from 'node:fs';
import { makeTokens } from './make-tokens.ts';

for (const [path, text] of await makeTokens()) writeFileSync(path, text);
