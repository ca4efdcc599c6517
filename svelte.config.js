import adapter from '@sveltejs/adapter-static';
import { sourceVersion } from './src/cli/source-version.js';

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: {
    runes: ({ filename }) => (filename.split(/[/\\]/).includes('node_modules') ? undefined : true),
  },
  kit: {
    adapter: adapter({ strict: true }),
    paths: { relative: true },
    serviceWorker: { register: false },
    version: {
      name: sourceVersion(import.meta.dirname),
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
