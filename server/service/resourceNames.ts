/** What each resource is called: its schema in the OpenAPI document, and a list of them for people. */
import type { ResourceName } from '../../src/contract/resources.ts'
import type { Phrase } from './language.ts'

interface ResourceNaming {
  /** Name of the schema of one item. */
  schema: string
  list: Phrase
}

export const RESOURCE_NAMES: Record<ResourceName, ResourceNaming> = {
  sources: { schema: 'Source', list: { nl: 'Bronnen', en: 'Sources' } },
  laws: { schema: 'Law', list: { nl: 'Wetten', en: 'Laws' } },
  legalTasks: { schema: 'LegalTask', list: { nl: 'Wettelijke taken', en: 'Legal tasks' } },
  frames: { schema: 'Frame', list: { nl: 'Beleidskaders', en: 'Policy frames' } },
  policyDocuments: {
    schema: 'PolicyDocument',
    list: { nl: 'Beleidsdocumenten', en: 'Policy documents' },
  },
  initiatives: { schema: 'Initiative', list: { nl: 'Initiatieven', en: 'Initiatives' } },
  goals: { schema: 'Goal', list: { nl: 'Doelen', en: 'Goals' } },
  partners: { schema: 'Partner', list: { nl: 'Partners', en: 'Partners' } },
  indicators: { schema: 'Indicator', list: { nl: 'Indicatoren', en: 'Indicators' } },
  links: { schema: 'Link', list: { nl: 'Koppelingen', en: 'Links' } },
  deadlines: { schema: 'Deadline', list: { nl: 'Termijnen', en: 'Deadlines' } },
  regions: { schema: 'Region', list: { nl: 'Regio’s', en: 'Regions' } },
  boundaryChanges: {
    schema: 'BoundaryChange',
    list: { nl: 'Grenswijzigingen', en: 'Boundary changes' },
  },
  observations: { schema: 'Observation', list: { nl: 'Cijfers', en: 'Figures' } },
}
