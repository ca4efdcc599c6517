/**
 * The channels (kênh) through which reform is made known, in the fixed order in which
 * screens, charts and exports list them. Meaning and traps: domain.md 2.2.
 */
export const CHANNELS = [
  'portal',
  'radio',
  'social',
  'banner',
  'press',
  'oral',
  'meeting',
  'dialogue',
  'training',
  'contest',
  'leaflet',
  'mobile',
  'posting',
  'community',
  'documents',
  'other',
  'all',
] as const;

export type Channel = (typeof CHANNELS)[number];

export function isChannel(text: string): text is Channel {
  return (CHANNELS as readonly string[]).includes(text);
}
