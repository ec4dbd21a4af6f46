import type { Plugin } from 'vite'

/**
 * Recharts looks a scale up by its name, so that a build cannot tell which ones are used and ships them all, with the
 * calendar and the formats of time that two of them need: 7 kB compressed on a page with a trend. Keeps those that Recharts
 * chooses for an axis that names no scale; our axes name none.
 */
export function plotScales(): Plugin {
  let isFound = false
  return {
    name: 'plot-scales',
    apply: 'build',
    transform: {
      filter: { id: /\/victory-vendor\/es\/d3-scale\.js$/ },
      handler: () => {
        isFound = true
        return { code: `export { scaleBand, scaleLinear, scalePoint } from 'd3-scale'`, map: null }
      },
    },
    buildEnd(error) {
      if (error === undefined && !isFound)
        this.error('The scales of Recharts no longer stand where vite/plotScales.ts looks for them.')
    },
  }
}
