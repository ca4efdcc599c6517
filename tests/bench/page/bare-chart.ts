import { draw } from '#lib/ui/chart/echarts.ts';
import { prepareOption } from '#lib/ui/chart/option.ts';
import { PRINT_THEME } from '#lib/ui/chart/print-theme.ts';
import { rankingOption } from '#lib/views/ranking/chart.ts';
import { rankUnits } from '#lib/views/ranking/rows.ts';
import { rowsHeight } from '#lib/views/figure/name-axis.ts';

const CHOICES = 8;
/** What the chart has beside the menu on a screen of 1366 pixels. */
const WIDTH = 1040;

/** A menu whose choices are charts of so many bars that are ready to be drawn, and the chart, drawn by ECharts alone. */
export function bareChart(bars: number): void {
  const box = document.createElement('div');
  box.role = 'application';
  box.style.cssText = `width: ${WIDTH}px; height: ${rowsHeight(bars)}px`;
  const menu = document.createElement('select');
  menu.ariaLabel = 'Kênh';
  menu.append(...Array.from({ length: CHOICES }, (_, at) => new Option(`Kênh ${at}`, String(at))));
  document.body.append(menu, box);
  const drawing = draw(box, () => {});
  const options = Array.from({ length: CHOICES }, (_, at) => optionOf(bars, at));
  const size = { width: WIDTH, height: rowsHeight(bars) };
  menu.onchange = () => drawing.update(options[menu.selectedIndex]!, size);
  drawing.update(options[0]!, size);
}

function optionOf(bars: number, choice: number) {
  const units = Array.from({ length: bars }, (_, at) => ({
    ...{ id: `xa:${at}@`, code: String(at), name: `Xã Bình Hòa ${at}`, type: 'Xã', parent: 'Huyện Bình' },
    ...{ value: (at * 31 + choice * 17) % 211, figures: 10, lower: 0, upper: 0, about: 0 },
    ...{ missing: 0, unquantified: 0, noActivity: 0, notApplicable: 0, conflicts: 0, absent: 0 },
  }));
  return prepareOption(rankingOption(rankUnits(units), null, PRINT_THEME), PRINT_THEME);
}
