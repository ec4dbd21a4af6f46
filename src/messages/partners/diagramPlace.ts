import { topic } from '../texts.ts'

/** Where the coalition diagram comes, before its code is there. */
export const diagramPlaceTexts = topic(
  {
    loading: 'De tekening wordt opgehaald …',
    failed: 'De tekening kon niet worden opgehaald. De andere weergaven werken nog.',
  },
  {
    loading: 'The drawing is being fetched …',
    failed: 'The drawing could not be fetched. The other views still work.',
  },
)
