import adapter from '@sveltejs/adapter-static';
import { withFileList } from './src/cli/list-files.js';
import { sourceVersion } from './src/cli/source-version.js';

const VERSION = sourceVersion(import.meta.dirname);

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: {
    runes: ({ filename }) => (filename.split(/[/\\]/).includes('node_modules') ? undefined : true),
  },
  kit: {
    adapter: withFileList(adapter({ strict: true }), VERSION),
    paths: { relative: true },
    serviceWorker: { register: false },
    version: {
      name: VERSION,
      pollInterval: 0,
    },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self', 'wasm-unsafe-eval'],
        'worker-src': ['self', 'blob:'],
        'connect-src': ['self', 'blob:'],
        'style-src': ['self'],
        'style-src-attr': ['unsafe-inline'],
        'img-src': ['self', 'data:', 'blob:'],
        'font-src': ['self'],
        'manifest-src': ['self'],
        'base-uri': ['none'],
        'object-src': ['none'],
        'form-action': ['none'],
        'frame-src': ['none'],
        'require-trusted-types-for': ['script'],
        'trusted-types': ['default', 'svelte-trusted-html'],
      },
    },
  },
};
