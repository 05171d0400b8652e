import { readFileSync } from 'node:fs';
import { filesOf } from './files-of.ts';
import type { FoundElement } from './find-elements.ts';

/**
 * Whether an element ever asks the backend that it inherits from PasskeyElement.
 * @example needsBackend({ source: 'src/components/explainer/explainer.ts' }) // false
 */
export function needsBackend({ source }: Pick<FoundElement, 'source'>): boolean {
  const files = filesOf(source).filter((file) => !file.endsWith('/passkey-element.ts'));
  return files.some((file) => /\bthis\.(?:backend\b|requireBackend\()/.test(readFileSync(file, 'utf8')));
}
