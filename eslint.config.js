import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { ROOMS } from './architecture.js';
import svelteConfig from './svelte.config.js';

/** Patterns that a file of this room may not import, made from its row of the table. */
function importRules(room, { rooms, packages, typesOnly = [] }) {
  const lib = ROOMS_ALL.filter((other) => other !== room && !rooms.includes(other));
  const name = (pkg) => `${pkg.replaceAll(/[/$]/g, '\\$&')}(\\/|$)`;
  const known = [...packages, ...typesOnly].map(name).join('|');
  const own = known === '' ? '' : `(?!${known})`;
  return [
    ...(lib.length > 0
      ? [
          {
            regex: `^#lib\\/(${lib.join('|')})\\/`,
            message: `"${room}" may not import this room: see architecture.js.`,
          },
        ]
      : []),
    { regex: `^#lib\\/${room}\\/`, message: 'Inside a room imports are relative.' },
    { regex: '^\\$lib', message: "Rooms are imported as '#lib/<room>/…'." },
    {
      regex: `^${own}(?!#lib\\/)(?![./])`,
      message: `"${room}" may not import this package: see architecture.js.`,
    },
    ...typesOnly.map((pkg) => ({
      regex: `^${name(pkg)}`,
      allowTypeImports: true,
      message: 'Types only here.',
    })),
  ];
}

const ROOMS_ALL = Object.keys(ROOMS);

const STRICT_SYNTAX = [
  { selector: 'SvelteMustacheTag[kind="raw"]', message: 'No {@html}: file text is never markup.' },
  {
    selector: 'AssignmentExpression > MemberExpression[property.name=/^(innerHTML|outerHTML)$/]',
    message: 'No markup from text.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|parseFromString)$/]',
    message: 'No markup from text.',
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
    message: 'No markup from text.',
  },
];

const AS_VALUES = 'Values reach SQL as parameters: write the statement with the tag sql (store/sql.ts).';

/** Statements are whole literals or made by `sql`; names of tables are put together in store/schema.ts alone. */
const SQL_SYNTAX = [
  ...['TemplateLiteral[expressions.length>0]', 'BinaryExpression[operator="+"]'].map((text) => ({
    selector: `CallExpression[callee.property.name=/^(execute|prepare|query)$/] > ${text}:first-child`,
    message: AS_VALUES,
  })),
  {
    selector: 'ObjectExpression:has(> Property[key.name="params"]) > Property[key.name="text"]',
    message: AS_VALUES,
  },
  {
    selector:
      ':not(TaggedTemplateExpression) > TemplateLiteral[expressions.length>0] > ' +
      'TemplateElement:first-child[value.raw=/^\\s*(select|insert into|update \\w+ set|delete from|create (or replace )?(table|view)|drop table|alter table|copy|attach|pragma)\\b/i]',
    message: AS_VALUES,
  },
];

/** The two files that put SQL together. */
const SQL_MAKERS = ['src/lib/store/schema.ts', 'src/lib/store/sql.ts'];

/** A room may load later only what it may import. */
const laterImports = (room) => ({
  selector: `ImportExpression[source.value=/^#lib\\/(?!(${[room, ...ROOMS[room].rooms].join('|')})\\/)/]`,
  message: `"${room}" may not import this room: see architecture.js.`,
});

/** It has the types of a worker, not those of a page, and so no project. */
const SERVICE_WORKER = 'src/service-worker.ts';

export default ts.config(
  { ignores: ['build/', '.svelte-kit/', 'node_modules/', 'out/', 'test-results/', 'playwright-report/'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  prettier,
  ...svelte.configs.prettier,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      'no-undef': 'off',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-implied-eval': 'error',
      'no-script-url': 'error',
      'no-restricted-syntax': ['error', ...STRICT_SYNTAX],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'svelte/no-at-html-tags': 'error',
      'svelte/no-navigation-without-resolve': 'off',
      // State is replaced, never changed in place; a Map or Date inside a function is no state.
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
  {
    // Control characters are what readers of bytes look for.
    files: ['src/lib/workbook/**/*.ts'],
    rules: { 'no-control-regex': 'off' },
  },
  {
    files: ['src/**/*.ts'],
    ignores: [SERVICE_WORKER],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
  },
  {
    files: ['src/**/*.svelte', 'src/**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  {
    files: ['src/**/*.ts'],
    ignores: [SERVICE_WORKER],
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
    },
  },
  ...ROOMS_ALL.map((room) => ({
    files: [`src/lib/${room}/**/*.ts`, `src/lib/${room}/**/*.svelte`],
    ignores: ['**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: importRules(room, ROOMS[room]) }],
      'no-restricted-syntax': ['error', ...STRICT_SYNTAX, ...SQL_SYNTAX, laterImports(room)],
    },
  })),
  {
    // What a file or a page must not get through is tried in tests.
    files: ['**/*.test.ts', 'tests/**'],
    rules: { 'no-script-url': 'off' },
  },
  {
    files: ['tests/**'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: SQL_MAKERS,
    rules: { 'no-restricted-syntax': ['error', ...STRICT_SYNTAX, laterImports('store')] },
  },
);
