import { readTokens } from './tools/tokens/read-tokens.ts';

const tokens = await readTokens();

/** Reads the elements' documentation from their classes: `npm run analyze` writes custom-elements.json for editors and Storybook. */
export default {
  globs: ['src/components/**/*.ts'],
  exclude: ['**/*.test.ts', '**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  plugins: [withoutPrivateMembers(), withTokens(), asPublished()],
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

/** The custom properties are described once, in tokens.json. Which sheets of tokens an element has is said here. */
function withTokens() {
  const sheets = {
    PasskeyAutofill: ['base'],
    PasskeyEnroll: ['base', 'card'],
    PasskeyExplainer: ['base', 'card'],
    PasskeyLogin: ['base'],
    PasskeyManager: ['base', 'card'],
    PasskeyReauth: ['base', 'card', 'dialog'],
    PasskeySignup: ['base', 'codes'],
  };
  return {
    name: 'with-tokens',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const element of modules.flatMap(({ declarations = [] }) => declarations)) {
        const own = sheets[element.name];
        if (!own) continue;
        element.cssProperties = tokens
          .filter(({ sheet }) => own.includes(sheet))
          .map(({ name, description, value }) => ({
            name: `--passkey-${name}`,
            description,
            default: value.replaceAll('var(--_', 'var(--passkey-'),
          }));
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
