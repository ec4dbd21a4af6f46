import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import { compareNames } from '../../domain/register/nameOrder.ts'
import type { Language } from '../../messages/texts.ts'
import { byName } from '../../register/byName.ts'
import { plain } from '../../domain/graph/nearMatches.ts'
import type { ChosenThing } from './chosenAddress.ts'

/** Something that the diagram can be about, as it is found by typing. */
export interface Choosable extends ChosenThing {
  name: string
  /** Other names by which it is found. */
  also: readonly (string | undefined)[]
  /** What kind of thing it is to the reader. */
  as: 'municipality' | 'partner' | 'goal' | 'initiative'
  lang?: 'nl' | undefined
}

/** All that can be chosen: partners, initiatives and goals that an initiative is linked to. */
export function choosables(index: RegisterIndex, language: Language): Choosable[] {
  const { partners, initiatives, goals } = index.register
  return [
    ...partners.map(({ id, name, abbreviation, region }): Choosable => ({
      kind: 'partner',
      id,
      name,
      also: [abbreviation],
      as: region === undefined ? 'partner' : 'municipality',
      lang: language === 'en' ? 'nl' : undefined,
    })),
    ...initiatives.map(({ id, title, shortTitle, abbreviation }): Choosable => ({
      kind: 'initiative',
      id,
      name: title[language],
      also: [shortTitle, abbreviation, title.nl, title.en],
      as: 'initiative',
    })),
    ...goals
      .filter(({ id }) => index.linksTo(id, 'initiative-goal').length > 0)
      .map(({ id, title }): Choosable => ({
        kind: 'goal',
        id,
        name: title[language],
        also: [title.nl, title.en],
        as: 'goal',
      })),
  ]
}

/** What has the typed piece in a name: a name that is it first, then one that begins with it, then the rest by name. */
export function findChoices(all: readonly Choosable[], typed: string): Choosable[] {
  const piece = plain(typed)
  const passes = byName(typed)
  return all
    .filter(({ name, also }) => passes(name, ...also))
    .toSorted((a, b) => rank(a, piece) - rank(b, piece) || compareNames(a.name, b.name))
}

function rank({ name, also }: Choosable, piece: string): number {
  const names = [name, ...also].flatMap((each) => (each === undefined ? [] : plain(each)))
  if (names.includes(piece)) return 0
  return names.some((each) => each.startsWith(piece)) ? 1 : 2
}
