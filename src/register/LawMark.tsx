import { useRegisterView } from './RegisterContext.tsx'
import './ThingChip.css'

/** A law's abbreviation on the law's colour; the article beside it. The colour never stands without the letters. */
export function LawMark({ law: id, article }: { law: string; article?: string }) {
  const { index } = useRegisterView()
  const law = index.laws.get(id)
  return (
    <span className={`law-mark law-mark--${id}`} lang="nl">
      <b>{law?.abbreviation ?? id}</b>
      {article === undefined ? null : <span>{article}</span>}
    </span>
  )
}
