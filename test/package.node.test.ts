import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join, posix, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { importsOf } from './imports-of.ts';
import { packagesBelow } from './packages-below.ts';

// Reads dist/: `npm test` builds it first.

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
  exports: Record<string, string | { types: string; default: string }>;
  bin: Record<string, string>;
};
/** Every entry a consumer can import, by its specifier; patterns are expanded. */
const entries = new Map(
  Object.entries(manifest.exports).flatMap(([path, target]) => expand(path, typeof target === 'string' ? target : target.default)),
);
const scripts = new Map([...entries].filter(([, file]) => file.endsWith('.js')));
const registers = (specifier: string): boolean => /\/define(?:\.js|\/)|\/cdn\.js$/.test(specifier);

describe('the package', () => {
  it('has three dependencies', () => {
    assert.deepEqual(Object.keys(manifest.dependencies).sort(), ['@lit/context', '@simplewebauthn/browser', 'lit']);
  });

  it('has a file and types behind every export', () => {
    assert.ok(entries.size >= 15, `${String(entries.size)} entries`);
    for (const [path, target] of Object.entries(manifest.exports))
      assert.notEqual(expand(path, typeof target === 'string' ? target : target.default).length, 0, path);
    for (const [specifier, file] of entries) assert.ok(existsSync(file), `${specifier} → ${file}`);
    for (const file of scripts.values()) assert.ok(existsSync(file.replace(/\.js$/, '.d.ts')), `types of ${file}`);
  });

  it('packs what is built, its licence and its texts, and no source, test or configuration', () => {
    const [pack] = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    ) as [{ files: { path: string }[]; size: number }];
    const files = pack.files.map(({ path }) => path);
    const allowed = /^(?:dist\/|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$|(?:custom-elements|tokens)\.json$)/;
    assert.deepEqual(
      files.filter((file) => !allowed.test(file) || /\.test\.|(?:^|[^d])\.tsx?$/.test(file)),
      [],
    );
    for (const file of [
      ...entries.values(),
      ...Object.values(manifest.bin),
      'LICENSE',
      'dist/mock-server/third-party-notices.txt',
      'dist/cdn.third-party-notices.txt',
    ]) {
      assert.ok(files.includes(posix.normalize(file)), `${file} is packed`);
    }
    assert.ok(pack.size < 1_500_000, `${String(pack.size)} bytes`);
  });

  it('satisfies publint', async () => {
    const { messages, pkg } = await publint({ strict: true, pack: false });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg ?? {})),
      [],
    );
  });

  it('starts its command, which explains itself', () => {
    const command = manifest.bin['passkey-mock-server'];
    assert.ok(command);
    assert.match(readFileSync(command, 'utf8'), /^#!\/usr\/bin\/env node\n/);
    assert.match(execFileSync(process.execPath, [command, '--help'], { encoding: 'utf8' }), /passkey-mock-server/);
  });

  it('carries the licences of what is bundled', () => {
    const mockServer = readFileSync('dist/mock-server/third-party-notices.txt', 'utf8');
    assert.match(mockServer, /@simplewebauthn\/server 14[\s\S]*Permission is hereby granted/);
    assert.match(readFileSync('dist/cdn.third-party-notices.txt', 'utf8'), /lit-html[\s\S]*Google LLC/);
  });
});

describe('the entries', () => {
  it('can be imported without a browser, and register nothing unless that is what they are for (pain 16)', () => {
    const silent = [...scripts.keys()].filter((specifier) => !registers(specifier));
    const script = `
      await import('lit'); // brings its own registry in Node
      const { customElements } = globalThis;
      let current = '';
      customElements.define = (tag) => { throw new Error(current + ' registers ' + tag); };
      for (current of ${JSON.stringify(silent)}) await import(current).catch((cause) => { throw new Error(current, { cause }); });`;
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], { stdio: ['ignore', 'ignore', 'pipe'] });
  });

  it('need nothing from Node where they are for browsers', () => {
    const forNode = new Set(['node', 'playwright', 'sqlite', 'vite'].map((name) => `passkey-elements/mock-server/${name}`));
    for (const [specifier, file] of scripts) {
      const node = forNode.has(specifier)
        ? []
        : [...packagesBelow(file)].filter((name) => name.startsWith('node:') || builtinModules.includes(name));
      assert.deepEqual(node, [], specifier);
    }
  });

  it('need only what is installed with the package', () => {
    const installed = [...Object.keys(manifest.dependencies), 'msw'];
    const isInstalled = (name: string): boolean =>
      name.startsWith('node:') || installed.some((known) => name === known || name.startsWith(`${known}/`));
    for (const [specifier, file] of scripts)
      assert.deepEqual(
        [...packagesBelow(file)].filter((name) => !isInstalled(name)),
        [],
        specifier,
      );
  });

  it('are all in one file for a page without a build', () => {
    assert.deepEqual([...packagesBelow('dist/cdn.js', { dynamic: false })], []);
  });

  it('keep headless free of elements and of Lit', () => {
    assert.deepEqual(
      [...packagesBelow('dist/headless.js')].filter((name) => name.includes('lit')),
      [],
    );
  });

  it('need no type that is not installed with the package', () => {
    const installed = [...Object.keys(manifest.dependencies), 'msw', 'vite'];
    for (const file of globSync('dist/**/*.d.ts')) {
      const names = importsOf(readFileSync(file, 'utf8')).map(({ specifier }) => specifier);
      const foreign = names.filter(
        (name) => !/^(?:\.|node:)/.test(name) && !installed.some((known) => name === known || name.startsWith(`${known}/`)),
      );
      assert.deepEqual(foreign, [], file);
    }
  });
});

describe('the manifest of the elements', () => {
  const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as CustomElements;
  const definitions = modules.flatMap(({ path, exports = [] }) =>
    exports.filter(({ kind }) => kind === 'custom-element-definition').map(({ name, declaration }) => ({ path, name, declaration })),
  );

  it('has every tag once, and no other', () => {
    const tags = [...scripts.keys()].flatMap((specifier) => /\/define\/(passkey-\w+)\.js$/.exec(specifier)?.[1] ?? []);
    assert.ok(tags.length >= 8, `${String(tags.length)} tags`);
    assert.deepEqual(definitions.map(({ name }) => name).sort(), tags.sort());
    const named = modules.flatMap(({ declarations = [] }) => declarations).flatMap(({ tagName }) => tagName ?? []);
    assert.deepEqual(named.sort(), tags);
  });

  it('leads from each tag to the module that registers it and to its class', () => {
    for (const { path, name, declaration } of definitions) {
      assert.equal(path, posix.normalize(scripts.get(`passkey-elements/define/${name}.js`) ?? ''), name);
      assert.match(readFileSync(path, 'utf8'), new RegExp(`['"\`]${name}['"\`]`));
      const { declarations = [], exports = [] } = modules.find((module) => module.path === declaration.module) ?? {};
      const element = declarations.find((each) => each.name === declaration.name);
      assert.deepEqual([element?.tagName, element?.customElement], [name, true]);
      assert.ok(
        exports.some((each) => each.kind === 'js' && each.name === declaration.name),
        name,
      );
      assert.ok(existsSync(declaration.module), declaration.module);
    }
  });
});

describe('a TypeScript project that uses the package', () => {
  for (const [module, moduleResolution] of [
    ['esnext', 'bundler'],
    ['nodenext', 'nodenext'],
  ] as const) {
    it(`compiles with moduleResolution ${moduleResolution}, libraries checked too`, () => {
      const folder = mkdtempSync(join(tmpdir(), 'passkey-elements-consumer-'));
      try {
        mkdirSync(join(folder, 'node_modules'));
        symlinkSync(resolve('.'), join(folder, 'node_modules/passkey-elements'), 'dir');
        writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
        writeFileSync(join(folder, 'consumer.ts'), consumer());
        const compilerOptions = {
          module,
          moduleResolution,
          target: 'es2022',
          lib: ['es2024', 'dom', 'dom.iterable'],
          strict: true,
          noEmit: true,
          types: [],
        };
        writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }));
        execFileSync('node_modules/.bin/tsc', ['-p', folder], {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'pipe'],
          shell: process.platform === 'win32',
        });
      } catch (error) {
        assert.fail(String((error as { stdout?: unknown }).stdout));
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  }
});

// --- helpers ---

/** custom-elements.json, as far as it is read here. */
interface CustomElements {
  modules: {
    path: string;
    declarations?: { name: string; tagName?: string; customElement?: boolean }[];
    exports?: { kind: string; name: string; declaration: { name: string; module: string } }[];
  }[];
}

function expand(path: string, target: string): [specifier: string, file: string][] {
  const specifier = posix.join('passkey-elements', path);
  if (!target.includes('*')) return [[specifier, target]];
  const [before = '', after = ''] = posix.normalize(target).split('*');
  return globSync(target)
    .map((file) => file.replaceAll('\\', '/'))
    .map((file) => [specifier.replace('*', file.slice(before.length, -after.length)), `./${file}`]);
}

/** Imports everything, and uses a little of it where a type could silently have become `any`. */
function consumer(): string {
  const imports = [...scripts.keys()].map((specifier, index) => `import * as entry${String(index)} from '${specifier}';`);
  const uses = [...scripts.keys()].map((_specifier, index) => `void entry${String(index)};`);
  return `${imports.join('\n')}
import { PasskeyError, type PasskeyAdapter } from 'passkey-elements';
${uses.join('\n')}
export const code: 'cancelled' | 'network' = new PasskeyError('cancelled').code === 'cancelled' ? 'cancelled' : 'network';
// @ts-expect-error: not one of the codes
export const wrong = new PasskeyError('no-such-code');
// @ts-expect-error: an adapter has methods
export const adapter: PasskeyAdapter = {};
`;
}
