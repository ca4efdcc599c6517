import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { convertWords as words } from '#lib/messages/convert.ts';

export interface Options {
  readonly out: string;
  readonly province: string | null;
  readonly year: number | null;
  readonly registry: string;
  /** A file of words that the program does not know; null where none is given. */
  readonly dictionary: string | null;
  /** A log of decisions whose answers are heeded; null where none is given. */
  readonly decisions: string | null;
  /** Whether the open data set (Parquet, by province and year) is written too. */
  readonly dataSet: boolean;
  readonly paths: readonly string[];
}

const OWN_REGISTRY = fileURLToPath(new URL('../../static/registry/units.json', import.meta.url));

/** The command line's options, or what is wrong with them. */
export function parseOptions(
  args: readonly string[],
): (Options & { ok: true }) | { ok: false; error: string } {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string', default: 'out' },
        province: { type: 'string' },
        year: { type: 'string' },
        registry: { type: 'string', default: OWN_REGISTRY },
        dictionary: { type: 'string' },
        decisions: { type: 'string' },
        'data-set': { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return { ok: false, error: words.badOption(error instanceof Error ? error.message : String(error)) };
  }
  const { values, positionals } = parsed;
  if (positionals.length === 0) return { ok: false, error: words.noFiles };
  if (values.year !== undefined && !/^20\d\d$/.test(values.year))
    return { ok: false, error: words.badYear(values.year) };
  return {
    ok: true,
    out: values.out,
    province: values.province ?? null,
    year: values.year === undefined ? null : Number(values.year),
    registry: values.registry,
    dictionary: values.dictionary ?? null,
    decisions: values.decisions ?? null,
    dataSet: values['data-set'],
    paths: positionals,
  };
}
