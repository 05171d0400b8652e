import { RolldownMagicString } from 'rolldown';
import { Visitor } from 'vite';
import type { Plugin } from 'vite';
import { minifyTemplate } from './minify-template.ts';

/**
 * Vite plug-in: takes indentation and comments out of Lit's `html`, `svg` and `css` templates, which no later minifier may touch. Done
 * when the package is built, so that every page that uses it gains.
 *
 * @example plugins: [minifyTemplates()]
 */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    transform: {
      order: 'pre',
      filter: { id: /\/src\/.*\.ts$/, code: /\b(?:css|html|svg)`/ },
      handler(code) {
        const text = new RolldownMagicString(code);
        const visitor = new Visitor({
          TaggedTemplateExpression({ tag, quasi }) {
            const language = tag.type === 'Identifier' ? LANGUAGES[tag.name] : undefined;
            if (!language) return;
            for (const { start, end, value } of quasi.quasis) if (end > start) text.update(start, end, minifyTemplate(language, value.raw));
          },
        });
        visitor.visit(this.parse(code, { lang: 'ts', astType: 'js' }));
        return { code: text.toString(), map: text.generateMap({ hires: 'boundary' }).toString() };
      },
    },
  };
}

// --- helpers ---

const LANGUAGES: Readonly<Record<string, 'css' | 'html' | undefined>> = { css: 'css', html: 'html', svg: 'html' };
