export function readCsv(text: string): Record<string, string>[];
export function lastDay(period: string): string;
