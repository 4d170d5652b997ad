import js from '@eslint/js';
import globals from 'globals';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';

/** Forbids imports by pattern, with the reason a reader needs. */
const forbid = (...groups) => ({
  'no-restricted-imports': [
    'error',
    { patterns: groups.map(([group, message]) => ({ group: [group].flat(), message })) },
  ],
});

const extensionApi = [
  ['webextension-polyfill', 'wxt', 'wxt/*', '**/wire.ts'],
  'The core is pure: the extension API comes in as an argument.',
];
const database = [['dexie', '**/db/**'], 'Only the background writes; only extension pages read.'];
const framework = [
  ['svelte', 'svelte/*', '*.svelte', '**/components/**'],
  'Svelte costs 28 kB in a content script.',
];
const background = ['**/background/**', 'Talk to the background by lib/messages.ts.'];

export default ts.config(
  { ignores: ['.output/', '.wxt/', '**/node_modules/', '**/dist/', 'tests/.results/'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
  },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-console': 'error',
      'no-undef': 'off', // the compiler knows better
    },
  },
  { files: ['scripts/**', 'tests/**'], rules: { 'no-console': 'off' } },
  // Import boundaries: docs/data-flow.md draws them.
  {
    files: ['lib/vendors/**'],
    ignores: ['lib/vendors/index.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!\\.\\./engine/vendor\\.ts$)',
              message: 'A vendor file imports defineVendor and nothing else.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['lib/engine/**', 'lib/policy/**', 'lib/conversation/**', 'lib/custom/**'],
    rules: {
      ...forbid(extensionApi, database, framework, background),
      'no-restricted-globals': [
        'error',
        { name: 'browser', message: 'The core is pure: the extension API comes in as an argument.' },
        { name: 'chrome', message: 'The core is pure: the extension API comes in as an argument.' },
        { name: 'indexedDB', message: 'In a page this is the page’s own database.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time comes in as an argument.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
          message: 'Text from a page never becomes markup.',
        },
      ],
    },
  },
  { files: ['lib/db/**'], rules: forbid(framework, background) },
  { files: ['lib/background/**'], rules: forbid(framework) },
  { files: ['components/**'], rules: forbid(background) },
);
