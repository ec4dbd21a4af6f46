import { describe, expect, it } from 'vitest'
import { mockDataset } from '../../mocks/reference.ts'
import { EXAMPLE_IDS, type Filter, FILTERS, OBSERVATION_FILTERS } from './filters.ts'
import { type Bodies, idOf, RESOURCES, type ResourceName } from './resources.ts'

const reference = mockDataset()
const filters = RESOURCES.flatMap((resource) => {
  // Each filter reads the things of its own resource, which a list of all of them cannot say.
  const own = (resource === 'observations' ? OBSERVATION_FILTERS : FILTERS[resource]) as Record<
    string,
    Filter<Bodies[ResourceName]>
  >
  return Object.entries(own).map(([name, filter]) => ({ resource, name, filter }))
})

describe('what the API shows as an example', () => {
  it.each(Object.entries(EXAMPLE_IDS))(
    'is for %s an id of its own, of something that is there',
    (name, id) => {
      const resource = RESOURCES.find((each) => each === name)
      expect(resource && reference[resource].map(idOf)).toContain(id)
      expect(Object.values(EXAMPLE_IDS).filter((each) => each === id)).toHaveLength(1)
    },
  )

  it.each(filters.filter(({ filter }) => filter.allowed === undefined))(
    'finds something: $name of $resource',
    ({ resource, filter }) => {
      const example = filter.shape?.example ?? filter.example
      expect(reference[resource].flatMap((thing) => filter.of(thing))).toContain(example)
      expect(example).toMatch(filter.shape?.pattern ?? /./)
    },
  )
})
