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

/** The same for the folders inside a large one: each may use those before it. */
const INSIDE = {
  simulator: ['routes', 'vehicle', 'signals', 'profiles', 'records', 'faults', 'device', 'commands', 'fleet'],
}

/** From however deep inside a folder they are imported. */
const importsOf = folders => `^(\\.\\./)+(${folders.join('|')})/`
const commandLine = ['commander', 'chalk', 'cli-table3', 'ora'].map(name => ({
  name,
  message: 'Only src/cli knows the command line.',
}))

const boundaries = LEVELS.flatMap((folders, level) =>
  folders.flatMap(folder => {
    const above = LEVELS.slice(level + 1).flat()
    const beside = folders.filter(other => other !== folder && !(NEIGHBOURS[folder] ?? []).includes(other))
    const paths = folder === 'cli' ? [] : commandLine
    const pattern = (forbidden, message) =>
      forbidden.length > 0 ? [{ regex: importsOf(forbidden), message }] : []
    const patterns = pattern(
      [...above, ...beside],
      `src/${folder} is on level ${level}: imports point down only.`,
    )
    const inside = INSIDE[folder] ?? []
    return [
      {
        files: [`src/${folder}/**/*.ts`],
        rules: { 'no-restricted-imports': ['error', { paths, patterns }] },
      },
      ...inside.map((part, at) => ({
        files: [`src/${folder}/${part}/**/*.ts`],
        rules: {
          'no-restricted-imports': [
            'error',
            {
              paths,
              patterns: [
                ...patterns,
                ...pattern(
                  inside.slice(at + 1),
                  `${part} is below them in src/${folder}: imports point down only.`,
                ),
              ],
            },
          ],
        },
      })),
    ]
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
