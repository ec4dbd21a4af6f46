import { useMemo } from 'react'
import { PAGES } from '../../contract/addresses.ts'
import { parameters } from '../../contract/selection.ts'
import { coverageOfAll, countByState } from '../../domain/coverage/coverage.ts'
import { type Deadline, deadlinesOn } from '../../domain/deadlines/deadlines.ts'
import { factsOf } from '../../domain/provenance/facts.ts'
import { factsToReread } from '../../domain/provenance/freshness.ts'
import { initiativesHere } from '../../domain/coverage/participation.ts'
import { deadlineTexts } from '../../messages/deadlines.ts'
import { formatDay } from '../../messages/format.ts'
import { overviewTexts } from '../../messages/overview.ts'
import { DeadlineList } from '../../register/DeadlineList.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { AppLink } from '../../ui/AppLink.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { PageHead, Section } from '../../ui/Pages.tsx'
import { CoverageBars } from './CoverageBars.tsx'
import { HealthBeside } from './HealthBeside.tsx'
import { TakesPart } from './TakesPart.tsx'
import './overview.css'

const DEADLINES_SHOWN = 6

/** My municipality at a glance: what the law asks, what is coming, how it goes, and what asks for attention. */
export function OverviewPage() {
  const t = useTexts(overviewTexts)
  const language = useLanguage()
  const { index, municipality, today } = useRegisterView()
  const coverages = useMemo(() => coverageOfAll(index, municipality, today), [index, municipality, today])
  const deadlines = useMemo(() => deadlinesOn(index.register, today), [index, today])
  const initiatives = useMemo(() => initiativesHere(index, municipality, today), [index, municipality, today])
  const place = index.regions.byCode.get(municipality)?.name ?? municipality
  return (
    <>
      <PageHead
        title={t.title(place)}
        lead={t.lead(coverages.length, initiatives.length, formatDay(index.register.stateOn, language))}
      />
      <div className="overview">
        <Section id="dekking" title={t.coverage} note={t.coverageNote}>
          <CoverageBars coverages={coverages} />
        </Section>
        <Section id="termijnen" title={t.deadlines} note={t.deadlinesNote}>
          <Coming deadlines={deadlines} />
        </Section>
        <HealthBeside />
        <Section id="aandacht" title={t.missing}>
          <Attention absent={countByState(coverages).absent} />
        </Section>
        <Section id="meedoen" title={t.takesPart(place)} note={t.takesPartNote}>
          <TakesPart initiatives={initiatives} />
        </Section>
      </div>
    </>
  )
}

/** The soonest deadlines, what has passed lately among them; the rest behind a press. */
function Coming({ deadlines }: { deadlines: readonly Deadline[] }) {
  const t = useTexts(deadlineTexts)
  const first = deadlines.slice(0, DEADLINES_SHOWN)
  const rest = deadlines.slice(DEADLINES_SHOWN)
  return (
    <>
      <DeadlineList deadlines={first} />
      {rest.length === 0 ? null : (
        <details className="more-deadlines">
          <summary>{t.more(rest.length)}</summary>
          <DeadlineList deadlines={rest} />
        </details>
      )}
    </>
  )
}

function Attention({ absent }: { absent: number }) {
  const t = useTexts(overviewTexts)
  const { index, today } = useRegisterView()
  const reread = useMemo(() => factsToReread(index.register, today).length, [index, today])
  const unsure = useMemo(
    () => factsOf(index.register).filter((fact) => fact.provenance.status === 'unsure').length,
    [index],
  )
  const rows = [
    {
      count: absent,
      text: t.absentTasks(absent),
      to: `${PAGES.tasks}?${parameters.coverage.name}=${parameters.coverage.write('absent')}`,
    },
    { count: reread, text: t.reread(reread), to: `${PAGES.provenance}#opnieuw-lezen` },
    { count: unsure, text: t.unsure(unsure), to: `${PAGES.provenance}#onzeker` },
  ]
  return (
    <ul className="rows">
      {rows.map((row) => (
        <li key={row.to} className="attention">
          <span className="number">{row.count}</span>
          <AppLink to={row.to}>{row.text}</AppLink>
        </li>
      ))}
    </ul>
  )
}
