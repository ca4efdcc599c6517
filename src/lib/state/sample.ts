import { asset } from '$app/paths';
import { AppError } from '#lib/domain/app-error.ts';

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
