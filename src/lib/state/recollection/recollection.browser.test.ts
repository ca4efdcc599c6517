import { beforeEach, describe, expect, it } from 'vitest';
import { sql } from '#lib/store/sql.ts';
import { memoryVault } from '#lib/vault/memory-vault.ts';
import type { Vault } from '#lib/vault/vault.ts';
import { REGISTRY, REGISTRY_FILE } from '../../../../tests/helpers/facts.ts';
import { memoryKeepsake } from '../../../../tests/helpers/memory-keepsake.ts';
import { item } from '../../../../tests/helpers/vault-items.ts';
import { nameOf } from '../answers.ts';
import { Recollection, type Shown } from './recollection.svelte.ts';

const SITE = { file: REGISTRY_FILE, registry: REGISTRY, name: 'site', given: null };
const ASKED = sql`select 1`;
const ROWS = [{ value: 1 }];
const answers = () => Promise.resolve([[nameOf(ASKED), ROWS] as const]);

describe('what the engine answered the last time', () => {
  let vault: Vault;
  let keepsake: ReturnType<typeof memoryKeepsake>;
  let shown: Shown;

  beforeEach(async () => {
    vault = memoryVault();
    const { revision } = await vault.change({ add: [await item('a.xlsx')] });
    keepsake = memoryKeepsake();
    shown = { ...{ revision, registry: SITE, sample: true, waiting: 1, province: 'Quảng Trị', files: 1 } };
  });

  const recollection = (program = 'program') => new Recollection(keepsake, program);
  const kept = () => recollection().keep(() => shown, vault, answers);

  /** A later start. */
  async function started(program?: string, site = SITE): Promise<Recollection> {
    const later = recollection(program);
    later.look();
    await later.begin(vault, Promise.resolve(site));
    return later;
  }

  it('is there at the next start, with what a page tells beside it', async () => {
    await kept();
    const later = await started();
    expect(later.glimpse).toEqual({
      ...{ registry: REGISTRY, sample: true, waiting: 1, province: 'Quảng Trị' },
    });
    expect(later.answer(ASKED)).toEqual(ROWS);
    expect(later.answer(sql`select 2`)).toBeNull();
  });

  it('waits a moment for a page that is about to show it', async () => {
    await kept();
    const later = recollection();
    let isDrawn = false;
    later.expect();
    later.look();
    const began = later.begin(vault, Promise.resolve(SITE));
    await expect.poll(() => later.glimpse).not.toBeNull();
    const drawing = after(30).then(() => void (isDrawn = true));
    setTimeout(() => later.shownBy(drawing), 10);
    await began;
    expect(isDrawn).toBe(true);
  });

  it('waits no longer where the page asks more than was kept', async () => {
    await kept();
    const later = recollection();
    later.expect();
    later.look();
    await expect(later.begin(vault, Promise.resolve(SITE))).resolves.toBeUndefined();
  });

  it('stays at hand though other things were asked since, as long as nothing has changed', async () => {
    await kept();
    const other = sql`select 2`;
    const asked = (value: number) => () => Promise.resolve([[nameOf(other), [{ value }]] as const]);
    for (const value of [2, 3]) await (await started()).keep(() => shown, vault, asked(value));
    const later = await started();
    expect([later.answer(other), later.answer(ASKED)]).toEqual([[{ value: 3 }], ROWS]);
    const { revision } = await vault.change({ settings: { year: 2026 } });
    await later.keep(() => ({ ...shown, revision }), vault, asked(4));
    expect((await started()).answer(ASKED)).toBeNull();
  });

  it('is forgotten where the vault, the program or the registry is another', async () => {
    const others: (() => Promise<Recollection>)[] = [
      () => started('a newer program'),
      () => started('program', { ...SITE, name: 'a newer one' }),
      async () => {
        await vault.change({ settings: { year: 2026 } });
        return started();
      },
    ];
    for (const other of others) {
      shown = { ...shown, revision: (await vault.mark()).revision };
      await kept();
      expect(keepsake.text).not.toBeNull();
      const later = await other();
      expect([later.glimpse, later.answer(ASKED), keepsake.text]).toEqual([null, null, null]);
    }
  });

  it('is not kept of what is not all in the vault, and not with a registry of the user', async () => {
    for (const revision of [null, shown.revision! - 1])
      await recollection().keep(() => ({ ...shown, revision }), vault, answers);
    const own = { ...SITE, given: 'danh-muc.json' };
    await recollection().keep(() => ({ ...shown, registry: own }), vault, answers);
    expect(keepsake.text).toBeNull();
  });

  it('is not kept where something changes meanwhile', async () => {
    let looks = 0;
    const changing = () => ({ ...shown, revision: (looks += 1) > 1 ? shown.revision! + 1 : shown.revision });
    await recollection().keep(changing, vault, answers);
    expect(keepsake.text).toBeNull();
  });

  it('is gone with the workspace, also where it is just being kept', async () => {
    const here = recollection();
    let forgotten = Promise.resolve();
    const asked = () => {
      forgotten = here.forget();
      return answers();
    };
    await here.keep(() => shown, vault, asked);
    await forgotten;
    expect(keepsake.text).toBeNull();
    await kept();
    await recollection().keep(() => ({ ...shown, files: 0 }), vault, answers);
    expect(keepsake.text).toBeNull();
  });

  it('is answered no more once the vault was read at another revision, or the engine answers', async () => {
    await kept();
    const later = await started();
    later.opened(shown.revision!);
    expect(later.answer(ASKED)).toEqual(ROWS);
    later.opened(shown.revision! + 1);
    expect(later.answer(ASKED)).toBeNull();
  });

  it('holds the start up only until a page that shows it has drawn it', async () => {
    await kept();
    const later = recollection();
    later.look();
    let over = false;
    const begun = later.begin(vault, Promise.resolve(SITE)).then(() => (over = true));
    while (!later.glimpse) await new Promise((soon) => setTimeout(soon));
    let draw = () => {};
    later.shownBy(new Promise((resolve) => (draw = resolve)));
    await new Promise((soon) => setTimeout(soon, 20));
    expect(over).toBe(false);
    draw();
    await begun;
    expect(over).toBe(true);
  });
});

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
