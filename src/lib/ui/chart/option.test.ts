import { describe, expect, it } from 'vitest';
import { prepareOption } from './option.ts';
import { chartTheme } from './theme.ts';

const theme = chartTheme((token) => token, 'Noto Sans');

describe('prepareOption', () => {
  it('draws tooltips as text whatever the view asks for', () => {
    const asked = { tooltip: { renderMode: 'html', trigger: 'axis' } };
    expect(prepareOption(asked, theme)['tooltip']).toMatchObject({ renderMode: 'richText', trigger: 'axis' });
    expect(prepareOption({ tooltip: [{ renderMode: 'html' }] }, theme)['tooltip']).toMatchObject({
      renderMode: 'richText',
    });
    expect(prepareOption({}, theme)).not.toHaveProperty('tooltip');
  });

  it('leaves out what can carry a link or markup, and keeps the rest', () => {
    const option = prepareOption(
      { title: { link: 'javascript:0' }, toolbox: {}, graphic: [], series: [{ type: 'bar' }] },
      theme,
    );
    expect(Object.keys(option).sort()).toEqual(['animation', 'backgroundColor', 'series', 'textStyle']);
    expect(option['animation']).toBe(false);
  });

  it('takes font and colours from the tokens', () => {
    expect(prepareOption({}, theme)['textStyle']).toMatchObject({ fontFamily: 'Noto Sans', color: '--text' });
    expect(theme.series).toHaveLength(6);
    expect(theme.scale).toHaveLength(5);
  });
});
