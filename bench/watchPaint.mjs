/**
 * Runs inside the page, before its own scripts: notes when it paints, blocks, shifts, and first shows a table (or list) or a chart.
 * Must not refer to anything outside itself: it is sent to the browser as text.
 */
export function watchPaint({ cells = 'tbody td, [role="cell"], [role="gridcell"], main li', chart }) {
  const seen = { fcp: 0, lcp: 0, table: 0, chart: 0, blocking: 0, shift: 0, lastBusy: 0 }
  Object.defineProperty(window, 'gvPaint', { value: seen })

  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.fcp = startTime
  })
  observe('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime))
  observe('layout-shift', ({ hadRecentInput, value }) => {
    if (!hadRecentInput) seen.shift += value
  })
  observe('longtask', ({ startTime, duration }) => {
    // What a task takes beyond 50 ms is time in which a press gets no answer.
    seen.blocking += Math.max(0, duration - 50)
    seen.lastBusy = startTime + duration
  })

  const shows = (element, width, height) => {
    const box = element.getBoundingClientRect()
    return box.width >= width && box.height >= height && getComputedStyle(element).visibility === 'visible'
  }
  // Tasks and goals are lists where others would make a table of them.
  const tableShows = () =>
    [...document.querySelectorAll(cells)].some((cell) => cell.textContent.trim() !== '' && shows(cell, 1, 1))
  // An icon is an SVG too; a chart is large and draws something.
  const [chartWidth, chartHeight] = chart === undefined ? [150, 60] : [1, 1]
  const chartShows = () =>
    [...document.querySelectorAll(chart ?? 'svg, canvas')].some(
      (plot) =>
        shows(plot, chartWidth, chartHeight) &&
        (plot.tagName === 'CANVAS' || plot.querySelector('path, line, rect, circle')),
    )
  const look = () => {
    if (seen.table === 0 && tableShows()) seen.table = performance.now()
    if (seen.chart === 0 && chartShows()) seen.chart = performance.now()
    if (performance.now() < 30_000) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
