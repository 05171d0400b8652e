import assert from 'node:assert/strict';
import { SourceMap } from 'node:module';
import { describe, it } from 'node:test';
import { build } from 'vite';
import type { Rolldown } from 'vite';
import { minifyTemplates } from './minify-templates.ts';

const SOURCE = `
import { css, html } from 'lit';
export const styles = css\`
  a {
    color: red; /* as the sky */
  }
\`;
export const view = (names: string[]) => html\`
  <ul>
    \${names.map((name) => html\`<li>
      \${name}
    </li>\`)}
  </ul>
\`;
export const text = \`
  as it is\`;
export function last(): void {
  throw new Error('here');
}
`;

describe('minifyTemplates', () => {
  it('minifies the templates of Lit, also one inside another, and nothing else', async () => {
    const { code } = await bundle(SOURCE);
    for (const part of ['css` a{color:red}`', 'html` <ul> ${', 'html`<li> ${name} </li>`', '</ul> `', '`\n  as it is`'])
      assert.ok(code.includes(part), part);
  });

  it('keeps the source map true', async () => {
    const { code, map } = await bundle(SOURCE);
    assert.ok(map);
    const lines = code.split('\n');
    const line = lines.findIndex((text) => text.includes('throw'));
    const found = new SourceMap(JSON.parse(map.toString()) as ConstructorParameters<typeof SourceMap>[0]).findEntry(
      line,
      lines[line]?.indexOf('throw') ?? 0,
    );
    assert.equal(
      (found as { originalLine?: number }).originalLine,
      SOURCE.split('\n').findIndex((text) => text.includes('throw')),
    );
  });
});

// --- helpers ---

async function bundle(source: string): Promise<Rolldown.OutputChunk> {
  const id = '/src/page.ts';
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      { name: 'source', enforce: 'pre', resolveId: (name) => (name === id ? id : null), load: (name) => (name === id ? source : null) },
      minifyTemplates(),
    ],
    build: {
      write: false,
      minify: false,
      sourcemap: true,
      target: 'es2022',
      lib: { entry: id, formats: ['es'] },
      rolldownOptions: { input: id, external: ['lit'] },
    },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput;
  return output[0];
}
