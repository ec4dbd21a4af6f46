import { beforeEach, describe, expect, it } from 'vitest'
import { framedPicture } from './framedPicture.ts'
import { standAlone } from './standAlone.ts'

/** jsdom lays nothing out and knows no SVG geometry; how it looks is for the journeys. */
beforeEach(() => {
  document.body.innerHTML = ''
  Object.assign(SVGElement.prototype, { getScreenCTM: () => null })
  Object.assign(HTMLCanvasElement.prototype, { getContext: () => null })
})

function drawn(inner: string): SVGSVGElement {
  document.body.innerHTML = `<svg viewBox="0 0 10 10" class="plot" role="img" aria-label="x">${inner}</svg>`
  const drawing = document.querySelector('svg')
  if (drawing === null) throw new Error('no drawing')
  return drawing
}

const copied = (inner: string) => standAlone(drawn(inner)).outerHTML

describe('a drawing that stands on its own', () => {
  it('leaves behind what belongs to the page', () => {
    const copy = copied(
      '<script>x()</script><foreignObject><p>x</p></foreignObject><style>g{}</style><image href="https://x.nl/a.png"/>' +
        '<g class="a" id="b" role="group" tabindex="0" aria-label="c" data-d="e" onclick="f()"><path d="M0 0h1"/></g>',
    )
    expect(copy).not.toMatch(
      /script|foreignObject|style|image|class|id=|role|tabindex|aria|data-|onclick|https?:(?!\/\/www\.w3\.org)/,
    )
    expect(copy).toContain('<path d="M0 0h1"')
  })

  it('leaves out what is not shown', () => {
    expect(copied('<g style="display: none"><text>weg</text></g><text>hier</text>')).not.toContain('weg')
  })

  it('keeps the words of a link and not where it leads', () => {
    const copy = copied('<a href="/taken/x"><text x="1" y="2">Taak</text></a>')
    expect(copy).toContain('Taak')
    expect(copy).not.toMatch(/href|<a\b/)
  })

  it('keeps the names that something refers to, also when they stand elsewhere on the page', () => {
    const drawing = drawn(
      '<defs><clipPath id="own"/><clipPath id="unused"/></defs><g clip-path="url(#own)"/><use href="#mark"/>',
    )
    document.body.insertAdjacentHTML('beforeend', '<svg><symbol id="mark"><path d="M0 0h5"/></symbol></svg>')
    const copy = standAlone(drawing).outerHTML
    expect(copy).toMatch(/<defs><symbol id="mark"><path d="M0 0h5"/)
    expect(copy).not.toContain('unused')
  })
})

describe('a picture', () => {
  const frame = {
    title: 'Overgewicht <18+> & meer',
    subtitle: '% · 18+ · 2016–2020',
    foot: ['Bron: RIVM', 'https://gv.nl/indicatoren/overgewicht?gemeente=GM0917&taal=en'],
  }

  it('is XML of its own with title, source and address as text', () => {
    const picture = framedPicture(drawn('<text>57,8</text>'), frame)
    const parsed = new DOMParser().parseFromString(
      new XMLSerializer().serializeToString(picture),
      'image/svg+xml',
    )
    expect(parsed.querySelector('parsererror')).toBeNull()
    const words = [...parsed.querySelectorAll('text')].map((each) => each.textContent)
    expect(words[0]).toBe(frame.title)
    expect(words[1]).toBe(frame.subtitle)
    expect(words.slice(2).join('')).toContain('57,8Bron: RIVMhttps://gv.nl/indicatoren/overgewicht')
    expect(parsed.querySelector('svg > title')?.textContent).toBe(frame.title)
    expect(parsed.querySelector('svg > desc')?.textContent).toContain('Bron: RIVM')
    expect(parsed.querySelector('svg > rect')?.getAttribute('fill')).toBe('#ffffff')
  })
})
