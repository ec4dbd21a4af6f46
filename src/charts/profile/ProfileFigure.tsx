import { useId, useMemo, useRef } from 'react'
import type { ComparedColumn, ComparedRow } from '../../domain/comparison/comparison.ts'
import { profileTexts } from '../../messages/compare/profile.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { ComparedFigure } from '../figure/ComparedFigure.tsx'
import { fullName } from '../figure/absence.ts'
import { frameOf, modelWarning, sourcesOf } from '../figure/columnContext.ts'
import type { FigureContext } from '../figure/figureContext.ts'
import { ProfileRows } from './ProfileRows.tsx'
import { profileModel } from './profileModel.ts'
import { profileSheet } from './profileSheet.ts'
import { profileFindings, profileNotes } from './profileWords.ts'
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
  picked,
  onPick,
  today,
  address,
  about,
  heading,
}: {
  id: string
  /** Keep the same columns and rows between renders. */
  columns: readonly ComparedColumn[]
  rows: readonly ComparedRow[]
  comparatorName: string
  /** The region whose profile it is; the first of the rows when none is picked out. */
  picked: string | undefined
  onPick: (code: string) => void
  today: string
  address: string
  about?: FigureContext['about'] | undefined
  heading?: 'h2' | 'h3' | 'h4'
}) {
  const t = useTexts(profileTexts)
  const language = useLanguage()
  const drawing = useRef<HTMLDivElement>(null)
  const [first] = rows
  const code = rows.some((row) => row.code === picked) ? picked : first?.code
  const model = useMemo(() => profileModel(columns, rows, code ?? ''), [columns, rows, code])
  if (model === undefined) return <p>{t.noRegions}</p>
  const name = fullName(model.region)
  const warning = modelWarning(columns, language)
  const context: FigureContext = {
    title: t.title(name),
    frame: frameOf(columns, language),
    findings: profileFindings(model, comparatorName, language),
    notes: profileNotes(model, comparatorName, language),
    ...(warning === undefined ? {} : { warning }),
    sources: sourcesOf(columns),
    today,
    address,
    ...(about === undefined ? {} : { about }),
  }
  return (
    <ComparedFigure
      id={id}
      context={context}
      {...(heading === undefined ? {} : { heading })}
      download={{
        title: t.fileTitle(name),
        sheet: () => profileSheet(model, comparatorName, language),
        picture: () => drawing.current,
      }}
      controls={<RegionSelect rows={rows} value={model.region.code} onPick={onPick} />}
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
  const sorted = useMemo(() => {
    const collator = new Intl.Collator('nl')
    return rows.toSorted((a, b) => collator.compare(fullName(a), fullName(b)))
  }, [rows])
  return (
    <div className="profile-select">
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
          <option key={row.code} value={row.code}>
            {fullName(row)}
          </option>
        ))}
      </select>
    </div>
  )
}
