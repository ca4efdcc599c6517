import { asset } from '$app/paths';
import { AppError } from '#lib/domain/app-error.ts';
import type { Workspace } from './workspace.svelte.ts';

/** The site's sample: made-up submissions of a province that exists. */
export const SAMPLE_FILE = 'tinh-mau.zip';
export const SAMPLE_PROVINCE = 'Tỉnh Quảng Trị';

/** Throws an AppError `sample-not-loaded`. */
export async function fetchSample(): Promise<Blob> {
  try {
    const response = await fetch(asset(`/sample/${SAMPLE_FILE}`));
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    return await response.blob();
  } catch (error) {
    throw new AppError('sample-not-loaded', {}, error);
  }
}

/** Takes the sample out; with nothing left, its province too. The workspace's `undo` brings both back. */
export function removeSample(
  workspace: Pick<Workspace, 'submissions' | 'settings' | 'exchange'>,
): Promise<void> {
  const { submissions, settings } = workspace;
  const remove = submissions.filter(({ sample }) => sample).map(({ id }) => id);
  const isAll = remove.length === submissions.length && settings.province === SAMPLE_PROVINCE;
  return workspace.exchange(isAll ? { remove, settings: { ...settings, province: null } } : { remove });
}
