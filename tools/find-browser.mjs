import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * Finds a Chromium for the tests, and fetches one only when the machine has none:
 * 1. `CHROME_PATH`; 2. an installed Chrome or Chromium; 3. Debian's package, when we are root there;
 * 4. the Chromium inside the npm package `@sparticuz/chromium`, unpacked into `.cache/`.
 *
 * @returns {Promise<{ executablePath: string, headless: true | 'shell', args: string[], env: NodeJS.ProcessEnv, source: string }>}
 * @throws {Error} when `CHROME_PATH` points nowhere or no browser can be had.
 * @example const { executablePath, args } = await findBrowser();
 */
export async function findBrowser() {
  const asked = process.env.CHROME_PATH;
  if (asked && !existsSync(asked)) throw new Error(`CHROME_PATH is set to ${asked}, but there is no such file.`);
  if (asked) return browser(asked, 'CHROME_PATH');
  const installed = findInstalled();
  if (installed) return browser(installed, 'installed');
  const fromDebian = installWithApt();
  if (fromDebian) return browser(fromDebian, "Debian's package");
  return fromNpm();
}

// --- helpers ---

const SPARTICUZ = '@sparticuz/chromium@153.0.0';
const ARGS = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** The headless shell knows only the old headless mode; a full browser is started in the new one. */
function browser(executablePath, source, env = process.env) {
  const shell = /headless[-_]shell|sparticuz|\.cache/.test(executablePath);
  // Chromium's sandbox refuses to run as root, and most containers forbid it to others too.
  const args = process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox', ...ARGS] : ARGS;
  return { executablePath, headless: shell ? 'shell' : true, args, env, source };
}

function findInstalled() {
  const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  const onPath = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder && !folder.includes('node_modules'));
  const { PROGRAMFILES, LOCALAPPDATA } = process.env;
  return [
    ...names.flatMap((name) => onPath.map((folder) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...[PROGRAMFILES, LOCALAPPDATA].flatMap((root) => (root ? [join(root, 'Google/Chrome/Application/chrome.exe')] : [])),
  ].find((path) => existsSync(path));
}

function installWithApt() {
  const root = process.getuid?.() === 0;
  if (!root || process.env.PASSKEY_NO_APT || !existsSync('/etc/debian_version')) return undefined;
  console.log('No Chrome or Chromium here: installing Debian’s chromium-headless-shell…');
  const apt = (...args) =>
    spawnSync('apt-get', args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
  const ok = apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium-headless-shell');
  return ok ? findInstalled() : undefined;
}

/** `@sparticuz/chromium` carries a browser and, for bare machines, the NSS libraries it links to. */
async function fromNpm() {
  const folder = fileURLToPath(new URL('../.cache/browser/', import.meta.url));
  const root = join(folder, 'node_modules/@sparticuz/chromium');
  if (!existsSync(root)) {
    console.log(`No Chrome or Chromium here: fetching the one inside the npm package ${SPARTICUZ}…`);
    mkdirSync(folder, { recursive: true });
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    execFileSync(npm, ['install', '--no-save', '--prefix', folder, SPARTICUZ], { stdio: 'inherit', shell: process.platform === 'win32' });
  }
  const entry = createRequire(join(folder, 'from-here.js')).resolve('@sparticuz/chromium');
  const { default: chromium, inflate } = await import(pathToFileURL(entry).href);
  const executablePath = await chromium.executablePath();
  let env = process.env;
  if (!starts(executablePath, env)) {
    const unpacked = await inflate(join(root, 'bin/al2023.tar.br'));
    env = { ...env, LD_LIBRARY_PATH: join(unpacked, 'lib') };
    if (!starts(executablePath, env)) throw new Error(`${SPARTICUZ} does not start here. Install Chrome or Chromium, or set CHROME_PATH.`);
  }
  return { ...browser(executablePath, SPARTICUZ, env), headless: 'shell', args: ['--no-sandbox', ...ARGS] };
}

const starts = (executablePath, env) => spawnSync(executablePath, ['--version', '--no-sandbox'], { env, stdio: 'ignore' }).status === 0;
