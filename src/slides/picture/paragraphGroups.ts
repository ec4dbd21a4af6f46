import type { Paragraph } from '../content.ts'

export interface ParagraphGroup extends Paragraph {
  readonly below: readonly Paragraph[]
}

/** Paragraphs of level 2 with the one of level 1 that they belong to. */
export function groupsOf(paragraphs: readonly Paragraph[]): readonly ParagraphGroup[] {
  const groups: (Paragraph & { below: Paragraph[] })[] = []
  for (const paragraph of paragraphs) {
    const last = groups.at(-1)
    if (paragraph.level === 1 || last === undefined) groups.push({ ...paragraph, below: [] })
    else last.below.push(paragraph)
  }
  return groups
}
