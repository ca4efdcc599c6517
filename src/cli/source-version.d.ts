export function sourceVersion(folder: string): string;
