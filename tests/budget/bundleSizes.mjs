/** What a visitor downloads, read from the build: the scripts of each page, the stylesheets per theme, the register. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

const START = 'src/app/start.tsx'
const PAGE = /^src\/features\/.+Page\.tsx$/
/** Regions and boundary changes are many and change once a year: they have an answer of their own, like the figures. */
const APART = ['regions.json', 'boundary-changes.json', 'observations.json']

/** @param {string | Buffer} content @returns {number} kB (1,000 bytes) after brotli at its best */
function brotliKb(content) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 }
  return brotliCompressSync(content, { params }).length / 1000
}

/**
 * The scripts of every page: `needed` before it can draw, `all` with what it may load later (figures, dialogs of its own).
 * @param {string} folder the built app
 * @returns {{ page: string, needed: number, all: number }[]} kB brotli
 */
export function pageSizes(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'))
  const sizes = new Map()
  const sizeOf = (file) => {
    if (!sizes.has(file)) sizes.set(file, brotliKb(readFileSync(join(folder, file))))
    return sizes.get(file)
  }
  const total = (files) => [...new Set(files)].reduce((sum, file) => sum + sizeOf(file), 0)
  const scripts = (chunks) => total([...chunks].map((key) => manifest[key].file))

  const entries = Object.keys(manifest).filter((key) => manifest[key].isEntry)
  // The first script is small and fetches the app itself: no page can do without either.
  const first = reach(manifest, [...entries, START], staticImports)
  return Object.keys(manifest)
    .filter((key) => PAGE.test(key))
    .map((page) => {
      const needed = reach(manifest, [...first, page], staticImports)
      const later = reach(manifest, [page], staticAndDynamicImports)
      const all = new Set([...needed, ...later])
      return { page, needed: scripts(needed), all: scripts(all) }
    })
}

/**
 * The stylesheets that one theme asks for: `first` holds up the first paint, `all` is what the heaviest page has in the end.
 * @param {string} folder the built app
 * @returns {{ theme: string, first: number, all: number }[]} kB brotli
 */
export function styleSizes(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'))
  const weight = (chunks) =>
    [...new Set([...chunks].flatMap((key) => manifest[key].css ?? []))].reduce(
      (sum, file) => sum + brotliKb(readFileSync(join(folder, file))),
      0,
    )
  const entries = Object.keys(manifest).filter((key) => manifest[key].isEntry)
  const pages = Object.keys(manifest).filter((key) => PAGE.test(key))
  const first = weight(entries)
  const all = Math.max(
    ...pages.map((page) =>
      weight([
        ...reach(manifest, [...entries, START, page], staticImports),
        ...reach(manifest, [page], staticAndDynamicImports),
      ]),
    ),
  )
  const themes = join(folder, 'themes')
  return readdirSync(themes)
    .filter((name) => name.endsWith('.css'))
    .map((theme) => {
      const own = brotliKb(readFileSync(join(themes, theme)))
      return { theme, first: first + own, all: all + own }
    })
}

/**
 * The register in one answer, without regions and figures.
 * @param {string} folder the reference
 * @returns {number} kB brotli
 */
export function registerSize(folder) {
  const parts = readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !APART.includes(name))
    .map((name) => JSON.stringify(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
  return brotliKb(parts.join(''))
}

/** Writers of files: fetched when a reader presses a download, and by no page of itself. */
const WRITERS = /^src\/(?:ui\/download\/(?:xlsx|picture)\/|slides\/pptx\/)/
/** Fetches what makes slides of the views of each page, for a deck. */
const PRESENTING = 'src/app/presenting.tsx'
/** Fetched by a press, or where an operator allows other sites to show figures. */
const ASKED_FOR = /^src\/(?:app\/(?:addSlide|presenting)\.tsx?|register\/EmbedButton\.tsx)$/

const staticImports = ({ imports = [] }) => imports
/** What fetches the parts of one page before that page is there: the script that fetches pages begins with it. */
const EARLY = /^_early-/
/** Another page is not part of this one, wherever the code stands that fetches pages. */
const staticAndDynamicImports = ({ imports = [], dynamicImports = [] }) => [
  ...imports,
  ...dynamicImports.filter((key) => ![PAGE, EARLY, WRITERS, ASKED_FOR].some((each) => each.test(key))),
]

function reach(manifest, start, next) {
  const reached = new Set()
  const waiting = [...start]
  while (waiting.length > 0) {
    const key = waiting.pop()
    if (reached.has(key)) continue
    reached.add(key)
    // The dynamic imports of the entry are the other pages: following them from a page would count the whole app.
    if (!(manifest[key].isEntry || key === START) || next === staticImports)
      waiting.push(...next(manifest[key]))
  }
  return reached
}

/**
 * What the writers of files weigh, on top of any page: those of tables and pictures together, and that of PowerPoint.
 * @param {string} folder the built app
 * @returns {{ files: number, pptx: number }} kB brotli
 */
export function writersSize(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'))
  const weight = (keys) =>
    keys.reduce((sum, key) => sum + brotliKb(readFileSync(join(folder, manifest[key].file))), 0)
  const writers = Object.keys(manifest).filter((key) => WRITERS.test(key))
  return {
    files: weight(writers.filter((key) => !key.includes('/pptx/'))),
    pptx: weight(writers.filter((key) => key.includes('/pptx/'))),
  }
}

/**
 * All script of a show whose deck has views of every page.
 * @param {string} folder the built app
 * @returns {number} kB brotli
 */
export function showSize(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'))
  const entries = Object.keys(manifest).filter((key) => manifest[key].isEntry)
  const makers = manifest[PRESENTING].dynamicImports
  const show = [...entries, START, PRESENTING, 'src/features/present/ShowPage.tsx', ...makers]
  return [...new Set([...reach(manifest, show, staticImports)].map((key) => manifest[key].file))].reduce(
    (sum, file) => sum + brotliKb(readFileSync(join(folder, file))),
    0,
  )
}
