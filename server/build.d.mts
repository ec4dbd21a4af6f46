import type { build } from 'vite'

/** Builds the service as one module into a folder. */
export function buildService(build: typeof build, outDir: string): Promise<void>
