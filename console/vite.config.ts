import { defineConfig } from 'vitest/config';

export default defineConfig({
  base: './',
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 250,
  },
  server: { host: '127.0.0.1', port: 8080, strictPort: true },
  test: { include: ['test/**/*.test.ts'], environment: 'node' },
});
