import { useMemo } from 'react'
import { type Coverage, COVERAGE_STATES, coverageOfAll } from '../../domain/coverage/coverage.ts'
import { DUTY_HOLDERS, LIFE_STAGES } from '../../domain/register/values.ts'
import { parameters } from '../../contract/selection.ts'
import { pathOf } from '../../contract/addresses.ts'
import { taskTexts } from '../../messages/tasks.ts'
import { coverageWords, dutyHolderWords, lifeStageWords } from '../../messages/values.ts'
import { CoverageMark } from '../../register/CoverageMark.tsx'
import { LawMark } from '../../register/LawMark.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { ThingChip } from '../../register/ThingChip.tsx'
import { useDropParameters, useSelection, valueOf } from '../../state/useSelection.ts'
import { AppLink } from '../../ui/AppLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PageHead } from '../../ui/Pages.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { type FilterName, type TaskFilters, filterTasks, looserFilters } from './filterTasks.ts'
import './tasks.css'

/** All legal tasks by law, and how each is looked after in my municipality. */
export function TasksPage() {
  const t = useTexts(taskTexts)
  const { index, municipality, today } = useRegisterView()
  const { filters, set, clear, unknownLaw } = useTaskFilters()
  const coverages = useMemo(() => coverageOfAll(index, municipality, today), [index, municipality, today])
  const shown = useMemo(() => filterTasks(coverages, filters), [coverages, filters])
  const place = index.regions.byCode.get(municipality)?.name ?? municipality
  const names: Record<FilterName, string> = {
    law: t.law,
    lifeStage: t.lifeStage,
    dutyHolder: t.dutyHolder,
    coverage: t.coverage,
  }
  return (
    <>
      <PageHead title={t.title} lead={t.lead(coverages.length, place)} />
      <TaskFilterFields filters={filters} set={set} />
      {unknownLaw === undefined ? null : (
        <Notice tone="warning">
          <p>{t.unknownLaw(unknownLaw)}</p>
        </Notice>
      )}
      <p className="tasks-count" role="status">
        {t.shown(shown.length, coverages.length)}
        {Object.values(filters).some((each) => each !== undefined) ? (
          <Button look="subtle" onClick={clear}>
            {t.clear}
          </Button>
        ) : null}
      </p>
      {filters.coverage === 'absent' ? <p className="note">{t.absentNote}</p> : null}
      {shown.length === 0 ? (
        <Notice title={t.noMatch}>
          {looserFilters(coverages, filters).map(({ name, count }) => (
            <Button key={name} look="subtle" onClick={() => set(name, undefined)}>
              {t.loosen(names[name], count)}
            </Button>
          ))}
        </Notice>
      ) : (
        <TasksByLaw coverages={shown} />
      )}
    </>
  )
}

const FILTERS = [parameters.law, parameters.lifeStage, parameters.dutyHolder, parameters.coverage]

function useTaskFilters() {
  const { index } = useRegisterView()
  const [law, setLaw] = useSelection(parameters.law)
  const [lifeStage, setLifeStage] = useSelection(parameters.lifeStage)
  const [dutyHolder, setDutyHolder] = useSelection(parameters.dutyHolder)
  const [coverage, setCoverage] = useSelection(parameters.coverage)
  const clear = useDropParameters(FILTERS)
  const asked = valueOf(law)
  const known = asked !== undefined && index.tasksOfLaw(asked).length > 0
  const filters: TaskFilters = {
    law: known ? asked : undefined,
    lifeStage: valueOf(lifeStage),
    dutyHolder: valueOf(dutyHolder),
    coverage: valueOf(coverage),
  }
  const setters: { [K in FilterName]: (value: TaskFilters[K]) => void } = {
    law: setLaw,
    lifeStage: setLifeStage,
    dutyHolder: setDutyHolder,
    coverage: setCoverage,
  }
  return {
    filters,
    unknownLaw: asked !== undefined && !known ? asked : undefined,
    set: <K extends FilterName>(name: K, value: TaskFilters[K]) => setters[name](value),
    clear,
  }
}

function TaskFilterFields({
  filters,
  set,
}: {
  filters: TaskFilters
  set: <K extends FilterName>(name: K, value: TaskFilters[K]) => void
}) {
  const t = useTexts(taskTexts)
  const stages = useTexts(lifeStageWords)
  const holders = useTexts(dutyHolderWords)
  const states = useTexts(coverageWords)
  const language = useLanguage()
  const { index } = useRegisterView()
  const laws = index.register.laws.filter((law) => index.tasksOfLaw(law.id).length > 0)
  return (
    <div className="filters no-print" role="group" aria-label={t.filters}>
      <SelectField
        label={t.law}
        none={t.all}
        value={filters.law}
        options={laws.map((law) => ({ value: law.id, text: law.title[language] }))}
        onChange={(value) => set('law', value)}
      />
      <SelectField
        label={t.coverage}
        none={t.all}
        value={filters.coverage}
        options={COVERAGE_STATES.map((value) => ({ value, text: states[value] }))}
        onChange={(value) => set('coverage', value)}
      />
      <SelectField
        label={t.lifeStage}
        none={t.all}
        value={filters.lifeStage}
        options={LIFE_STAGES.filter((value) => value !== 'all').map((value) => ({
          value,
          text: stages[value],
        }))}
        onChange={(value) => set('lifeStage', value)}
      />
      <SelectField
        label={t.dutyHolder}
        none={t.all}
        value={filters.dutyHolder}
        options={DUTY_HOLDERS.map((value) => ({ value, text: holders[value] }))}
        onChange={(value) => set('dutyHolder', value)}
      />
    </div>
  )
}

function TasksByLaw({ coverages }: { coverages: readonly Coverage[] }) {
  const language = useLanguage()
  const { index } = useRegisterView()
  return (
    <div className="stack">
      {index.register.laws.map((law) => {
        const ofLaw = coverages.filter((each) => each.task.law === law.id)
        return ofLaw.length === 0 ? null : (
          <section key={law.id} aria-labelledby={`wet-${law.id}`}>
            <h2 id={`wet-${law.id}`} className="tasks-law">
              <LawMark law={law.id} /> {law.title[language]} <span className="note">{ofLaw.length}</span>
            </h2>
            <ul className="rows">
              {ofLaw.map((each) => (
                <TaskRow key={each.task.id} coverage={each} />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

const SERVING_SHOWN = 3

function TaskRow({ coverage: { task, state, serving, unsure } }: { coverage: Coverage }) {
  const t = useTexts(taskTexts)
  const holders = useTexts(dutyHolderWords)
  const language = useLanguage()
  return (
    <li className="task-row">
      <span className="task-row__article number" lang="nl">
        {task.article}
      </span>
      <AppLink
        to={pathOf({ kind: 'task', id: task.id })}
        className="utrecht-link utrecht-link--html-a task-row__title"
      >
        {task.title[language]}
      </AppLink>
      <span className="note">{task.dutyHolders.map((holder) => holders[holder]).join(', ')}</span>
      <CoverageMark state={state} law={task.law} unsure={unsure} />
      <span className="chip-list">
        {serving.slice(0, SERVING_SHOWN).map(({ initiative }) => (
          <ThingChip key={initiative.id} thing={{ kind: 'initiative', id: initiative.id }} />
        ))}
        {serving.length > SERVING_SHOWN ? (
          <AppLink
            to={pathOf({ kind: 'task', id: task.id })}
            aria-label={`${task.title[language]}: ${t.more(serving.length - SERVING_SHOWN)}`}
          >
            {t.more(serving.length - SERVING_SHOWN)}
          </AppLink>
        ) : null}
      </span>
    </li>
  )
}
