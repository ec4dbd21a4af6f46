import { useEffect } from 'react'
import type { FigureIndex } from '../domain/graph/registerIndex.ts'
import { type Successor, successorsOf } from '../domain/regions/regionTree.ts'
import { parameters } from '../contract/selection.ts'
import { usePreferences } from '../state/preferences.ts'
import { useSelection } from '../state/useSelection.ts'

/** Heerlen, shown until the reader has chosen: one of those of which the register holds figures and an initiative of its own. */
const EXAMPLE = 'GM0917'

export interface ChosenMunicipality {
  code: string
  /** true until the reader, or a link, has named a municipality. */
  isExample: boolean
  /** A code in the address that is none of ours. */
  unknown?: string
  /** A municipality of before a merger, and where its inhabitants went; largest share first. */
  former?: { name: string; successors: readonly Successor[] }
  choose(code: string): void
}

/** My municipality: the one in the address, else the one remembered, else an example. */
export function useMunicipality(index: FigureIndex): ChosenMunicipality {
  const [parameter, setParameter] = useSelection(parameters.municipality)
  const remembered = usePreferences((preferences) => preferences.municipality)
  const remember = usePreferences((preferences) => preferences.choose)
  const own = remembered ?? EXAMPLE
  const choose = (code: string) => {
    remember({ municipality: code })
    setParameter(code)
  }
  // The address always says whose page it is, so that a copied one brings another reader the same.
  const unsaid = parameter.state === 'missing' ? remembered : undefined
  useEffect(() => {
    if (unsaid !== undefined) setParameter(unsaid)
  }, [unsaid, setParameter])
  if (parameter.state === 'missing') return { code: own, isExample: remembered === undefined, choose }
  if (parameter.state === 'invalid') return { code: own, isExample: false, unknown: parameter.given, choose }
  const asked = index.regions.byCode.get(parameter.value)
  if (asked?.level !== 'gemeente') return { code: own, isExample: false, unknown: parameter.value, choose }
  const successors =
    asked.validTo === undefined ? [] : successorsOf(asked.code, index.register.boundaryChanges)
  const [largest] = successors.toSorted((a, b) => b.share - a.share)
  return largest === undefined
    ? { code: asked.code, isExample: false, choose }
    : { code: largest.code, isExample: false, former: { name: asked.name, successors }, choose }
}
