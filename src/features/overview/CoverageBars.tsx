import { PAGES } from '../../contract/addresses.ts'
import { parameters } from '../../contract/selection.ts'
import { type Coverage, COVERAGE_STATES, countByState } from '../../domain/coverage/coverage.ts'
import { overviewTexts } from '../../messages/overview.ts'
import { coverageWords } from '../../messages/values.ts'
import { CoverageMark } from '../../register/CoverageMark.tsx'
import { LawMark } from '../../register/LawMark.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { AppLink } from '../../ui/AppLink.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import './CoverageBars.css'

/** Per law how many tasks are in each of the three states. Every part of a bar leads to those tasks. */
export function CoverageBars({ coverages }: { coverages: readonly Coverage[] }) {
  const t = useTexts(overviewTexts)
  const states = useTexts(coverageWords)
  const language = useLanguage()
  const { index } = useRegisterView()
  const laws = index.register.laws.filter((law) => index.tasksOfLaw(law.id).length > 0)
  const most = Math.max(...laws.map((law) => index.tasksOfLaw(law.id).length))
  return (
    <>
      <ul className="coverage-bars">
        {laws.map((law) => {
          const ofLaw = coverages.filter((each) => each.task.law === law.id)
          const counts = countByState(ofLaw)
          const unsure = ofLaw.filter((each) => each.unsure).length
          return (
            <li key={law.id}>
              <AppLink to={`${PAGES.tasks}?${parameters.law.name}=${law.id}`} className="coverage-bars__law">
                <LawMark law={law.id} /> <span>{law.title[language]}</span>
              </AppLink>
              <span className="coverage-bars__total number">{ofLaw.length}</span>
              <span className="coverage-bars__bar">
                {COVERAGE_STATES.filter((state) => counts[state] > 0).map((state) => (
                  <AppLink
                    key={state}
                    to={`${PAGES.tasks}?${parameters.law.name}=${law.id}&${parameters.coverage.name}=${parameters.coverage.write(state)}`}
                    className={`coverage-part coverage-part--${state} law-mark--${law.id}`}
                    style={{ inlineSize: `${(counts[state] / most) * 100}%` }}
                    aria-label={t.segment(
                      law.abbreviation,
                      counts[state],
                      states[state],
                      state === 'initiative' ? unsure : 0,
                    )}
                  >
                    {counts[state]}
                    {state === 'initiative' && unsure > 0 ? <span aria-hidden="true">*</span> : null}
                  </AppLink>
                ))}
              </span>
            </li>
          )
        })}
      </ul>
      <p className="coverage-key">
        {COVERAGE_STATES.map((state) => (
          <CoverageMark key={state} state={state} />
        ))}
        {coverages.some((each) => each.unsure) ? <span className="note">{t.unsureNote}</span> : null}
        <span className="note">{t.disclaimer}</span>
      </p>
    </>
  )
}
