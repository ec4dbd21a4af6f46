import { comparedTexts } from '../../messages/compare/figure.ts'
import type { Language } from '../../messages/texts.ts'
import type { Paint } from '../../slides/colours.ts'
import type { Judgement } from './judgement.ts'

/** Typed, since the cells of a table hold text: only where a colour needs a sign beside it. */
const MARKED: Partial<Record<Judgement, { sign: string; tint: Paint }>> = {
  favourable: { sign: '▲', tint: { of: 'favourable', share: 0.2 } },
  unfavourable: { sign: '▼', tint: { of: 'unfavourable', share: 0.2 } },
}

/** How a figure lies beside the comparator: a word, with a sign and a ground where it is better or worse. */
export function judgementCell(
  judgement: Judgement | undefined,
  language: Language,
): { words: string; tint?: Paint } {
  const t = comparedTexts[language]
  if (judgement === undefined) return { words: t.notCompared }
  const marked = MARKED[judgement]
  return marked === undefined
    ? { words: t[judgement] }
    : { words: `${marked.sign} ${t[judgement]}`, tint: marked.tint }
}
