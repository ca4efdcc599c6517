import { isSound } from './seal.ts';
import type { Records } from './storage/storage.ts';
import { NO_SETTINGS, type WorkspaceSettings } from './vault.ts';

/** The settings in force; the usual ones where none are stored or they are damaged. */
export async function storedSettings(records: Records): Promise<WorkspaceSettings> {
  const record = await records.get('settings', 'settings');
  if (!record || !isSound(record)) return NO_SETTINGS;
  const { sum: _, ...settings } = record;
  return { ...NO_SETTINGS, ...settings };
}
