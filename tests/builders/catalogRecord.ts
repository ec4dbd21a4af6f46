/** The DCAT record as a reader gets it, taken apart into its nodes. */
import { catalogDocument } from '../../server/service/catalog.ts'
import type { CatalogInput } from '../../server/service/catalogNodes.ts'
import { dataset, indicator } from './dataset.ts'

export type Node = { [key: string]: unknown; '@id'?: string; '@type'?: string; '@language'?: string }

export const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** Every node in the record, the record itself first. */
export const nodesIn = (value: unknown): Node[] =>
  Array.isArray(value)
    ? value.flatMap(nodesIn)
    : isNode(value)
      ? [value, ...Object.entries(value).flatMap(([key, one]) => (key === '@context' ? [] : nodesIn(one)))]
      : []

export const TABLE = {
  table: 'T1',
  title: 'Tabel',
  publisher: 'RIVM',
  address: 'https://rivm.nl/t1',
  edition: '2020/21',
}

/** A table with a licence that two indicators use, and two editions of one without. */
const register = dataset({
  indicators: [
    indicator({ tables: [{ ...TABLE, licence: 'CC BY 4.0' }] }),
    indicator({
      id: 'tweede',
      tables: [
        { ...TABLE, licence: 'CC BY 4.0' },
        { ...TABLE, table: 'T 2' },
        { ...TABLE, table: 'T 2', edition: '2024' },
      ],
    }),
  ],
})

/** Everything that an installation can say of itself. */
export const SETTINGS = {
  address: 'https://gv.voorbeeld.nl',
  publisher: { name: 'Gemeente Voorbeeld', uri: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0000' },
  contact: 'mailto:data@voorbeeld.nl',
} satisfies Partial<CatalogInput>

export const catalogRecord = (settings: Omit<CatalogInput, 'register'> = {}): Node =>
  JSON.parse(JSON.stringify(catalogDocument({ register, ...settings })))

export const ofType = (record: Node, type: string): Node[] =>
  nodesIn(record).filter((node) => node['@type'] === type)
