import { DownloadError } from '../failure.ts'
import { fontFaces } from './fontFaces.ts'
import { framedPicture } from './framedPicture.ts'
import type { PictureFrame } from '../sheet.ts'

/** Sharp on a fine screen and on paper. */
const SCALE = 2
/** What browsers' canvases hold: pixels along a side, and in all. */
const LONGEST_SIDE = 16_000
const MOST_PIXELS = 120_000_000

/** The drawing on screen as a file that stands on its own. */
export async function pictureToSvg(drawing: SVGSVGElement | HTMLElement, frame: PictureFrame): Promise<Blob> {
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${written(framedPicture(drawing, frame))}\n`
  return new Blob([text], { type: 'image/svg+xml' })
}

/**
 * The same as an image, with the page's font in it.
 * @throws DownloadError `tooLarge`
 */
export async function pictureToPng(drawing: SVGSVGElement | HTMLElement, frame: PictureFrame): Promise<Blob> {
  const picture = framedPicture(drawing, frame)
  const { width, height } = picture.viewBox.baseVal
  const scale = Math.min(
    SCALE,
    LONGEST_SIDE / width,
    LONGEST_SIDE / height,
    Math.sqrt(MOST_PIXELS / (width * height)),
  )
  if (scale < 1) throw new DownloadError('tooLarge')
  const faces = await fontFaces(picture.getAttribute('font-family') ?? '')
  const image = new Image()
  // In the text, not in the page: there the content security policy would refuse a style element.
  image.src = `data:image/svg+xml,${encodeURIComponent(
    written(picture).replace('>', `><style>${faces}</style>`),
  )}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((made) => {
      if (made === null) reject(new DownloadError('tooLarge'))
      else resolve(made)
    }, 'image/png')
  })
}

/** As XML; characters that XML cannot hold would make the whole file unreadable. */
const written = (picture: SVGSVGElement): string =>
  new XMLSerializer()
    .serializeToString(picture)
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
