import { useMemo } from 'react'
import { useParams } from 'react-router'
import { PAGES, linePathOf, pathOf } from '../../contract/addresses.ts'
import { appliesIn } from '../../domain/graph/appliesIn.ts'
import { coverageOf } from '../../domain/coverage/coverage.ts'
import { deadlinesOn } from '../../domain/deadlines/deadlines.ts'
import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import type { LegalTask, Provenance } from '../../domain/register/things.ts'
import { formatDay } from '../../messages/format.ts'
import { taskTexts } from '../../messages/tasks.ts'
import { dutyHolderWords, lifeStageWords, taskKindWords } from '../../messages/values.ts'
import { CitationsContext, Cites, FieldCites, RecordNote } from '../../register/Cites.tsx'
import { citationsOf } from '../../register/citations.ts'
import { DeadlineList } from '../../register/DeadlineList.tsx'
import { DocumentList } from '../../register/DocumentList.tsx'
import { LawMark } from '../../register/LawMark.tsx'
import { MissingThing } from '../../register/MissingThing.tsx'
import { PageToSlide } from '../../register/PageToSlide.tsx'
import { PageSources } from '../../register/PageSources.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { ThingChip } from '../../register/ThingChip.tsx'
import { AppLink } from '../../ui/AppLink.tsx'
import { DutchText } from '../../ui/DutchText.tsx'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { FactRow, Facts, PageHead, Section } from '../../ui/Pages.tsx'
import { TaskCoverage } from './TaskCoverage.tsx'
import '../../ui/download/Downloads.css'
import './task.css'

/** One legal task whole: what the law asks, of whom, by when, and how it is looked after here. */
export function TaskPage() {
  const { id = '' } = useParams()
  const { index } = useRegisterView()
  const task = index.tasks.get(id)
  return task === undefined ? <MissingThing kind="task" id={id} /> : <TaskOf task={task} />
}

function TaskOf({ task }: { task: LegalTask }) {
  const t = useTexts(taskTexts)
  const language = useLanguage()
  const { index, municipality, today } = useRegisterView()
  const law = index.laws.get(task.law)
  const coverage = useMemo(
    () => coverageOf(index, task, municipality, today),
    [index, task, municipality, today],
  )
  const deadlines = useMemo(
    () => deadlinesOn(index.register, today).filter(({ rule }) => rule.tasks.includes(task.id)),
    [index, task, today],
  )
  const place = index.regions.byCode.get(municipality)?.name ?? municipality
  const goals = index
    .linksTo(task.id, 'goal-task')
    .filter((link) => appliesIn(index, { kind: 'goal', id: link.from }, municipality))
  const documents = index.register.policyDocuments.filter((each) => each.answersTasks?.includes(task.id))
  const citations = useMemo(() => citationsOf(index, provenancesOf(index, task)), [index, task])
  return (
    <CitationsContext value={citations}>
      <PageHead
        title={task.title[language]}
        trail={[
          { to: PAGES.tasks, text: t.title },
          { to: pathOf({ kind: 'law', id: task.law }), text: law?.title[language] ?? task.law },
        ]}
        lead={
          <p>
            <DutchText>{task.paraphrase}</DutchText>
            <FieldCites thing={task} field="paraphrase" />
          </p>
        }
      >
        <RecordNote provenance={task.provenance} />
        <p className="task-head">
          <LawMark law={task.law} article={task.article} />
          <AppLink to={linePathOf({ kind: 'task', id: task.id })}>{t.line}</AppLink>
        </p>
      </PageHead>
      <div className="columns">
        <div className="stack">
          <Section id="dekking" title={t.coverageTitle(place)}>
            <TaskCoverage coverage={coverage} place={place} />
            <div className="view-actions no-print">
              <PageToSlide
                title={task.title[language]}
                kept={{ gemeente: municipality, ...(language === 'en' ? { taal: 'en' } : {}) }}
              />
            </div>
          </Section>
          <TaskFacts task={task} />
        </div>
        <div className="stack">
          {deadlines.length === 0 ? null : (
            <Section id="termijnen" title={t.deadlines}>
              <DeadlineList deadlines={deadlines} />
            </Section>
          )}
          {goals.length === 0 ? null : (
            <Section id="doelen" title={t.goals}>
              <ul className="rows">
                {goals.map((link) => (
                  <li key={link.id} className="linked">
                    <ThingChip thing={{ kind: 'goal', id: link.from }} />
                    <Cites provenance={link.provenance} />
                  </li>
                ))}
              </ul>
            </Section>
          )}
          {documents.length === 0 ? null : (
            <Section id="stukken" title={t.documents}>
              <DocumentList documents={documents} />
            </Section>
          )}
          {law === undefined ? null : (
            <p className="note">
              <ExternalLink href={law.address}>{t.officialText}</ExternalLink>
              <ReadText task={task} />
            </p>
          )}
          <PageSources provenance={task.provenance} citations={citations} />
        </div>
      </div>
    </CitationsContext>
  )
}

/** Every claim of the page in the order in which it is read: sources are numbered by first mention. */
function provenancesOf(index: RegisterIndex, task: LegalTask): Provenance[] {
  const documents = index.register.policyDocuments.filter((each) => each.answersTasks?.includes(task.id))
  const links = (['initiative-task', 'goal-task'] as const).flatMap((kind) => index.linksTo(task.id, kind))
  return [
    task.provenance,
    ...Object.values(task.fieldProvenance ?? {}),
    ...[...links, ...documents].map((each) => each.provenance),
  ]
}

/** Which consolidated text the task was read in, and whether a newer one is known. */
function ReadText({ task }: { task: LegalTask }) {
  const t = useTexts(taskTexts)
  const language = useLanguage()
  const { index } = useRegisterView()
  const read = (task.provenance.sources ?? [])
    .flatMap((id) => index.sources.get(id)?.consolidation ?? [])
    .toSorted()
    .at(-1)
  const newest = index.laws.get(task.law)?.newestConsolidation
  if (read === undefined) return null
  return (
    <>
      , {t.readText(formatDay(read, language))}
      {newest !== undefined && newest > read ? `; ${t.newerText(formatDay(newest, language))}` : ''}
    </>
  )
}

function TaskFacts({ task }: { task: LegalTask }) {
  const t = useTexts(taskTexts)
  const kinds = useTexts(taskKindWords)
  const holders = useTexts(dutyHolderWords)
  const stages = useTexts(lifeStageWords)
  const { index, municipality } = useRegisterView()
  const executors = (task.executor.partners ?? []).filter((id) =>
    appliesIn(index, { kind: 'partner', id }, municipality),
  )
  const own = (field: string) => <FieldCites thing={task} field={field} />
  return (
    <Facts>
      <FactRow term={t.kind}>
        {task.kinds.map((kind) => kinds[kind]).join(', ')}
        {own('kinds')}
      </FactRow>
      <FactRow term={t.dutyHolder}>
        {task.dutyHolders.map((holder) => holders[holder]).join(', ')}
        {own('dutyHolders')}
        {task.dutyHolderNote === undefined ? null : (
          <DutchText as="p" className="note">
            {task.dutyHolderNote}
          </DutchText>
        )}
      </FactRow>
      <FactRow term={t.executor}>
        <DutchText>{task.executor.text}</DutchText>
        {own('executor')}
        <p className="note">{task.executor.standing ? t.standing : t.decision}</p>
        {executors.length === 0 ? null : (
          <span className="chip-list">
            {executors.map((partner) => (
              <ThingChip key={partner} thing={{ kind: 'partner', id: partner }} />
            ))}
          </span>
        )}
      </FactRow>
      <FactRow term={t.cycle}>
        <DutchText>{task.cycle}</DutchText>
        {own('cycle')}
      </FactRow>
      <FactRow term={t.core}>{task.core ? t.coreNote : null}</FactRow>
      <FactRow term={t.targetGroup}>
        <DutchText>{task.targetGroup}</DutchText>
        {own('targetGroup')}
      </FactRow>
      <FactRow term={t.lifeStage}>
        {task.lifeStages.map((stage) => stages[stage]).join(', ')}
        {own('lifeStages')}
      </FactRow>
      <FactRow term={t.context}>
        {task.context === undefined ? null : <DutchText>{task.context}</DutchText>}
      </FactRow>
    </Facts>
  )
}
