import { defineConfig } from 'vitest/config';

/** What goes out, opened by LibreOffice where it is installed (`npm run test:office`). */
export default defineConfig({
  test: {
    include: ['tests/office/**/*.test.ts'],
    environment: 'node',
    reporters: ['verbose'],
    testTimeout: 240_000,
    expect: { requireAssertions: false },
  },
});
