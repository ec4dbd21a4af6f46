import { queryOptions, useQuery } from '@tanstack/react-query'
import { CATALOG_PATH } from '../contract/resources.ts'
import { requestJson } from './request.ts'

/** The part of the DCAT record that a page needs: who keeps this installation, when that is set. */
interface CatalogRecord {
  'dcat:contactPoint'?: { 'vcard:hasEmail'?: { '@id': string }; 'vcard:hasURL'?: { '@id': string } }
}

const contactQuery = queryOptions({
  queryKey: ['catalog', 'contact'],
  queryFn: async ({ signal }) => {
    const { 'dcat:contactPoint': point } = await requestJson<CatalogRecord>(CATALOG_PATH, signal)
    return point?.['vcard:hasEmail']?.['@id'] ?? point?.['vcard:hasURL']?.['@id'] ?? null
  },
  staleTime: Infinity,
})

/** The `mailto:` or `https:` address of who keeps this installation; null when none has been set. */
export const useContact = () => useQuery(contactQuery)
