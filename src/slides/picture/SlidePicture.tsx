import { memo, useMemo } from 'react'
import type { SlideContent } from '../content.ts'
import { frameLayout } from '../frameLayout.ts'
import type { Measure } from '../measure.ts'
import { FOOT_LINE, PLACES, SLIDE, WARNING_GROUND, WARNING_INSET } from '../places.ts'
import { fillStyle, FOOT_RULE, strokeStyle } from '../strokes.ts'
import { BodyPicture } from './BodyPicture.tsx'
import { canvasMeasure, slideFonts } from './canvasMeasure.ts'
import { Label } from './Label.tsx'
import { TextBlock, topOf } from './TextBlock.tsx'
import './slides.css'

export interface SlidePictureProps {
  content: SlideContent
  /** Its place in the deck, from 1; absent where it stands alone. */
  number?: number | undefined
  /** How wide text is; the browser's canvas says it when absent. */
  measure?: Measure | undefined
}

/** A slide as a drawing, for the eyes: SlideText says the same to everyone else. */
export const SlidePicture = memo(function SlidePicture({ content, number, measure }: SlidePictureProps) {
  const fonts = slideFonts()
  const wide = useMemo(() => measure ?? canvasMeasure(fonts), [measure, fonts])
  const frame = useMemo(() => frameLayout(content, wide), [content, wide])
  const { places, title, subtitle, warning, foot } = frame
  const isCover = content.body.kind === 'cover'
  const end = PLACES.foot.x + PLACES.body.width
  return (
    <svg
      className="slide-picture"
      viewBox={`0 0 ${SLIDE.width} ${SLIDE.height}`}
      aria-hidden="true"
      focusable="false"
    >
      <rect width={SLIDE.width} height={SLIDE.height} style={fillStyle('paper')} />
      <TextBlock words={title} x={places.title.x} y={topOf(places.title, title, 'bottom')} strong />
      {isCover ? <rect {...PLACES.coverMark} style={fillStyle('own')} /> : null}
      <TextBlock
        words={subtitle}
        x={places.subtitle.x}
        y={topOf(places.subtitle, subtitle, isCover ? 'top' : 'middle')}
        colour="soft"
      />
      <BodyPicture body={content.body} box={places.body} measure={wide} />
      {warning === undefined || places.warning === undefined ? null : (
        <>
          <rect {...places.warning} style={fillStyle(WARNING_GROUND)} />
          <TextBlock
            words={warning}
            x={places.warning.x + WARNING_INSET.across}
            y={topOf(places.warning, warning, 'middle')}
            colour="warning"
          />
        </>
      )}
      <line x1={PLACES.foot.x} x2={end} y1={FOOT_LINE} y2={FOOT_LINE} style={strokeStyle(FOOT_RULE)} />
      <TextBlock words={foot} x={places.foot.x} y={topOf(places.foot, foot, 'middle')} colour="soft" />
      {number === undefined ? null : (
        <Label
          x={places.number.x + places.number.width}
          y={places.number.y + places.number.height / 2}
          size={foot.size}
          text={String(number)}
          anchor="end"
          colour="soft"
        />
      )}
    </svg>
  )
})
