import type { Latest } from '../domain/figures/latest.ts'
import type { Observation } from '../domain/register/things.ts'
import { digitsOf, formatNumber } from '../messages/format.ts'
import { absenceWords, unitWords } from '../messages/values.ts'
import { useLanguage, useTexts } from '../ui/language.tsx'
import { useRegisterView } from './RegisterContext.tsx'

/** One figure in words: "57,8 %"; an absent one says why. Never a bare zero, dash or blank for something that is not there. */
export function FigureText({ observation }: { observation: Observation }) {
  const language = useLanguage()
  const units = useTexts(unitWords)
  const absences = useTexts(absenceWords)
  const { cell, unit } = observation
  if (cell.state !== 'value') return <>{absences[cell.state]}</>
  const number = formatNumber(cell.value, language, digitsOf(cell.value))
  const about = cell.approximate ? (language === 'nl' ? 'circa ' : 'about ') : ''
  const provisional = cell.provisional ? (language === 'nl' ? ' (voorlopig)' : ' (provisional)') : ''
  return <span className="number">{`${about}${number} ${units[unit]}${provisional}`}</span>
}

/** The newest figures of an indicator: mine, the Netherlands', and of when. */
export function LatestText({ latest }: { latest: Latest }) {
  const { index } = useRegisterView()
  const shown = [latest.own, latest.reference].filter((each) => each !== undefined)
  const period = shown[0]?.period
  return (
    <>
      {shown.map((each) => (
        <span key={each.region}>
          {index.regions.byCode.get(each.region)?.name ?? each.region} <FigureText observation={each} /> ·{' '}
        </span>
      ))}
      {period}
    </>
  )
}
