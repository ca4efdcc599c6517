import type { Oracle } from './oracle.js';

export function findingsOf(oracle: Oracle, csv: string): string[];
export function contradictedIn(oracle: Oracle, csv: string): string[];
export function historyAt(rows: readonly Readonly<Record<string, string>>[], place: string): string[];
