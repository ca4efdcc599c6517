/** The addresses from which workers begin, by those of their programs. */
const begins = new Map<string, string>();

/**
 * Starts a worker of this site. It begins in a `blob:` of the page, which inherits the page's content policy: a worker
 * loaded from the site itself would have the policy of its own response, and a folder of static files has none.
 */
export function startWorker(address: string, name: string): Worker {
  const program = new URL(address, document.baseURI).href;
  const begin = begins.get(program) ?? beginOf(program);
  begins.set(program, begin);
  return new Worker(begin, { type: 'module', name });
}

function beginOf(program: string): string {
  return URL.createObjectURL(new Blob([`import ${JSON.stringify(program)};`], { type: 'text/javascript' }));
}
