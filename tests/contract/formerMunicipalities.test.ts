/** Every former municipality of the register, by name and by code, leads to those of today wherever a region can be named. */
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readReference } from '../../server/reference/dataset.ts'
import { asOfClassification } from '../../src/domain/comparison/classification.ts'
import { indexRegister } from '../../src/domain/graph/registerIndex.ts'
import { successorsOf } from '../../src/domain/regions/regionTree.ts'
import { findRegions, findableRegions } from '../../src/features/compare/regionOptions.ts'
import { regionGroups } from '../../src/features/compare/regionGroups.ts'
import { resolveSelection } from '../../src/features/compare/selection.ts'
import { askedComparator } from '../../src/features/indicators/comparators.ts'
import {
  findMunicipalities,
  municipalityChoices,
} from '../../src/features/municipality/municipalityChoices.ts'
import { buildSearch } from '../../src/features/search/searchIndex.ts'

const { dataset } = readReference(fileURLToPath(new URL('../../reference', import.meta.url)))
const index = indexRegister(dataset)
const { regions, boundaryChanges } = index.register
const former = regions.filter(({ level, validTo }) => level === 'gemeente' && validTo !== undefined)
const present = new Set(
  regions.flatMap(({ code, level, validTo }) =>
    level === 'gemeente' && validTo === undefined ? [code] : [],
  ),
)
const sorted = (names: readonly string[]): string[] => names.toSorted((a, b) => a.localeCompare(b, 'nl'))
const groups = regionGroups(index)
const kindWords = {
  all: 'alle',
  province: 'provincie',
  'ggd-region': 'ggd-regio',
  subregion: 'deelregio',
  partners: 'groep',
}

const NAMED: readonly (readonly [code: string, name: string, now: readonly string[]])[] = [
  ['GM0951', 'Nuth', ['Beekdaelen']],
  ['GM0003', 'Appingedam', ['Eemsdelta']],
  ['GM0788', 'Haaren', ['Boxtel', 'Oisterwijk', 'Tilburg', 'Vught']],
  ['GM0457', 'Weesp', ['Amsterdam']],
  ['GM0501', 'Brielle', ['Voorne aan Zee']],
]

describe('former municipalities', () => {
  it('all went over to municipalities of today, with all of their inhabitants', () => {
    expect(former.length).toBeGreaterThan(60)
    for (const { code } of former) {
      const now = successorsOf(code, boundaryChanges).filter(({ share }) => share > 0)
      expect(now.filter((each) => !present.has(each.code))).toEqual([])
      expect(now.reduce((sum, each) => sum + each.share, 0)).toBeCloseTo(1, 3)
    }
  })

  it.each(NAMED)('%s %s is, as the borders are now, %j', (code, _name, now) => {
    const { codes } = asOfClassification([code], 2026, index.regions, boundaryChanges)
    expect(sorted(codes.map((each) => index.regions.byCode.get(each)?.name ?? each))).toEqual(now)
  })

  it.each(NAMED)('%s %s is found in the search, by either', (code, name, now) => {
    const search = buildSearch(index)
    for (const typed of [code, name]) {
      const found = search
        .find(typed, 20)
        .flatMap((each) => (each.kind === 'municipality' && each.former?.code === code ? [each.name] : []))
      expect(sorted(found)).toEqual(now)
    }
  })

  it.each(NAMED)('%s %s can be chosen as my municipality, by name', (_code, name, now) => {
    const choices = findMunicipalities(municipalityChoices(index.register), name)
    const found = choices.filter((each) => each.former === name).map((each) => each.name)
    expect(sorted(found)).toEqual(now)
  })

  it.each(NAMED)('%s %s can be set beside mine, and compared with', (code, name) => {
    const asked = askedComparator({ state: 'valid', value: code }, index, 'GM0917')
    expect(asked).toMatchObject({ former: name })
    expect(present.has(asked.region ?? '')).toBe(true)
    const { selection, notices } = resolveSelection({ comparator: { region: code } }, index, groups, 'GM0917')
    expect(selection.comparator).toMatchObject({ kind: 'region', code: asked.region })
    expect(notices).toContainEqual(expect.objectContaining({ kind: 'former', code, name }))
  })

  it.each(NAMED)('%s %s can be compared, from a link and by typing either', (code, name, now) => {
    const { selection, notices } = resolveSelection({ regions: [code] }, index, groups, 'GM0917')
    expect(selection.codes).toEqual([code])
    expect(notices).toEqual([])
    const findable = findableRegions(index, groups, kindWords)
    for (const typed of [code, name]) {
      const found = findRegions(findable, typed).find((each) => each.kind === 'former' && each.code === code)
      expect(found?.kind === 'former' && sorted(found.now.map((each) => each.name))).toEqual(now)
    }
  })
})
