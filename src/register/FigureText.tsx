import { marginsOf } from '../domain/figures/cells.ts'
import type { Latest } from '../domain/figures/latest.ts'
import type { Observation } from '../domain/register/things.ts'
import { digitsOf } from '../messages/format.ts'
import { figureTexts, formatCellQuantity } from '../messages/figures.ts'
import { DutchText } from '../ui/DutchText.tsx'
import { useLanguage, useTexts } from '../ui/language.tsx'
import { ProvenanceBadge } from './ProvenanceBadge.tsx'
import { SourceLine } from './SourceLine.tsx'
import { useRegisterView } from './RegisterContext.tsx'

/** One figure in words: "57,8 %"; an absent one says why. Never a bare zero, dash or blank for something that is not there. */
export function FigureText({ observation }: { observation: Observation }) {
  const language = useLanguage()
  const { cell, unit } = observation
  const digits = cell.state === 'value' ? digitsOf(cell.value) : 0
  return <span className="number">{formatCellQuantity(cell, unit, language, digits)}</span>
}

const TOTAL = 'totaal'

/** The newest figures of an indicator: mine, the Netherlands', of whom and of when; marked where they are not sure. */
export function LatestText({ latest }: { latest: Latest }) {
  const { index } = useRegisterView()
  const shown = [latest.own, latest.reference].filter((each) => each !== undefined)
  const [first] = shown
  if (first === undefined) return null
  return (
    <>
      {shown.map((each) => (
        <span key={each.region}>
          {index.regions.byCode.get(each.region)?.name ?? each.region} <FigureText observation={each} />{' '}
          ·{' '}
        </span>
      ))}
      <DutchText>
        {first.age}
        {first.breakdown === TOTAL ? '' : ` · ${first.breakdown}`}
      </DutchText>{' '}
      · {first.period} <ProvenanceBadge provenance={first.provenance} />
    </>
  )
}

/** The same with what a figure may not be without: table, edition, source, and that it cannot be assessed. */
export function LatestWithSource({ latest }: { latest: Latest }) {
  const t = useTexts(figureTexts)
  const first = latest.own ?? latest.reference
  if (first === undefined) return null
  const untested =
    latest.own !== undefined && latest.reference !== undefined && marginsOf(latest.own.cell) === undefined
  return (
    <div className="latest">
      <p>
        <LatestText latest={latest} />
        {untested ? ` · ${t.notTestable}` : ''}
      </p>
      <p className="note">
        <DutchText>
          {first.table}, {t.edition(first.edition)}
        </DutchText>
      </p>
      <SourceLine provenance={first.provenance} />
    </div>
  )
}
