import { pathOf } from '../contract/addresses.ts'
import type { ThingRef } from '../domain/graph/registerIndex.ts'
import { kindWords } from '../messages/values.ts'
import { AppLink } from '../ui/AppLink.tsx'
import { useLanguage, useTexts } from '../ui/language.tsx'
import { LawMark } from './LawMark.tsx'
import { useRegisterView } from './RegisterContext.tsx'
import { nameOf } from './things.ts'
import './ThingChip.css'

/** A thing of the register wherever it appears: the same small labelled chip, with its kind's shape, leading to its page. */
export function ThingChip({ thing, full = false }: { thing: ThingRef; full?: boolean }) {
  const language = useLanguage()
  const words = useTexts(kindWords)
  const { index } = useRegisterView()
  const name = nameOf(index, thing, language)
  const task = thing.kind === 'task' ? index.tasks.get(thing.id) : undefined
  if (name === undefined) return <span className="chip">{thing.id}</span>
  return (
    <AppLink to={pathOf(thing)} className={`chip chip--${thing.kind}`}>
      {task === undefined ? null : <LawMark law={task.law} article={task.article} />}
      <span className="visually-hidden">{words[thing.kind]}: </span>
      <span lang={name.lang}>{full ? name.name : name.short}</span>
    </AppLink>
  )
}
