/** The part of this page that travels in its address: which sources are shown. */
import type { FactCollection } from '../../domain/provenance/facts.ts'
import { SOURCE_KINDS, type SourceKind } from '../../domain/register/values.ts'
import type { ParameterCodec } from '../../contract/selection.ts'
import { collectionWords, sourceKindWords } from '../../messages/provenancePage.ts'

export const COLLECTIONS = [
  'laws',
  'legalTasks',
  'initiatives',
  'goals',
  'partners',
  'indicators',
  'policyDocuments',
  'frames',
  'deadlines',
  'links',
] as const satisfies readonly FactCollection[]

/** Words in an address are those of the Dutch screen, with hyphens: "gemeentelijk-stuk". */
const wordIn = (word: string): string => word.replaceAll(' ', '-')

export const sourceParameters = {
  kind: {
    name: 'soort',
    read: (given) => SOURCE_KINDS.find((each) => wordIn(sourceKindWords.nl[each]) === given),
    write: (value) => wordIn(sourceKindWords.nl[value]),
  } satisfies ParameterCodec<SourceKind>,
  about: {
    name: 'over',
    read: (given) => COLLECTIONS.find((each) => wordIn(collectionWords.nl[each]) === given),
    write: (value) => wordIn(collectionWords.nl[value]),
  } satisfies ParameterCodec<FactCollection>,
  text: { name: 'zoek', read: (given) => given, write: (value) => value } satisfies ParameterCodec<string>,
}
