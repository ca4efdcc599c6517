const SCRIPT = `
  onmessage = async ({ data }) => {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await data.arrayBuffer()));
    postMessage([...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
  };
  addEventListener('unhandledrejection', ({ reason }) => { throw reason; });
`;

/**
 * The SHA-256 of a large file, in hex, worked out in a worker: the browser takes a copy of all bytes first, and on the page's
 * own thread that holds the page up. Only where there is `crypto.subtle`.
 */
export async function digestOf(file: Blob): Promise<string> {
  const script = URL.createObjectURL(new Blob([SCRIPT], { type: 'text/javascript' }));
  const worker = new Worker(script);
  try {
    return await new Promise<string>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<string>) => resolve(data);
      worker.onerror = (event) => {
        event.preventDefault();
        reject(new Error(event.message || 'the digest could not be made'));
      };
      worker.postMessage(file);
    });
  } finally {
    worker.terminate();
    URL.revokeObjectURL(script);
  }
}
