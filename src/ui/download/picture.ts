import type { PictureFrame } from './sheet.ts'

/** The drawing on screen as a file that stands on its own. */
export async function pictureToSvg(drawing: SVGSVGElement, frame: PictureFrame): Promise<Blob> {
  throw new Error(`not yet: ${frame.title} ${drawing.id}`)
}

export async function pictureToPng(drawing: SVGSVGElement, frame: PictureFrame): Promise<Blob> {
  throw new Error(`not yet: ${frame.title} ${drawing.id}`)
}
