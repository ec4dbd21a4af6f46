import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { mockWorker } from './vite/mockWorker.ts'
import { offline } from './vite/offline.ts'
import { preloadStart } from './vite/preloadStart.ts'
import { voorbeeldTokens } from './vite/voorbeeldTokens.ts'

const root = fileURLToPath(new URL('.', import.meta.url))

/** What pages share. */
const SHARED = /\/src\/(?:ui|register|messages(?!\/compare)|domain|contract|state|api)\//
/** What pages with filters and sources share; the first page has neither. A file of its own would cost each a request. */
const SHARED_BY_LISTS =
  /\/src\/(?:ui\/(?:FilterBar|SelectField)|state\/use(?:Filters|View)|messages\/lists|register\/(?:Cites|SourceLine|PageSources|MissingThing)|ui\/FindField|messages\/themes|charts\/trend\/FigureActions|domain\/comparison\/against|domain\/methods\/benchmark)\./

/** What the page that compares and the trajectories share. */
const COMPARING =
  /\/src\/(?:domain\/(?:comparison|methods)\/|charts\/trend\/(?:trend(?:Words|Frame)|redrawnWords|cellRemark)|messages\/compare\/(?:figure|redrawn)|charts\/figure\/figureContext|register\/[Bb]oundary|messages\/boundaryEvents|domain\/regions\/boundaryEvents|contract\/figureBlocks|api\/figureBlocks)/
/** What only the views share: the frame of a figure, which trajectories have too, and lists of regions. */
const FRAME_OF_VIEWS = /\/src\/charts\/figure\//
const REGIONS_OF_VIEWS =
  /\/src\/(?:charts\/bars\/findRegion|messages\/compare\/(?:bars|regionTable)|features\/compare\/SelectOne)/

/** What the page that compares has in common with its own views. */
const OF_COMPARE_PAGE =
  /\/src\/(?:features\/compare\/(?!views\/|ComparePage|Embedded|slide|[a-z]+Slides)[^.]+\.tsx?|messages\/compare\/(?:page|choice|year))/

export default defineConfig({
  plugins: [react(), voorbeeldTokens(root), mockWorker(root), preloadStart(), offline(root)],
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
              name: 'shared',
              test: (id) => SHARED.test(id) && !SHARED_BY_LISTS.test(id) && !COMPARING.test(id),
              minShareCount: 8,
              priority: 1,
            },
            { name: 'lists', test: SHARED_BY_LISTS },
            // Without these the page that compares needs a dozen small files, and waits for the last.
            { name: 'comparison', test: COMPARING, minShareCount: 4 },
            { name: 'views', test: FRAME_OF_VIEWS, minShareCount: 4 },
            { name: 'regions', test: REGIONS_OF_VIEWS, minShareCount: 2 },
            // Others use these too: caught by the group below, all of that would come with them.
            {
              name: 'figureBlocks',
              test: /\/src\/(?:api\/use(?:FigureBlocks|RetryFigures)|messages\/indicators)\./,
            },
            { name: 'compare', test: OF_COMPARE_PAGE },
          ],
        },
      },
    },
  },
})
