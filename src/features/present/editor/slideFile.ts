import { slideFonts } from '../../../slides/picture/canvasMeasure.ts'
import { SLIDE } from '../../../slides/places.ts'
import { DownloadError } from '../../../ui/download/failure.ts'
import { fontFaces } from '../../../ui/download/picture/fontFaces.ts'
import { SVG, standAlone } from '../../../ui/download/picture/standAlone.ts'

/** Twice the points of a slide: as many pixels as a wide screen has. */
const SCALE = 2

/** The drawing of a slide as a picture that needs no page around it. */
export function slideSvg(drawing: SVGSVGElement, title: string): Blob {
  return new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${written(drawing, title)}\n`], {
    type: 'image/svg+xml',
  })
}

/**
 * The same as an image, with the font of slides in it where the page brings that along.
 * @throws DownloadError `tooLarge`
 */
export async function slidePng(drawing: SVGSVGElement, title: string): Promise<Blob> {
  const faces = await fontFaces(slideFonts())
  const image = new Image()
  // In the text, not in the page: there the content security policy would refuse a style element.
  const text = written(drawing, title).replace('>', `><style>${faces}</style>`)
  image.src = `data:image/svg+xml,${encodeURIComponent(text)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = SLIDE.width * SCALE
  canvas.height = SLIDE.height * SCALE
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((made) => {
      if (made === null) reject(new DownloadError('tooLarge'))
      else resolve(made)
    }, 'image/png')
  })
}

function written(drawing: SVGSVGElement, title: string): string {
  const picture = document.createElementNS(SVG, 'svg')
  picture.setAttribute('viewBox', `0 0 ${SLIDE.width} ${SLIDE.height}`)
  picture.setAttribute('width', String(SLIDE.width))
  picture.setAttribute('height', String(SLIDE.height))
  picture.setAttribute('font-family', slideFonts())
  const named = document.createElementNS(SVG, 'title')
  named.textContent = title
  picture.append(named, standAlone(drawing))
  return (
    new XMLSerializer()
      .serializeToString(picture)
      // Characters that XML cannot hold would make the whole file unreadable.
      .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
  )
}
