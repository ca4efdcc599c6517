/** What of the browser and the machine bears on how the program runs. Nothing here is of the user. */
export function thisBrowser(): Record<string, string | number | boolean | null> {
  const { userAgent, language, hardwareConcurrency, onLine } = navigator;
  return {
    ...{ userAgent, language, processors: hardwareConcurrency, online: onLine },
    memoryGigabytes: (navigator as Navigator & { deviceMemory?: number }).deviceMemory ?? null,
    screen: `${screen.width}×${screen.height}`,
    window: `${innerWidth}×${innerHeight}`,
    pixelRatio: devicePixelRatio,
    webAssembly: typeof WebAssembly !== 'undefined',
    underWorker: (navigator.serviceWorker as ServiceWorkerContainer | undefined)?.controller != null,
  };
}

/** What the browser says of its storage; its own estimate, which may be far from the truth. Null where it does not tell. */
export async function storageFigures(): Promise<Record<string, number | boolean | null>> {
  const storage = navigator.storage as StorageManager | undefined;
  const { usage = null, quota = null } = (await storage?.estimate().catch(() => undefined)) ?? {};
  const persisted = (await storage?.persisted().catch(() => undefined)) ?? null;
  return { usage, quota, persisted };
}
