/** What a reader does on a page, and how long it takes until the page is painted anew. */

const LONGEST_MS = 15_000

/**
 * @typedef {object} Act
 * @property {'select' | 'checkbox' | 'radio'} control
 * @property {string} label as it stands beside the control; the first that begins so
 * @property {string} [option] of a select; without what may stand behind it in brackets
 * @property {'numbers' | 'rows' | 'drawing'} until what has to be otherwise: the numbers of the figure, how many rows its
 *   table says it has, or what is drawn
 */

/**
 * Does it and waits for the paint that shows it.
 * @param {import('@playwright/test').Page} page
 * @param {Act} act
 * @returns {Promise<{ answer: number, shown: number }>} ms from the event to the end of the frame that answers it (the next
 *   one), and to that of the frame that shows the change
 */
export async function timesOf(page, act) {
  const times = await page.evaluate(doAndPaint, { ...act, longest: LONGEST_MS })
  if (typeof times === 'string') throw new Error(`${page.url()}: ${times} (${act.label} ${act.option ?? ''})`)
  return times
}

/** Runs in the page. */
async function doAndPaint({ control, label, option, until, longest }) {
  // Asked anew each time: the figure may be another element by then.
  const figure = () => document.querySelector('.compare-view')
  const labelled = (kind) =>
    [...document.querySelectorAll(`main ${kind}`)].find((each) =>
      each.labels?.[0]?.textContent?.trim().startsWith(label),
    )
  const reading = {
    numbers: () => figure()?.textContent?.replaceAll(/\D/g, ''),
    rows: () => figure()?.querySelector('[aria-rowcount]')?.getAttribute('aria-rowcount'),
    drawing: () => [...(figure()?.querySelectorAll('svg') ?? [])].map((each) => each.innerHTML).join(''),
  }[until]
  const element = labelled(control === 'select' ? 'select' : `input[type=${control}]`)
  const options = [...(element?.options ?? [])]
  const chosen =
    options.find(({ text }) => text === option) ?? options.find(({ text }) => text.startsWith(`${option} (`))
  if (!element || (control === 'select' && !chosen)) return 'there is no such control'

  // The task behind a frame runs when that frame has been made.
  const painted = (then) => requestAnimationFrame(() => setTimeout(() => then(), 0))
  const before = reading()
  const begun = performance.now()
  return new Promise((resolve) => {
    let answer
    const changes = new MutationObserver(() => {
      if ([before, undefined, ''].includes(reading())) return
      end()
      painted(() => {
        const shown = performance.now() - begun
        resolve({ answer: answer ?? shown, shown })
      })
    })
    const end = () => {
      changes.disconnect()
      clearTimeout(patience)
    }
    const patience = setTimeout(() => {
      end()
      resolve('nothing changed')
    }, longest)
    const watched = { subtree: true, childList: true, characterData: true, attributes: true }
    changes.observe(document.body, watched)
    if (control === 'select') {
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(element, chosen.value)
      element.dispatchEvent(new Event('change', { bubbles: true }))
    } else element.click()
    painted(() => (answer = performance.now() - begun))
  })
}

/**
 * Scrolls a part of the page to its end, one step a frame, downwards or to the right.
 * @param {import('@playwright/test').Page} page
 * @param {{ inside: string, step: number, frames: number, across?: boolean }} how `inside` is a part of what scrolls
 */
export async function scrollThrough(page, how) {
  await page.evaluate(async ({ inside, step, frames, across }) => {
    const scrolls = (each) => {
      const room = across ? each.scrollWidth - each.clientWidth : each.scrollHeight - each.clientHeight
      return room > 0 && /auto|scroll/.test(getComputedStyle(each).overflow)
    }
    let frame = document.querySelector(inside)
    while (frame !== null && !scrolls(frame)) frame = frame.parentElement
    frame ??= document.scrollingElement
    frame?.scrollIntoView({ block: 'center' })
    for (let done = 0; done < frames; done += 1) {
      frame?.scrollBy(across ? { left: step } : { top: step })
      await new Promise((next) => requestAnimationFrame(next))
    }
  }, how)
}

/** Runs in the page before its own scripts: keeps the length of every task over 50 ms. */
export function watchTasks() {
  window.gvTasks = []
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.gvTasks.push(duration)
  }).observe({ entryTypes: ['longtask'] })
}

/**
 * The tasks over 50 ms since it was last asked.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<number[]>} ms
 */
export async function tasksOf(page) {
  // They are told of some time after they end.
  await page.waitForTimeout(300)
  return page.evaluate(() => window.gvTasks.splice(0))
}
