import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** An element of the kit, and where it is. Paths are relative to the root of the project, with `/`. */
export interface FoundElement {
  tag: string;
  className: string;
  /** The module of its class. */
  source: string;
  /** The module that registers it. */
  definition: string;
}

/**
 * Every element of the kit, as the modules that register them say.
 * @example const [{ tag, className }] = findElements(); // 'passkey-autofill', 'PasskeyAutofill'
 */
export function findElements(): FoundElement[] {
  const paths = globSync('src/components/*/define.ts').map((path) => path.replaceAll('\\', '/'));
  return paths.sort().map((definition) => {
    const text = readFileSync(definition, 'utf8');
    const [, tag, className] = /defineElement\('([\w-]+)', (\w+)\)/.exec(text) ?? [];
    const [, specifier] = new RegExp(`import \\{ ${className ?? ''} \\} from '([^']+)'`).exec(text) ?? [];
    if (!tag || !className || !specifier) throw new Error(`${definition} registers no element that could be found.`);
    return { tag, className, source: posix.join(posix.dirname(definition), specifier), definition };
  });
}
