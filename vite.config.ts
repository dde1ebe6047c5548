import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// The screens. `npm ci` builds them (script "prepare"); the server serves dist/web and never needs Vite.
export default defineConfig({
  root: 'src/app/web',
  plugins: [react()],
  build: {
    outDir: '../../../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    // One style sheet per screen, beside its script: the sign-in page loads no table and no paper.
    cssCodeSplit: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // NOTE: messages.ts is shared with the server; the screens need its types, not the whole of zod. Declaring shapes does
      // nothing to the world, so that a message nobody uses as a value brings nothing along.
      treeshake: { moduleSideEffects: [{ test: /messages\.ts$|typed-text\.ts$/, sideEffects: false }] },
    },
  },
  server: {
    // Development only: `HOINGHI_SERVER=http://localhost:PORT npx vite` shows the screens on a running server.
    proxy: process.env.HOINGHI_SERVER === undefined ? {} : { '/api': process.env.HOINGHI_SERVER },
  },
})
