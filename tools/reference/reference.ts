/** The second half of `npm run analyze`: writes what is made from custom-elements.json. */
import { writeFileSync } from 'node:fs';
import { makeReference } from './make-reference.ts';

for (const [path, text] of await makeReference()) writeFileSync(path, text);
