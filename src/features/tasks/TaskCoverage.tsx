import type { Coverage } from '../../domain/coverage/coverage.ts'
import { formatPeriod } from '../../messages/period.ts'
import { taskTexts } from '../../messages/tasks.ts'
import { statusWords } from '../../messages/values.ts'
import { CoverageMark } from '../../register/CoverageMark.tsx'
import { Cites } from '../../register/Cites.tsx'
import { ProvenanceBadge } from '../../register/ProvenanceBadge.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { ThingChip } from '../../register/ThingChip.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { coverageSentences } from './coverageSentences.ts'

/** The state of a task in my municipality, with what it rests on; and what is elsewhere or has ended. */
export function TaskCoverage({ coverage, place }: { coverage: Coverage; place: string }) {
  const t = useTexts(taskTexts)
  const statuses = useTexts(statusWords)
  const language = useLanguage()
  const { index } = useRegisterView()
  const { task, state, serving, ended, unsure } = coverage
  const sentences = coverageSentences(coverage, place, language)
  const here = new Set([...serving.map((each) => each.initiative.id), ...ended.map((each) => each.id)])
  const links = index.linksTo(task.id, 'initiative-task')
  const related = links.filter((link) => link.related === true)
  const elsewhere = links.filter((link) => link.related !== true && !here.has(link.from))
  return (
    <>
      <p className="task-coverage">
        <CoverageMark state={state} law={task.law} unsure={unsure} /> {sentences.state}
      </p>
      {sentences.notes.map((note) => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
      {serving.length === 0 ? null : (
        <ul className="rows">
          {serving.map(({ initiative, link }) => (
            <li key={link.id}>
              <div className="linked">
                <ThingChip thing={{ kind: 'initiative', id: initiative.id }} />
                <span className="note">
                  {formatPeriod(initiative.period, language)}, {statuses[initiative.status]}{' '}
                  {initiative.fieldProvenance?.status === undefined ? null : (
                    <ProvenanceBadge provenance={initiative.fieldProvenance.status} />
                  )}
                </span>
                <span>
                  <Cites provenance={link.provenance} />
                </span>
              </div>
            </li>
          ))}
        </ul>
      )}
      {ended.length === 0 ? null : (
        <div className="task-parts">
          <h3>{t.endedTitle}</h3>
          <ul className="rows">
            {ended.map((each) => (
              <li key={each.id} className="linked">
                {index.initiatives.has(each.id) ? (
                  <ThingChip thing={{ kind: 'initiative', id: each.id }} />
                ) : (
                  <span>{each.title[language]}</span>
                )}
                <span className="note">
                  {each.period === undefined ? '' : formatPeriod(each.period, language)}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {related.length === 0 ? null : (
        <div className="task-parts">
          <h3>{t.relatedTitle}</h3>
          <ul className="rows">
            {related.map((link) => (
              <li key={link.id} className="linked">
                <ThingChip thing={{ kind: 'initiative', id: link.from }} />
                <span>
                  <Cites provenance={link.provenance} />
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {elsewhere.length === 0 ? null : (
        <div className="task-parts">
          <h3>{t.elsewhere}</h3>
          <p className="chip-list">
            {elsewhere.map((link) => (
              <ThingChip key={link.id} thing={{ kind: 'initiative', id: link.from }} />
            ))}
          </p>
        </div>
      )}
    </>
  )
}
