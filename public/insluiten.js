/*
 * Gezond Verband: gives a figure in a frame the height of what is in it.
 * Put this on the page that shows the frame, from our site or as a copy on yours. It reads and keeps nothing.
 */
;(() => {
  const frames = () => [...document.querySelectorAll('iframe[src*="/insluiten/"]')]

  addEventListener('message', ({ data, source, origin }) => {
    if (data?.type !== 'gezond-verband:hoogte' || !(data.hoogte > 0 && data.hoogte < 20000)) return
    const frame = frames().find(
      (each) => each.contentWindow === source && new URL(each.src).origin === origin,
    )
    if (frame) frame.style.height = `${Math.ceil(data.hoogte)}px`
  })

  // What was there before this: it is asked how high it is. The question says nothing, so anyone may hear it.
  const ask = () =>
    frames().forEach((each) => each.contentWindow?.postMessage('gezond-verband:hoe-hoog', '*'))
  ask()
  addEventListener('DOMContentLoaded', ask)
})()
