import { describe, expect, it } from 'vitest';
import { clockTime } from './clock.ts';
import { errorReport } from './report.ts';

const where = { path: '/so-sanh/', version: '1.2.3', browser: 'Chromium', at: '2026-07-01T07:05:00.000Z' };

describe('errorReport', () => {
  it('says version, time, page, browser and the error with its cause', () => {
    const text = errorReport({ ...where, error: new Error('hỏng', { cause: new TypeError('gốc') }) });
    expect(text).toMatch(/^Bảng CCHC 1\.2\.3\n2026-07-01T07:05:00\.000Z\n\/so-sanh\/\nChromium\n/);
    expect(text).toContain('Error: hỏng');
    expect(text).toContain('TypeError: gốc');
  });

  it('takes whatever was thrown, and a cause that goes in a circle', () => {
    expect(errorReport({ ...where, error: 'chữ' })).toContain('chữ');
    expect(errorReport({ ...where, error: undefined })).toContain('undefined');
    const circle = new Error('vòng');
    circle.cause = circle;
    expect(errorReport({ ...where, error: circle })).toContain('vòng');
  });
});

describe('clockTime', () => {
  it('writes hours and minutes of the local clock with two digits', () => {
    expect(clockTime(new Date(2026, 6, 1, 9, 5).toISOString())).toBe('09:05');
    expect(clockTime('không phải giờ')).toBe('');
  });
});
