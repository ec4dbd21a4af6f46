import { type ReactNode, useMemo } from 'react'
import { PAGES } from '../../contract/addresses.ts'
import { coverageOfAll } from '../../domain/coverage/coverage.ts'
import { initiativesHere } from '../../domain/coverage/participation.ts'
import { deadlinesOn } from '../../domain/deadlines/deadlines.ts'
import { formatDay } from '../../messages/format.ts'
import { overviewTexts } from '../../messages/overview.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { ViewActions } from '../../register/ViewActions.tsx'
import { AppLink } from '../../ui/AppLink.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { PageHead, Section } from '../../ui/Pages.tsx'
import { Coming } from './Coming.tsx'
import { CoverageBars } from './CoverageBars.tsx'
import { GapCounts } from './GapCounts.tsx'
import { HealthBeside } from './HealthBeside.tsx'
import { TakesPart } from './TakesPart.tsx'
import { coverageSheet } from './coverageSheet.ts'
import { useGapCounts } from './useGapCounts.ts'
import './overview.css'

/** My municipality at a glance: what the law asks, what is coming, how it goes, and what asks for attention. */
export function OverviewPage() {
  const t = useTexts(overviewTexts)
  const language = useLanguage()
  const { index, municipality, today } = useRegisterView()
  const coverages = useMemo(() => coverageOfAll(index, municipality, today), [index, municipality, today])
  const deadlines = useMemo(() => deadlinesOn(index.register, today), [index, today])
  const initiatives = useMemo(() => initiativesHere(index, municipality, today), [index, municipality, today])
  const place = index.regions.byCode.get(municipality)?.name ?? municipality
  const countOf = useGapCounts()
  return (
    <>
      <PageHead
        title={t.title(place)}
        lead={
          <p>
            <AppLink to={PAGES.tasks}>{t.leadTasks(coverages.length)}</AppLink>
            {', '}
            <PartLink id="meedoen">{t.leadInitiatives(initiatives.length)}</PartLink>
            {', '}
            <PartLink id="termijnen">{t.leadComing}</PartLink>
            {t.leadAnd}
            <PartLink id="aandacht">{t.leadMissing}</PartLink>
            {t.leadState(formatDay(index.register.stateOn, language))}
          </p>
        }
      />
      <div className="overview">
        <Section id="dekking" title={t.coverage} note={t.coverageNote}>
          <CoverageBars coverages={coverages} />
          <ViewActions
            title={t.coverageFile(place)}
            sheet={() => coverageSheet(index, coverages, language)}
          />
        </Section>
        <Section id="termijnen" title={t.deadlines} note={t.deadlinesNote}>
          <Coming deadlines={deadlines} />
          <GapCounts place={place} countOf={countOf} kinds={['endings', 'deadlines']} />
        </Section>
        <HealthBeside />
        <Section id="aandacht" title={t.missing}>
          <GapCounts
            place={place}
            countOf={countOf}
            kinds={['tasks', 'goals', 'figures', 'owners', 'unsure', 'reread']}
          />
          <p>
            <AppLink to={PAGES.gaps}>{t.allLists}</AppLink>
          </p>
        </Section>
        <Section id="meedoen" title={t.takesPart(place)} note={t.takesPartNote}>
          <TakesPart initiatives={initiatives} />
        </Section>
      </div>
    </>
  )
}

/** A link within the page, which takes the keyboard along: the next Tab goes to what is first in the part. */
function PartLink({ id, children }: { id: string; children: ReactNode }) {
  return (
    <a className="utrecht-link utrecht-link--html-a" href={`#${id}`}>
      {children}
    </a>
  )
}
