import { describe, expect, it } from 'vitest';
import { interpret } from '#lib/interpret/interpret.ts';
import { openFile } from '#lib/workbook/read.ts';
import { interpreted } from '../helpers/interpreted.ts';
import { registry } from '../helpers/registry.ts';
import { asCsv, asWord } from './as-file.ts';
import { draw } from './draw.ts';
import { figuresOf } from './figures-of.ts';
import { arrangements, layoutsOf, nameOf } from './layout.ts';

const onOneSheet = arrangements().filter((places) => !Object.values(places).includes('sheet'));

async function readFrom(name: string, bytes: Uint8Array): Promise<string[]> {
  const { workbook } = await openFile({ name, bytes });
  return figuresOf(interpret(workbook!, { registry, province: 'Quảng Trị', year: null }).facts);
}

/** One set of figures, in all the forms that people might give it: whichever they chose, the same is read. */
describe('the same is read with', () => {
  it.each(arrangements())('unit: $unit, channel: $channel, period: $period', (places) => {
    for (const layout of layoutsOf(places)) {
      const { sheets, figures } = draw(layout);
      expect(figuresOf(interpreted(sheets).facts), nameOf(layout)).toEqual(figures.sort());
    }
  });

  it.each(onOneSheet)('unit: $unit, channel: $channel, period: $period in Word and CSV', async (places) => {
    for (const layout of layoutsOf(places)) {
      const { sheets, figures } = draw(layout);
      const [rows] = Object.values(sheets);
      expect(await readFrom('báo cáo.docx', asWord(rows!)), nameOf(layout)).toEqual(figures.sort());
      expect(await readFrom('báo cáo.csv', asCsv(rows!)), nameOf(layout)).toEqual(figures);
    }
  });
});
