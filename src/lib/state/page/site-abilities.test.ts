import { describe, expect, it } from 'vitest';
import { abilitiesOf } from './site-abilities.ts';

describe('what the site can do', () => {
  it('is everything where the browser has everything', () => {
    const navigator = { serviceWorker: {}, storage: {}, locks: {} };
    const abilities = abilitiesOf({ isSecureContext: true, navigator, showSaveFilePicker: () => {} });
    expect(Object.values(abilities)).toEqual([true, true, true, true, true]);
  });

  it('is little on plain http, and nothing where there is no browser', () => {
    expect(Object.values(abilitiesOf({ isSecureContext: false, navigator: {} }))).not.toContain(true);
    expect(Object.values(abilitiesOf({}))).not.toContain(true);
  });
});
