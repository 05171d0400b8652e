import { buildDemo } from './build-demo.ts';
import { harness, type Harness, type VisitOptions } from './harness.ts';
import { serveFolder } from './serve-folder.ts';

/** Builds the demo for a test file and serves it from a folder. @returns what opens the demo at a path of its own, for example `/sign-in`. */
export function openDemo(): (path: string, options?: VisitOptions) => ReturnType<Harness['visit']> {
  const { visit } = harness(async () => serveFolder(await buildDemo(), FOLDER));
  return (path, options) => visit(`${FOLDER}#${path}`, options);
}

// --- helpers ---

/** Somewhere below the host's root: the demo does not know where it lives. */
const FOLDER = '/some/folder/';
