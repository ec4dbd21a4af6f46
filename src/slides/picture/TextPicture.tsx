import type { Box } from '../box.ts'
import type { TextBody } from '../content.ts'
import { BULLETS, HANGING, INDENT, textLayout } from '../layout/textLayout.ts'
import type { Measure } from '../measure.ts'
import { Label } from './Label.tsx'
import { TextBlock } from './TextBlock.tsx'

/** Paragraphs with their marks. */
export function TextPicture({ text, body, measure }: { text: TextBody; body: Box; measure: Measure }) {
  return textLayout(text, body.width, measure).paragraphs.map(({ level, y, words }) => (
    <g key={y}>
      <Label
        x={body.x + INDENT[level] - HANGING}
        y={body.y + y + words.lineHeight / 2}
        size={words.size}
        text={BULLETS[level]}
      />
      <TextBlock words={words} x={body.x + INDENT[level]} y={body.y + y} />
    </g>
  ))
}
