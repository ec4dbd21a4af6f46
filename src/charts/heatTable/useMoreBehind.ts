import { type RefObject, useEffect } from 'react'

/** Less than this, in CSS pixels, is a matter of rounding. */
const SLACK = 2

/**
 * Says on the box around a frame that scrolls whether there is more to the right of what is shown, and below it. On the
 * element itself: the table is not drawn anew for it. The sizes are asked only when they change, not while the reader scrolls.
 */
export function useMoreBehind(
  frame: RefObject<HTMLElement | null>,
  box: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const [scrolls, around] = [frame.current, box.current]
    if (scrolls === null || around === null) return
    let [right, down] = [0, 0]
    const tell = () => {
      around.toggleAttribute('data-more-right', right - scrolls.scrollLeft > SLACK)
      around.toggleAttribute('data-more-below', down - scrolls.scrollTop > SLACK)
    }
    const measure = () => {
      right = scrolls.scrollWidth - scrolls.clientWidth
      down = scrolls.scrollHeight - scrolls.clientHeight
      // What shows it lies within the scroll bars.
      around.style.setProperty('--heat-bar-end', `${scrolls.offsetWidth - scrolls.clientWidth}px`)
      around.style.setProperty('--heat-bar-below', `${scrolls.offsetHeight - scrolls.clientHeight}px`)
      tell()
    }
    const observer = new ResizeObserver(measure)
    observer.observe(scrolls)
    for (const content of scrolls.children) observer.observe(content)
    scrolls.addEventListener('scroll', tell, { passive: true })
    return () => {
      observer.disconnect()
      scrolls.removeEventListener('scroll', tell)
    }
  }, [frame, box])
}
