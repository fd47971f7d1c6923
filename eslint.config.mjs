import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';
import { sourceBoundaries, specBoundaries } from './libs/tooling/src/eslint/boundaries.mjs';
import { guardedResolvers } from './libs/tooling/src/eslint/guarded-resolvers.mjs';
import * as banned from './libs/tooling/src/eslint/restrictions.mjs';

const specs = ['**/*.spec.ts', '**/*.spec.tsx'];
const testing = [
  ...specs,
  'apps/bench/**',
  'apps/e2e/**',
  'libs/testing/**',
  'libs/crypto/open/src/spec/**',
  'libs/programmes/*/web/src/**/spec/**',
];
const scripts = ['**/*.mjs'];
const configuration = ['*.config.ts', '**/*.config.ts', '*.config.mjs', '**/jest-*.ts', 'libs/tooling/src/jest/*.mjs'];

export default tseslint.config(
  { ignores: ['dist', 'tmp', 'coverage', '.nx', '.vrijhaven', 'node_modules', 'libs/contracts/src/generated'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  ...tseslint.configs.strictTypeChecked,
  {
    plugins: { '@nx': nx, vrijhaven: { rules: { 'guarded-resolvers': guardedResolvers } } },
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['jest.config.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@nx/enforce-module-boundaries': ['error', sourceBoundaries],
      'vrijhaven/guarded-resolvers': 'error',
      '@typescript-eslint/no-restricted-imports': ['error', banned.imports],
      'no-restricted-syntax': ['error', ...banned.syntax],
      'no-restricted-properties': ['error', ...banned.properties],
      'max-lines': ['error', { max: 300 }],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'off', // the typed twin below is stricter
      '@typescript-eslint/no-implied-eval': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // GraphQL, Nest and TypeORM types are classes for the sake of their decorators; answers and options are plain data.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  { files: ['libs/**'], ignores: ['libs/tooling/**'], rules: { 'no-console': 'error' } },
  {
    files: ['libs/crypto/**'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', banned.importsInsideCrypto] },
  },
  {
    files: ['**/config.ts', 'libs/tooling/**', ...testing],
    rules: { 'no-restricted-syntax': ['error', ...banned.syntaxWithEnvironment] },
  },
  {
    files: testing,
    rules: {
      'max-lines': ['error', { max: 400 }],
      '@nx/enforce-module-boundaries': ['error', specBoundaries],
      '@typescript-eslint/no-non-null-assertion': 'off', // a missing value fails the test by itself
      '@typescript-eslint/unbound-method': 'off', // expect(object.method) reads, never calls
    },
  },
  { files: scripts, ...tseslint.configs.disableTypeChecked },
  { files: configuration, rules: { 'no-restricted-syntax': ['error', ...banned.syntaxOfConfiguration] } },
  prettier,
);
