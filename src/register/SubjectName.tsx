import type { Subject } from '../domain/gaps/subject.ts'
import { ThingChip } from './ThingChip.tsx'
import { ExternalLink } from '../ui/ExternalLink.tsx'
import { useLanguage } from '../ui/language.tsx'

/** What a line is about: chips that lead to their pages, or the name of a record that has none. */
export function SubjectName({ subject }: { subject: Subject }) {
  const language = useLanguage()
  switch (subject.kind) {
    case 'thing':
      return <ThingChip thing={subject.thing} />
    case 'link':
      return (
        <>
          <ThingChip thing={subject.from} /> <span aria-hidden="true">–</span>{' '}
          <ThingChip thing={subject.to} />
        </>
      )
    case 'named':
      return subject.address === undefined ? (
        <strong>{subject.title[language]}</strong>
      ) : (
        <ExternalLink href={subject.address}>{subject.title[language]}</ExternalLink>
      )
  }
}
