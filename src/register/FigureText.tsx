import { type Latest, provenancesOf } from '../domain/figures/latest.ts'
import type { Observation } from '../domain/register/things.ts'
import { figureOriginTexts } from '../messages/figureOrigin.ts'
import { formatCellQuantity } from '../messages/figures.ts'
import { digitsOf } from '../messages/format.ts'
import { useLanguage, useTexts } from '../ui/language.tsx'
import { FigureOrigin } from './FigureOrigin.tsx'
import { useFiguresView } from './RegisterContext.tsx'
import { SourceLine } from './SourceLine.tsx'

/** One figure in words: "57,8 %"; an absent one says why. Never a bare zero, dash or blank for something that is not there. */
export function FigureText({ observation }: { observation: Observation }) {
  const language = useLanguage()
  const { cell, unit } = observation
  const digits = cell.state === 'value' ? digitsOf(cell.value) : 0
  return <span className="number">{formatCellQuantity(cell, unit, language, digits)}</span>
}

/** Both figures by place, and in words which of the two is not there. What they may not be without stands beside them. */
export function LatestValues({ latest: { own, reference } }: { latest: Latest }) {
  const t = useTexts(figureOriginTexts)
  const { index, municipality } = useFiguresView()
  const shown = [
    { name: index.regions.byCode.get(municipality)?.name ?? municipality, observation: own },
    { name: t.country, observation: reference },
  ]
  return shown.map(({ name, observation }, order) => (
    <span key={name}>
      {order === 0 ? '' : ' · '}
      {observation === undefined ? (
        t.none(name)
      ) : (
        <>
          {name} <FigureText observation={observation} />
        </>
      )}
    </span>
  ))
}

/** Where the explanation is asked for: the newest figures with all that they may not be without, and every source. */
export function LatestWithSource({ latest }: { latest: Latest }) {
  if (latest.own === undefined && latest.reference === undefined) return null
  return (
    <div className="latest">
      <p>
        <LatestValues latest={latest} />
      </p>
      <p className="note">
        <FigureOrigin latest={latest} namesPublisher />
      </p>
      <LatestSources latest={latest} />
    </div>
  )
}

/** The sources of both figures; once where they are the same. */
export function LatestSources({ latest }: { latest: Latest }) {
  return provenancesOf(latest).map((each) => <SourceLine key={JSON.stringify(each)} provenance={each} />)
}
