import { textWidth } from '../../ui/download/picture/textMeasure.ts'

const LABEL = '14px "Source Sans 3 Variable", sans-serif'

/** How wide a label of a drawing is; of the bold kind, which is the widest, where it is not said. */
export const labelWidth = (text: string, weight: 400 | 650 = 650): number =>
  textWidth(text, `${weight} ${LABEL}`, 14)
