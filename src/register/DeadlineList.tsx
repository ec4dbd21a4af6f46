import { pathOf } from '../contract/addresses.ts'
import type { Deadline } from '../domain/deadlines/deadlines.ts'
import { deadlineTexts } from '../messages/deadlines.ts'
import { formatDay, formatImprecise } from '../messages/format.ts'
import { AppLink } from '../ui/AppLink.tsx'
import { useLanguage, useTexts } from '../ui/language.tsx'
import { LawMark } from './LawMark.tsx'
import { ProvenanceBadge } from './ProvenanceBadge.tsx'
import { useRegisterView } from './RegisterContext.tsx'
import './DeadlineList.css'

/** Deadlines with the days that are left, the date in words, and how sure it is. */
export function DeadlineList({ deadlines }: { deadlines: readonly Deadline[] }) {
  return (
    <ul className="deadlines rows">
      {deadlines.map((deadline) => (
        <DeadlineRow key={deadline.rule.id} deadline={deadline} />
      ))}
    </ul>
  )
}

function DeadlineRow({ deadline }: { deadline: Deadline }) {
  const t = useTexts(deadlineTexts)
  const language = useLanguage()
  const { index } = useRegisterView()
  const { rule, daysLeft } = deadline
  const initiative = rule.initiatives?.[0]
  const task = rule.tasks[0]
  const to =
    initiative === undefined
      ? task && pathOf({ kind: 'task', id: task })
      : pathOf({ kind: 'initiative', id: initiative })
  const title = rule.title[language]
  const left =
    daysLeft === undefined
      ? t.noDate
      : daysLeft === 0
        ? t.today
        : daysLeft > 0
          ? t.daysLeft(daysLeft)
          : t.daysAgo(-daysLeft)
  const provisional = rule.rule.form === 'after-event' && deadline.certainty === 'unsure'
  return (
    <li className="deadline">
      <span className="deadline__days number">
        {rule.rule.form === 'fixed' && rule.rule.asGiven !== undefined ? t.atMost(left) : left}
      </span>
      <div>
        {to === undefined ? <span>{title}</span> : <AppLink to={to}>{title}</AppLink>}
        <p className="note">
          {rule.tasks.slice(0, 3).map((id) => {
            const each = index.tasks.get(id)
            return each ? <LawMark key={id} law={each.law} article={each.article} /> : null
          })}{' '}
          <DeadlineDate deadline={deadline} />{' '}
          {provisional ? (
            <span className="provenance provenance--unsure">{t.provisional}</span>
          ) : (
            <ProvenanceBadge provenance={rule.provenance} />
          )}
        </p>
      </div>
    </li>
  )
}

function DeadlineDate({ deadline: { rule, lastDay, before } }: { deadline: Deadline }) {
  const t = useTexts(deadlineTexts)
  const language = useLanguage()
  const day = (on: string) => formatDay(on, language)
  switch (rule.rule.form) {
    case 'fixed': {
      const words = {
        deadline: t.by,
        'money-ends': t.ends,
        'agreement-ends': t.ends,
        'law-changes': t.changes,
      }[rule.rule.what]
      const { asGiven } = rule.rule
      return (
        <>{asGiven === undefined ? words(day(rule.rule.on)) : t.about(formatImprecise(asGiven, language))}</>
      )
    }
    case 'yearly-before':
      return before === undefined ? null : <>{t.before(day(before))}</>
    case 'after-event':
      return lastDay === undefined ? null : <>{t.by(day(lastDay))}</>
    case 'recurring':
      return <>{t.every(rule.rule.months)}</>
  }
}
