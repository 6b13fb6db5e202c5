import { defineConfig, globalIgnores } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const TYPESCRIPT = ['**/*.ts', '**/*.tsx'];

// The narrower come first: a file is checked as the first of these that has it sees it, and no larger one is read for it.
const TYPED = [
  'src/app/cards',
  'src/app/settings',
  'src/app/pages',
  'src/entry-page',
  'workbench/host',
  '.',
  'test',
].map((folder) => `${folder}/tsconfig.json`);

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
    'An extension has no HTML: HubSpot draws its components. Use one of @hubspot/ui-extensions, such as Text, Flex or Button.',
};

const NO_MARKUP = {
  selector:
    'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc|write|writeln)$/]',
  message: 'Nothing that reaches the page becomes markup: use textContent.',
};

export default defineConfig(
  globalIgnores(['build/', 'src/app/functions/dist/', 'src/app/dist/', '**/node_modules/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { project: TYPED, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // A default is a decision about all that is not named.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // There are no enums here (erasableSyntaxOnly), and looking for them takes the longest.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // Numbers read well in a sentence.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Taking a code apart by its symbols is what spreading a string is for.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Leaving something out of an object reads best as `const { seal: _, ...rest }`.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      // `() => void call()` and `() => setOpen(true)` say what they mean.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // A function may be asynchronous because its port is.
      '@typescript-eslint/require-await': 'off',
      // What is thrown here is always an Error; only-throw-error sees to it.
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'off',
      // Most objects here are closures: their methods have no `this`.
      '@typescript-eslint/unbound-method': 'off',
      // HubSpot's client declares the bodies it takes as classes, and takes literals.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'no-restricted-syntax': ['error', NAMED_EXPORTS],
    },
  },
  {
    // The borders between the parts; what a component returns is what it draws.
    files: ['src/**/*.ts', 'tools/**/*.ts'],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'error' },
  },
  {
    // A global can only be declared with `var`.
    files: ['**/*.d.ts'],
    rules: { 'no-var': 'off' },
  },
  {
    // A test reads an answer as it came; finding out that it is another one is its job.
    files: ['test/**'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['src/app/cards/**', 'src/app/settings/**', 'src/app/pages/**', 'workbench/host/**'],
    ignores: ['workbench/host/build.ts'],
    extends: [reactHooks.configs.flat.recommended],
    rules: { 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    // It draws what HubSpot's components take, the deprecated included, and takes DOM events apart.
    files: ['workbench/host/**'],
    rules: {
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  {
    files: ['src/app/cards/**/*.tsx', 'src/app/settings/**/*.tsx', 'src/app/pages/**/*.tsx'],
    rules: { 'no-restricted-syntax': ['error', NAMED_EXPORTS, OWN_TAGS] },
  },
  {
    files: ['src/entry-page/**'],
    rules: { 'no-restricted-syntax': ['error', NAMED_EXPORTS, NO_MARKUP] },
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
