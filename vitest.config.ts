import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    // Property tests take their time on a busy machine; only what hangs is to fail.
    testTimeout: 60_000,
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '.output/**', '.wxt/**', 'e2e/**/*.spec.ts'],
    environment: 'node',
  },
});
