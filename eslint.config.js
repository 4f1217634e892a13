import js from '@eslint/js'
import tseslint from 'typescript-eslint'

/**
 * Imports point down only. For each folder: what it may not reach, as the levels in CONTRIBUTING.md have it.
 * (That levels 0 to 2 use nothing of Node is the compiler's to prove: tsconfig.core.json.)
 */
const LEVELS = [
  ['wire'],
  ['codec', 'avl', 'catalogue'],
  ['session'],
  ['simulator', 'capture', 'render', 'report', 'diagnosis', 'wireshark'],
  ['net', 'sink', 'conform', 'control'],
  ['cli'],
]

/** Neighbours on a level that may use each other, one way. */
const NEIGHBOURS = { conform: ['net'], control: ['net'], render: ['diagnosis'] }

const boundaries = LEVELS.flatMap((folders, level) =>
  folders.map(folder => {
    const above = LEVELS.slice(level + 1).flat()
    const beside = folders.filter(other => other !== folder && !(NEIGHBOURS[folder] ?? []).includes(other))
    const group = [...above, ...beside].flatMap(other => [
      `../${other}/*`,
      `../../${other}/*`,
      `../${other}`,
      `../../${other}`,
    ])
    const paths = folder === 'cli' ? [] : ['commander', 'chalk', 'cli-table3', 'ora']
    return {
      files: [`src/${folder}/**/*.ts`],
      rules: {
        'no-restricted-imports': [
          'error',
          {
            paths: paths.map(name => ({ name, message: 'Only src/cli knows the command line.' })),
            patterns:
              group.length > 0
                ? [{ group, message: `src/${folder} is on level ${level}: imports point down only.` }]
                : [],
          },
        ],
      },
    }
  }),
)

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', 'out/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    rules: {
      // noUncheckedIndexedAccess asks for it where bounds have been checked already.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      // Control characters are looked for so that they can be shown escaped.
      'no-control-regex': 'off',
      // An index is what hot loops are written with.
      '@typescript-eslint/prefer-for-of': 'off',
      'object-shorthand': 'error',
      'prefer-template': 'error',
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {
      globals: {
        URL: 'readonly',
        process: 'readonly',
        console: 'readonly',
        Buffer: 'readonly',
        fetch: 'readonly',
        AbortSignal: 'readonly',
      },
    },
    rules: { 'no-console': 'off' },
  },
  { files: ['**/*.cjs'], languageOptions: { globals: { require: 'writable', process: 'readonly' } } },
  ...boundaries,
)
