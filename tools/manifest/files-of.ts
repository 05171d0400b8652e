import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { importsOf } from '../../test/imports-of.ts';

/**
 * The files that an element is made of: its own, and what they import from the components, also later. Other elements are not followed:
 * they speak for themselves.
 * @example filesOf('src/components/login/login.ts') // ['src/components/login/login.ts', 'src/components/login/ways.ts', …]
 */
export function filesOf(source: string): string[] {
  const files = new Set([source]);
  for (const file of files) {
    for (const { specifier, typeOnly } of importsOf(readFileSync(file, 'utf8'))) {
      const path = posix.join(posix.dirname(file), specifier);
      if (!typeOnly && specifier.startsWith('.') && path.startsWith('src/components/') && !path.endsWith('/define.ts')) files.add(path);
    }
  }
  return [...files];
}
