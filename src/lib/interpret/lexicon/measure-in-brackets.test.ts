import { describe, expect, it } from 'vitest';
import { measureInLabel } from './measures.ts';

const measured = (label: string) => measureInLabel(label, null)?.measure ?? null;

describe('brackets that say what is counted', () => {
  it.each([
    ['Băng rôn (tấm)', 'piece'],
    ['Truyền thanh (số lượt phát)', 'broadcast'],
    ['Truyền thanh (ghi rõ số lượt phát)', 'broadcast'],
    ['Trang TTĐT (tối thiểu 02 tin/tháng)', 'item'],
    ['Facebook (bao nhiêu bài)', 'item'],
    ['Phát thanh (tính bằng phút)', 'duration'],
    ['Họp thôn (ĐVT: buổi)', 'session'],
    ['Tập huấn (lượt người)', 'people'],
    ['Niêm yết (xã)', 'unit_count'],
  ])('%s: %s', (label, measure) => {
    expect(measured(label)).toBe(measure);
  });
});

describe('brackets that tell of circumstances', () => {
  it.each([
    'Truyền thanh (tiếng Việt và tiếng Bru)',
    'Truyền thanh (giờ hành chính)',
    'Truyền thanh (tại các bản)',
    'Truyền thanh (14 bản)',
    'Truyền thanh (ca sáng)',
    'Tập huấn (đợt 1)',
    'Tập huấn (cán bộ, công chức)',
    'Họp (thôn, bản)',
    'Facebook (có ảnh kèm theo)',
    'Facebook (kinh phí 5 triệu đồng)',
    'Facebook (theo Kế hoạch số 5)',
  ])('%s', (label) => {
    expect(measured(label)).toBeNull();
  });

  it('counts what a label counts by itself', () => {
    expect(measured('Số người được tập huấn (cán bộ, công chức)')).toBe('people');
  });
});
