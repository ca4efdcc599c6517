import type { Norm } from '#lib/domain/norm.ts';
import { Populations } from '#lib/domain/population.ts';
import type { Registry } from '#lib/domain/registry.ts';
import { Result } from '#lib/state/page/result.svelte.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import type { UnitTally } from '../figure/unit-tally.ts';
import { isGround, type Selection } from '../filter/selection.ts';
import { heldTable } from '../population/held.ts';
import { rankingQuery } from '../ranking/query.ts';
import { targetsQuery, type TargetRow } from '../targets/query.ts';
import { goalsOf } from './goals.ts';
import { withHolders } from './holders.ts';
import type { Bases } from './normalise.ts';
import { peopleOf } from './people.ts';
import { partsQuery, sizesQuery } from './query.ts';

/** What the figures of a page are divided by, asked only as far as the chosen relation needs it. */
export class NormBases {
  readonly #workspace: Workspace;
  readonly #sizes;
  readonly #totals;
  readonly #parts;
  readonly #targets;

  /** Made while a component starts: its results live as long. */
  constructor(workspace: Workspace, chosen: () => { selection: Selection; norm: Norm } | null) {
    this.#workspace = workspace;
    const when = <Q>(norms: readonly Norm[], question: (selection: Selection) => Q) => {
      const now = chosen();
      return now && norms.includes(now.norm) ? question(now.selection) : null;
    };
    this.#sizes = new Result(workspace, () => when(['commune', 'commune_all', 'old_unit'], sizesQuery));
    this.#totals = new Result(workspace, () =>
      when(['share'], (selection) => rankingQuery({ ...selection, channel: null })),
    );
    this.#parts = new Result(workspace, () => when(['people'], partsQuery));
    this.#targets = new Result(workspace, () =>
      when(['target'], ({ period }) => targetsQuery(Number(period.slice(0, 4)))),
    );
  }

  /** For whoever waits until all is answered. */
  get results() {
    return [this.#sizes, this.#totals, this.#parts, this.#targets];
  }

  get error() {
    return this.results.find(({ error }) => error)?.error ?? null;
  }

  /** What the rows of a selection are divided by. */
  of(rows: readonly UnitTally[], selection: Selection): Bases {
    const { registry, log } = this.#workspace;
    const table = heldTable(log.arrangements);
    const ids = rows.map(({ id }) => id);
    return {
      sizes: new Map((this.#sizes.current ?? []).map((size) => [size.id, size])),
      totals: new Map((this.#totals.current ?? []).map(({ id, value }) => [id, value])),
      people:
        table && registry && this.#parts.current
          ? peopleOf(ids, this.#parts.current, new Populations(table.rows, registry), selection)
          : new Map(),
      goals:
        registry && this.#targets.current
          ? this.#goals(this.#targets.current, ids, selection, registry)
          : new Map(),
    };
  }

  #goals(targets: readonly TargetRow[], ids: readonly string[], selection: Selection, registry: Registry) {
    const rows = isGround(selection)
      ? ids.map((id) => ({ id, holders: [] }))
      : withHolders(ids, registry, this.#workspace.settings.province);
    return goalsOf(targets, selection, rows, registry);
  }
}
