import { topic } from '../texts.ts'

/** The description for data portals. */
export const portalTexts = topic(
  {
    portalTitle: 'Voor dataportalen',
    portalWhat:
      'Een dataportaal, zoals data.overheid.nl, leest hier zelf wat er wordt aangeboden, hoe actueel het is en onder welke voorwaarden. De beschrijving is opgesteld volgens DCAT-AP-NL 3.0 van Geonovum.',
    portalLink: 'Beschrijving als JSON-LD',
    portalStandard: 'DCAT-AP-NL 3.0 bij Geonovum',
    portalMissing:
      'Verplicht, maar hier niet bekend en daarom weggelaten: de licentie van het register, van de API en van een deel van de brontabellen, en de vervaardiger van de cijfers. Een portaal kan de beschrijving daarom nog afkeuren.',
    portalSettings:
      'Het vaste adres, de uitgever en het contactpunt staan erin als de beheerder ze heeft ingesteld. Zonder vast adres zegt de beschrijving dat een portaal haar nog niet moet opnemen.',
  },
  {
    portalTitle: 'For data portals',
    portalWhat:
      'A data portal, such as data.overheid.nl, reads here by itself what is offered, how up to date it is and under which conditions. The description is written to DCAT-AP-NL 3.0 of Geonovum.',
    portalLink: 'Description as JSON-LD',
    portalStandard: 'DCAT-AP-NL 3.0 at Geonovum (in Dutch)',
    portalMissing:
      'Mandatory, but not known here and therefore left out: the licence of the register, of the API and of some of the source tables, and the creator of the figures. A portal may therefore still reject the description.',
    portalSettings:
      'The fixed address, the publisher and the contact point stand in it when whoever keeps this installation has set them. Without a fixed address the description says that a portal should not take it in yet.',
  },
)
