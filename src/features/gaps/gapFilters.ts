import { choice, parameters } from '../../contract/selection.ts'
import { GAP_KINDS } from '../../domain/gaps/gapLists.ts'
import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import { gapTexts } from '../../messages/gaps.ts'
import { gapListWords } from '../../messages/overview.ts'
import type { Language } from '../../messages/texts.ts'
import { byName } from '../../register/byName.ts'
import type { Filter } from '../../state/useFilters.ts'
import type { GapRow } from './gapRow.ts'
import { namesOf } from './gapSheet.ts'
import { listTitle } from './listWords.ts'

export const listCodec = choice('lijst', gapListWords)

/** One list or all of them, and a piece of a name. */
export function gapFilters(
  index: RegisterIndex,
  language: Language,
  place: string,
): readonly Filter<GapRow>[] {
  const t = gapTexts[language]
  return [
    {
      codec: listCodec,
      label: t.list,
      options: GAP_KINDS.map((value) => ({ value, text: listTitle(value, language, place) })),
      passes: ({ kind }, value) => kind === value,
    },
    {
      codec: parameters.text,
      label: t.name,
      passes: ({ subjects, where }, typed) =>
        byName(typed)(...subjects.flatMap((each) => Object.values(namesOf(index, each))), where?.text),
    },
  ]
}
