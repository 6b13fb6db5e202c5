import { defineConfig, globalIgnores } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const TYPESCRIPT = ['**/*.ts', '**/*.tsx'];

const PURE = 'The rules of one-time codes are pure: take it as an argument.';
const IMPURE_GLOBALS = [
  ...['Date', 'performance', 'setTimeout', 'setInterval', 'setImmediate'],
  ...['fetch', 'process', 'console', 'crypto', 'globalThis'],
];

const NAMED_EXPORTS = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export it by name, so that it has one name everywhere.',
};
const OWN_TAGS = {
  selector: 'JSXOpeningElement > JSXIdentifier[name=/^[a-z]/]',
  message:
    'A card has no HTML: HubSpot draws its components. Use one of @hubspot/ui-extensions, such as Text, Flex or Button.',
};

export default defineConfig(
  globalIgnores(['build/', 'src/app/functions/dist/', 'src/app/dist/', '**/node_modules/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Numbers read well in a sentence.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => void call()` and `() => setOpen(true)` say what they mean.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // A function may be asynchronous because its port is.
      '@typescript-eslint/require-await': 'off',
      'no-restricted-syntax': ['error', NAMED_EXPORTS],
    },
  },
  {
    // What a component returns is what it draws.
    files: ['**/*.tsx'],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
  {
    files: ['src/app/cards/**', 'workbench/host/**'],
    ignores: ['workbench/host/build.ts'],
    extends: [reactHooks.configs.flat.recommended],
    rules: { 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['src/app/cards/**/*.tsx'],
    rules: { 'no-restricted-syntax': ['error', NAMED_EXPORTS, OWN_TAGS] },
  },
  {
    files: ['src/otp/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...IMPURE_GLOBALS.map((name) => ({ name, message: PURE })),
      ],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: PURE }],
    },
  },
);
