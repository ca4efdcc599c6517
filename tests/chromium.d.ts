import type { LaunchOptions } from 'playwright';

export function findChromium(): string | undefined;
export function chromiumLaunch(): Pick<LaunchOptions, 'executablePath' | 'args'>;
