import { useFiguresView } from '../../register/RegisterContext.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { NamedLine } from './lineNames.ts'
import { noticeSentences } from './noticeSentences.ts'
import type { TrajectorySectionProps } from './sectionProps.ts'

/** What the address asks for and cannot be read or is not there to choose: named and left out, the rest kept. */
export function TrajectoryNotices({
  lines,
  ...props
}: Pick<TrajectorySectionProps, 'asked' | 'unreadable' | 'owns' | 'target' | 'indicators'> & {
  /** Undefined as long as they are not known. */
  lines?: readonly NamedLine[]
}) {
  const language = useLanguage()
  const { index } = useFiguresView()
  const sentences = noticeSentences(props, lines, index.regions, language)
  return sentences.length === 0 ? null : (
    <Notice tone="warning">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  )
}
