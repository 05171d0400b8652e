import { cssPropertiesOf } from './tools/manifest/css-properties-of.ts';
import { findElements } from './tools/manifest/find-elements.ts';
import { needsBackend } from './tools/manifest/needs-backend.ts';
import { readTokens } from './tools/tokens/read-tokens.ts';

const tokens = await readTokens();
/** The elements, with what the analyzer cannot see: it reads one module at a time, and waits for nobody. */
const elements = await Promise.all(
  findElements().map(async (element) => ({
    ...element,
    cssProperties: await cssPropertiesOf(element, tokens),
    needsBackend: needsBackend(element),
  })),
);

/** Reads the elements' documentation from their classes: `npm run analyze` writes custom-elements.json for editors and Storybook. */
export default {
  globs: ['src/components/**/*.ts'],
  exclude: ['**/*.test.ts', '**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  plugins: [withoutPrivateMembers(), withTags(), withCssProperties(), withoutIdleBackend(), asPublished()],
};

// --- helpers ---

/** What a page author cannot use does not belong in the reference. */
function withoutPrivateMembers() {
  const isPublic = ({ name, privacy }) => (privacy === undefined || privacy === 'public' ? !name.startsWith('#') : false);
  return {
    name: 'without-private-members',
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of customElementsManifest.modules.flatMap((module) => module.declarations ?? [])) {
        if (declaration.members) declaration.members = declaration.members.filter(isPublic);
      }
    },
  };
}

/** A class and its registration are separate modules, and the one call that registers is in a third: the analyzer takes that for an element. */
function withTags() {
  return {
    name: 'with-tags',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const module of modules) module.exports = module.exports?.filter(({ kind }) => kind !== 'custom-element-definition');
      for (const { tag, className, source, definition } of elements) {
        Object.assign(classOf(className, modules), { tagName: tag, customElement: true });
        const { exports } = modules.find(({ path }) => path === definition);
        exports.push({ kind: 'custom-element-definition', name: tag, declaration: { name: className, module: source } });
      }
    },
  };
}

/** The custom properties are described once, in tokens.json. Which of them an element has, its styles and templates tell. */
function withCssProperties() {
  return {
    name: 'with-css-properties',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const { className, cssProperties } of elements) classOf(className, modules).cssProperties = cssProperties;
    },
  };
}

/** Every element inherits a backend; one that asks it nothing has no use for it. */
function withoutIdleBackend() {
  const isBackend = ({ name, fieldName = name, inheritedFrom }) =>
    inheritedFrom?.name === 'PasskeyElement' && ['adapter', 'baseUrl', 'methods'].includes(fieldName);
  return {
    name: 'without-idle-backend',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const { className } of elements.filter((element) => !element.needsBackend)) {
        const declaration = classOf(className, modules);
        for (const list of ['attributes', 'members']) declaration[list] = declaration[list]?.filter((entry) => !isBackend(entry));
      }
    },
  };
}

/** The manifest names source files; who installs the package has the built ones. */
function asPublished() {
  const published = (path) => path.replace(/^(\/?)src\/(.+)\.ts$/, '$1dist/$2.js');
  return {
    name: 'as-published',
    packageLinkPhase({ customElementsManifest }) {
      const text = JSON.stringify(customElementsManifest.modules, (_key, value) => (typeof value === 'string' ? published(value) : value));
      customElementsManifest.modules = JSON.parse(text);
    },
  };
}

function classOf(className, modules) {
  return modules.flatMap(({ declarations = [] }) => declarations).find(({ name }) => name === className);
}
