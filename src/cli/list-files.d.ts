import type { Adapter } from '@sveltejs/kit';

export const FILE_LIST: string;
export function withFileList(adapter: Adapter, version: string, folder?: string): Adapter;
export function sumsOf(folder: string): Record<string, string>;
