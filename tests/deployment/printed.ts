import { readFileSync } from 'node:fs';

const PAGE = readFileSync('docs/deployment.md', 'utf8');

/** The text of the one block of docs/deployment.md in this language. */
export function printed(language: 'nginx' | 'apache' | 'xml'): string {
  const blocks = [...PAGE.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].filter(([, name]) => name === language);
  if (blocks.length !== 1) throw new Error(`${blocks.length} blocks of ${language} in docs/deployment.md`);
  return blocks[0]![2]!;
}
