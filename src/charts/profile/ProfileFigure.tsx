import { useId, useMemo, useRef } from 'react'
import type { ComparedColumn, ComparedRow } from '../../domain/comparison/comparison.ts'
import { compareNames } from '../../domain/register/nameOrder.ts'
import { profileTexts } from '../../messages/compare/profile.ts'
import { useIsEmbedded } from '../../ui/embedded.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { ComparedFigure } from '../figure/ComparedFigure.tsx'
import { fullName } from '../figure/absence.ts'
import { frameOf, modelWarning, sourcesOf } from '../figure/columnContext.ts'
import type { FigureContext } from '../figure/figureContext.ts'
import type { FigureProps } from '../figure/figureProps.ts'
import { ProfileRows } from './ProfileRows.tsx'
import { profileModel } from './profileModel.ts'
import { profileSheet } from './profileSheet.ts'
import { profileFindings, profileNotes } from './profileWords.ts'
import '../../ui/SelectField.css'
import './profile.css'

/**
 * One region over all chosen indicators, between the lowest and the highest of the chosen regions, the favourable side
 * always at the right. The drawing is a table itself.
 */
export function ProfileFigure({
  id,
  columns,
  rows,
  comparatorName,
  nameOf,
  picked,
  onPick,
  today,
  address,
  about,
  heading,
}: FigureProps & {
  /** Keep the same columns and rows between renders. */
  columns: readonly ComparedColumn[]
  rows: readonly ComparedRow[]
}) {
  const t = useTexts(profileTexts)
  const isEmbedded = useIsEmbedded()
  const language = useLanguage()
  const drawing = useRef<HTMLDivElement>(null)
  const [first] = rows
  const code = rows.some((row) => row.code === picked) ? picked : first?.code
  const model = useMemo(() => profileModel(columns, rows, code ?? ''), [columns, rows, code])
  if (model === undefined) return <p>{t.noRegions}</p>
  const name = fullName(model.region)
  const context: FigureContext = {
    title: t.title(name),
    frame: frameOf(columns, language),
    findings: profileFindings(model, comparatorName, language),
    notes: profileNotes(model, comparatorName, language, nameOf),
    warning: modelWarning(columns, language),
    sources: sourcesOf(columns),
    today,
    address,
    about,
  }
  return (
    <ComparedFigure
      id={id}
      context={context}
      heading={heading}
      download={{
        title: t.fileTitle(name),
        sheet: () => profileSheet(model, comparatorName, language, nameOf),
        picture: () => drawing.current,
      }}
      controls={
        isEmbedded ? undefined : <RegionSelect rows={rows} value={model.region.code} onPick={onPick} />
      }
    >
      <ProfileRows ref={drawing} model={model} comparatorName={comparatorName} />
    </ComparedFigure>
  )
}

function RegionSelect({
  rows,
  value,
  onPick,
}: {
  rows: readonly ComparedRow[]
  value: string
  onPick: (code: string) => void
}) {
  const t = useTexts(profileTexts)
  const id = useId()
  const language = useLanguage()
  const sorted = useMemo(() => rows.toSorted((a, b) => compareNames(fullName(a), fullName(b))), [rows])
  return (
    <div className="select-field profile-select">
      <label className="utrecht-form-label" htmlFor={id}>
        {t.region}
      </label>
      <select
        id={id}
        className="utrecht-select utrecht-select--html-select"
        value={value}
        onChange={(event) => onPick(event.target.value)}
      >
        {sorted.map((row) => (
          <option key={row.code} value={row.code} lang={language === 'en' ? 'nl' : undefined}>
            {fullName(row)}
          </option>
        ))}
      </select>
    </div>
  )
}
