/**
 * Lets every link open a tab of its own, past the router: in a frame on another site nothing but the figure is ever shown, and the
 * page around it stays where it is.
 * @returns how to stop
 */
export function openLinksOutside(): () => void {
  const open = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null
    if (link === null || link.getAttribute('href')?.startsWith('#')) return
    link.setAttribute('target', '_blank')
    link.setAttribute('rel', `${link.getAttribute('rel') ?? ''} noopener`.trim())
    // The browser follows it; whoever would show it here does not hear of it.
    event.stopPropagation()
  }
  document.addEventListener('click', open, { capture: true })
  return () => document.removeEventListener('click', open, { capture: true })
}
