import { PAGES } from '../contract/addresses.ts'
import { type Candidate, nearMatches } from '../domain/graph/nearMatches.ts'
import type { LineKind, RegisterIndex } from '../domain/graph/registerIndex.ts'
import type { Id, Title } from '../domain/register/things.ts'
import { shellTexts } from '../messages/shell.ts'
import { thingTexts } from '../messages/things.ts'
import { kindPluralWords, kindWords } from '../messages/values.ts'
import { AppLink } from '../ui/AppLink.tsx'
import { useTexts } from '../ui/language.tsx'
import { PageHead, Section } from '../ui/Pages.tsx'
import { useRegisterView } from './RegisterContext.tsx'
import { ThingChip } from './ThingChip.tsx'

/** The page for an id that no thing of the kind has: says so, offers what may have been meant, and the list of its kind. */
export function MissingThing({ kind, id }: { kind: LineKind; id: string }) {
  const t = useTexts(shellTexts)
  const kinds = useTexts(kindWords)
  const lists = useTexts(kindPluralWords)
  const things = useTexts(thingTexts)
  const { index } = useRegisterView()
  const near = nearMatches(id, candidatesOf(index, kind))
  return (
    <>
      <PageHead title={t.notFoundTitle} lead={t.thingNotFound(kinds[kind], id)} />
      <div className="stack">
        {near.length === 0 ? null : (
          <Section title={t.nearMatches}>
            <ul className="rows">
              {near.map((each) => (
                <li key={each}>
                  <ThingChip thing={{ kind, id: each }} full />
                </li>
              ))}
            </ul>
          </Section>
        )}
        <p>
          <AppLink to={PAGES[LISTS[kind]]}>{things.allOf(lists[kind === 'law' ? 'task' : kind])}</AppLink>.{' '}
          {t.searchInstead}
        </p>
      </div>
    </>
  )
}

/** The page that lists things of a kind; laws stand on that of their tasks. */
const LISTS = {
  law: 'tasks',
  task: 'tasks',
  initiative: 'initiatives',
  partner: 'partners',
  goal: 'goals',
  indicator: 'indicators',
} as const satisfies Record<LineKind, keyof typeof PAGES>

function candidatesOf({ register }: RegisterIndex, kind: LineKind): Candidate[] {
  switch (kind) {
    case 'law':
      return register.laws.map((each) => named(each.id, each.title, each.abbreviation))
    case 'task':
      return register.legalTasks.map((each) => named(each.id, each.title))
    case 'initiative':
      return register.initiatives.map((each) =>
        named(each.id, each.title, each.shortTitle, each.abbreviation),
      )
    case 'goal':
      return register.goals.map((each) => named(each.id, each.title))
    case 'partner':
      return register.partners.map((each) => ({ id: each.id, names: present(each.name, each.abbreviation) }))
    case 'indicator':
      return register.indicators.map((each) => named(each.id, each.title, each.shortTitle))
  }
}

const named = (id: Id, title: Title, ...others: (string | undefined)[]): Candidate => ({
  id,
  names: present(title.nl, title.en, ...others),
})

const present = (...names: (string | undefined)[]): string[] => names.filter((name) => name !== undefined)
