import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Vite plug-in: writes the licences of everything that was bundled from node_modules into one file beside the bundle, as those
 * licences ask for. The list comes from the modules that are really inside, so it cannot go stale.
 *
 * @param fileName - Where the notices go, relative to the output folder.
 * @throws {Error} (fails the build) when a bundled package has no licence text.
 * @example thirdPartyNotices('THIRD-PARTY-NOTICES.txt')
 */
export function thirdPartyNotices(fileName: string): Plugin {
  return {
    name: 'third-party-notices',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? output.moduleIds : []));
      const folders = new Set(modules.flatMap((id) => packageFolder(id) ?? []));
      const notices = [...folders].map(notice).sort((a, b) => a.localeCompare(b, 'en'));
      this.emitFile({ type: 'asset', fileName, source: notices.join(`\n\n${'-'.repeat(80)}\n\n`) });
    },
  };
}

// --- helpers ---

/** The folder of the package that a module id lies in: everything up to the name after the last `node_modules`. */
function packageFolder(id: string): string | undefined {
  return /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
}

function notice(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  return `${name ?? ''} ${version ?? ''} (${license ?? ''})\n\n${licenceText(folder).trim()}\n`;
}

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${folder} is bundled, but carries no licence text.`);
  return readFileSync(join(folder, file), 'utf8');
}
