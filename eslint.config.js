import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const PRODUCT = ['src/**/*.ts', 'mock-server/**/*.ts'];
const TESTS = ['**/*.test.ts', 'test/**/*.ts', 'mock-server/testing/**/*.ts'];

/** Ways to turn text into markup. The kit shows names that users and providers chose: text, never markup. */
const MARKUP = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: 'Set textContent, or render a template: names from users and providers are text, never markup.',
  },
  { selector: 'MemberExpression[object.name="document"][property.name="write"]', message: 'Append elements instead.' },
];
const UNSAFE_DIRECTIVES = {
  group: ['lit/directives/unsafe-*.js', 'lit-html/directives/unsafe-*', 'lit/static-html.js', 'lit-html/static*'],
  message: 'Text from users and providers is never markup, and Trusted Types allows only lit-html.',
};

// Calls that return a promise nobody has to await: node:test waits for its own, and open-wc's types make one of chai's `equal`.
const SAFE_CALLS = [
  { from: 'package', package: 'node:test', name: ['it', 'describe', 'test', 'suite'] },
  { from: 'package', package: 'chai', name: 'Equal' },
];

export default defineConfig(
  globalIgnores(['**/node_modules/', 'dist/', 'dist-demo/', 'storybook-static/', '.cache/', 'coverage/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    name: 'typescript',
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': 'allow-with-description', 'ts-ignore': true, minimumDescriptionLength: 10 },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }], // an empty string is no value either
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/unbound-method': 'off', // Lit binds the listeners of a template by itself
      '@typescript-eslint/require-await': 'off', // an `async` function without `await` turns what it throws into a rejection
      '@typescript-eslint/no-unnecessary-condition': 'off', // the DOM types promise what older browsers and password managers do not keep
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off', // its advice is the `!` that another rule forbids
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off', // a listener narrows `Event`, and results are feature-tested
      '@typescript-eslint/no-unsafe-enum-assignment': 'off', // there are no enums, and it is slow
      '@typescript-eslint/no-meaningless-void-operator': 'off',
    },
  },
  {
    name: 'what must not be in the product',
    files: PRODUCT,
    ignores: TESTS,
    rules: {
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-syntax': ['error', ...MARKUP],
      'no-restricted-imports': ['error', { patterns: [UNSAFE_DIRECTIVES] }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  { name: 'commands may print', files: ['mock-server/cli.ts'], rules: { 'no-console': 'off' } },
  {
    name: 'elements',
    files: ['src/components/**/*.ts', 'stories/**/*.ts', '.storybook/**/*.ts', 'demo/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-nothing': 'error',
      'lit-a11y/click-events-have-key-events': 'off', // it takes a slot that listens to the button inside for a button
      'wc/no-constructor': 'off', // reactive controllers and element internals are made there
      'wc/define-tag-after-class-definition': 'off', // importing a class registers nothing; define.ts does
    },
  },
  {
    name: 'tests',
    files: TESTS,
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off', // chai's `expect(x).to.be.true`
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: SAFE_CALLS }],
    },
  },
);
