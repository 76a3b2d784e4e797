import astro from 'eslint-plugin-astro';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** Folders below `src`, from the top floor to the ground; each may import only what stands below it, or beside it. */
const FLOORS = [
  ['pages'],
  ['layouts'],
  ['components', 'mdx', 'features', 'data'],
  ['lib', 'content-rules'],
  ['schemas', 'figures'],
];

/** A zone for each folder: it must not import from a floor above its own. */
const zones = FLOORS.flatMap((floor, height) =>
  floor.map((folder) => ({
    target: `./src/${folder}`,
    from: FLOORS.slice(0, height)
      .flat()
      .map((above) => `./src/${above}`),
    message: 'Imports point down: pages, layouts, components and features and data, lib, schemas and figures.',
  })),
).filter(({ from }) => from.length > 0);

/** Only types of `src/data` may reach what is shipped to readers, or only shows what it is given. */
const noData = {
  patterns: [
    {
      regex: '^(@|\\.\\.|\\.\\./\\.\\.)/data/',
      allowTypeImports: true,
      message: 'Take it as a prop or as embedded JSON.',
    },
  ],
};

const DOM_AND_PAGE = [
  'window', 'document', 'navigator', 'location', 'history', 'localStorage', 'sessionStorage', 'fetch', 'performance',
  'setTimeout', 'setInterval', 'requestAnimationFrame', 'addEventListener', 'customElements', 'HTMLElement',
]; // prettier-ignore
const CLOCK = [
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'MemberExpression[object.name="Date"][property.name="now"]',
];
const PURE = 'A logic file knows no page and no clock: take it as an argument, or move this to the element.';

/** The rules of a preset, without the parser it would bring along. */
const rulesOf = (preset) => Object.assign({}, ...preset.map(({ rules }) => rules));

export default tseslint.config(
  { ignores: ['dist*/', '.astro/', 'node_modules/', 'test-results/', 'scripts/readability.mjs', '.cache/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...astro.configs['flat/recommended'],
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Words are parted by code points on purpose.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `dataset['theme']` is what the strictest TypeScript asks for.
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  {
    // node:test and Playwright report a rejected test themselves.
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['test', 'describe', 'it'] }] },
      ],
    },
  },
  {
    files: ['**/*.astro'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: rulesOf(tseslint.configs.strict),
  },
  // Only the Astro compiler knows the types of `.astro` files; `astro check` looks at this list.
  { files: ['src/mdx/components.ts'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },
  {
    files: ['**/*.{ts,tsx,astro,mjs}'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.tsx', '.astro'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'], 'astro-eslint-parser': ['.astro'] },
      'import-x/resolver-next': [
        createNodeResolver({
          extensions: ['.ts', '.tsx', '.astro', '.js', '.mjs'],
          tsconfig: { configFile: `${import.meta.dirname}/tsconfig.json` },
        }),
      ],
    },
    rules: {
      eqeqeq: 'error',
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones, basePath: import.meta.dirname }],
    },
  },
  {
    files: ['src/{components,features}/**/*.{ts,tsx,astro}'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: { '@typescript-eslint/no-restricted-imports': ['error', noData] },
  },
  {
    files: ['src/{lib,schemas,figures}/**/*.ts', 'src/features/**/*.ts'],
    ignores: ['src/features/**/*-{element,dialog,page,buttons}.ts', 'src/features/chrome/chrome.ts'],
    rules: {
      'no-restricted-globals': ['error', ...DOM_AND_PAGE.map((name) => ({ name, message: PURE }))],
      'no-restricted-syntax': ['error', ...CLOCK.map((selector) => ({ selector, message: PURE }))],
    },
  },
);
