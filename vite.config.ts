import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Rolldown } from 'vite'
import { mockWorker } from './vite/mockWorker.ts'
import { offline } from './vite/offline.ts'
import { plotScales } from './vite/plotScales.ts'
import { preloadStart } from './vite/preloadStart.ts'
import { voorbeeldTokens } from './vite/voorbeeldTokens.ts'

const root = fileURLToPath(new URL('.', import.meta.url))

/** A module that is named below. Under another name it would no longer be told from others, and nothing but sizes would say so. */
function moduleAt(path: string): string {
  if (!existsSync(root + path)) throw new Error(`vite.config.ts names ${path}, which is not there.`)
  return root + path
}

/** Where stands what pages share. */
const SHARED =
  /\/src\/(?:ui|register|messages(?!\/compare)|domain|contract|state|api|charts\/(?:trend|smallTrend))\//
/** What pages with filters and sources share; the first page has neither. A file of its own would cost each a request. */
const SHARED_BY_LISTS =
  /\/src\/(?:ui\/(?:FilterBar|SelectField)|state\/use(?:Filters|View)|messages\/lists|register\/(?:Cites|SourceLine|PageSources|MissingThing)|messages\/themes|charts\/trend\/FigureActions|domain\/comparison\/against|domain\/methods\/benchmark)\./

/** Small things that some pages have, and others not: each a file of its own, they cost more requests than bytes. */
const OF_SOME_PAGES =
  /\/src\/(?:register\/(?:LinkedThings|linkGroups|LineLink|citations)|ui\/(?:RetryNotice|useNearlyInView))\./

/** What the page that compares and the trajectories share. */
const COMPARING =
  /\/src\/(?:domain\/(?:comparison|methods)\/|charts\/trend\/(?:trend(?:Words|Frame)|redrawnWords|cellRemark)|messages\/compare\/(?:figure|redrawn)|charts\/figure\/figureContext|register\/[Bb]oundary|messages\/boundaryEvents|domain\/regions\/boundaryEvents|contract\/figureBlocks|api\/figureBlocks)/
/** What only the views share: the frame of a figure, which trajectories have too, and lists of regions. */
const FRAME_OF_VIEWS = /\/src\/charts\/figure\//
const REGIONS_OF_VIEWS =
  /\/src\/(?:charts\/bars\/findRegion|messages\/compare\/(?:bars|regionTable)|features\/compare\/SelectOne)/

/** What the page that compares has in common with its own views, and partly with their slides. */
const OF_COMPARE_PAGE =
  /\/src\/(?:api\/boundaries\.|features\/compare\/(?:views\/oneColumn\.|(?!views\/|ComparePage|Embedded|slide|[a-z]+Slides)[^.]+\.tsx?)|messages\/compare\/(?:page|choice|year))/

/** What the app itself needs is there on every page. */
const START = moduleAt('src/app/start.tsx')
/** Fetches what makes slides, apart from the pages: what that shares with them says nothing of what pages share. */
const MAKERS = moduleAt('src/app/slideMakers.ts')
/** From how many pages on all may have it: with fewer, the first page would fetch what it does not need. */
const MANY_PAGES = 9

/** A module and everything that imports it, straight or through others. */
function withImporters(id: string, modules: Rolldown.ChunkingContext): string[] {
  const found = new Set([id])
  // A set also gives what is added while it is gone through.
  for (const each of found)
    for (const importer of modules.getModuleInfo(each)?.importers ?? []) found.add(importer)
  return [...found]
}

/** Whether the app itself or many pages need a module. `minShareCount` would count what makes slides as well. */
function isNeededByMany(id: string, modules: Rolldown.ChunkingContext): boolean {
  const fetched = withImporters(id, modules).filter((each) => {
    const { isEntry = false, dynamicImporters = [] } = modules.getModuleInfo(each) ?? {}
    return isEntry || dynamicImporters.some((from) => from !== MAKERS)
  })
  return fetched.length >= MANY_PAGES || fetched.some((each) => each === START)
}

/** Whether what makes slides needs a module: it should not fetch a whole page for it. */
const isNeededBySlides = (id: string, modules: Rolldown.ChunkingContext): boolean =>
  withImporters(id, modules).some((each) =>
    modules.getModuleInfo(each)?.dynamicImporters.some((from) => from === MAKERS),
  )

export default defineConfig({
  plugins: [react(), voorbeeldTokens(root), mockWorker(root), preloadStart(), plotScales(), offline(root)],
  build: {
    outDir: 'dist/app',
    manifest: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    // Data addresses for small files would need `data:` in the content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What the first script needs to fetch the page that was asked for, and to read its address, before anything else is
            // there.
            {
              name: 'opening',
              test: /\/src\/(?:contract\/(?:addresses|addressValues|comparisonAddress|figureBlocks|resources|selection|embeddedRegister)|app\/pages|api\/preload|domain\/(?:graph\/edges|register\/values|figures\/weighing)|ui\/download\/fetchPart)\.ts$|preload-helper/,
              priority: 3,
            },
            // What asks for what the address of a comparison names, before the page is there.
            {
              name: 'early',
              test: /\/src\/features\/compare\/(?:askEarly|views|weighedBy)\.ts$/,
              priority: 2,
            },
            // One stylesheet and one chunk for what pages share: a page costs a few requests, not fourteen small ones in three
            // rounds. The stylesheet of the opening is not among them: it alone holds up the first paint.
            {
              name: 'style',
              test: /(?:voorbeeld-tokens|\/@utrecht\/.*|\/src\/(?:ui|register|charts\/(?:trend|smallTrend|timeline))\/(?!theme\/(?:base|fonts)\.).*)\.css$/,
              priority: 1,
            },
            // The views of one selection are gone through: their styles come with the first of them.
            {
              name: 'compared',
              test: /\/src\/(?:charts\/(?:bars|map|heatTable|distribution|profile|scatter|comparedTrend)|features\/compare)\/.*\.css$/,
              priority: 1,
            },
            {
              debugName: 'shared',
              name: (id, modules) => (isNeededByMany(id, modules) ? 'shared' : undefined),
              test: (id) => SHARED.test(id) && !SHARED_BY_LISTS.test(id) && !COMPARING.test(id),
              priority: 1,
            },
            { name: 'lists', test: SHARED_BY_LISTS },
            { name: 'links', test: OF_SOME_PAGES },
            // Without these the page that compares needs a dozen small files, and waits for the last.
            { name: 'comparison', test: COMPARING, minShareCount: 4 },
            { name: 'views', test: FRAME_OF_VIEWS, minShareCount: 4 },
            { name: 'regions', test: REGIONS_OF_VIEWS, minShareCount: 2 },
            // Others use these too: caught by the group below, all of that would come with them.
            {
              name: 'figureBlocks',
              test: /\/src\/(?:api\/use(?:FigureBlocks|RetryFigures)|messages\/(?:indicators|compare\/newer)|domain\/comparison\/newer)\./,
            },
            {
              debugName: 'selection',
              name: (id, modules) => (isNeededBySlides(id, modules) ? 'selection' : undefined),
              test: OF_COMPARE_PAGE,
            },
            { name: 'compare', test: OF_COMPARE_PAGE },
          ],
        },
      },
    },
  },
})
