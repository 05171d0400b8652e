import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { importsOf } from './imports-of.ts';

/**
 * The packages (and `node:` modules) that a built file imports, itself or through other files of the package.
 *
 * @param options.dynamic - Whether `import()` counts too.
 * @example packagesBelow('dist/headless.js') // Set { '@simplewebauthn/browser' }
 */
export function packagesBelow(file: string, { dynamic = true } = {}): Set<string> {
  const packages = new Set<string>();
  const files = new Set([file]);
  for (const current of files) {
    for (const { specifier } of importsOf(readFileSync(current, 'utf8')).filter((found) => dynamic || !found.dynamic)) {
      if (specifier.startsWith('.')) files.add(posix.join(posix.dirname(current), specifier));
      else packages.add(specifier);
    }
  }
  return packages;
}
