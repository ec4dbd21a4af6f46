import type { Link } from '../../src/domain/register/things.ts'
import type { Dataset, Finding } from './finding.ts'
import { FILES } from './records.ts'

type Fault = Pick<Finding, 'field' | 'message' | 'remedy'>

/**
 * A link is a claim of its own: it says who makes it, a source or the editors. A link to an indicator also says what is
 * expected of the figure and how well that is founded.
 */
export function linkWithoutProvenance(dataset: Dataset): Finding[] {
  return dataset.links.flatMap((link) =>
    [...claimant(link), ...expectation(link)].map((fault) => ({
      file: FILES.links,
      thing: link.id,
      ...fault,
    })),
  )
}

function claimant({ provenance, evidence }: Link): Fault[] {
  const { status, sources = [] } = provenance
  if ((status === 'found' || status === 'founding') && sources.length === 0) {
    return [
      {
        field: 'provenance.sources',
        message: 'De koppeling zegt niet welke bron haar legt.',
        remedy: 'Noem de bron, of maak de status "editorial" als de redactie de koppeling legt.',
      },
    ]
  }
  if (evidence === 'proposal' && status !== 'editorial') {
    return [
      {
        field: 'provenance.status',
        message: `De redactie stelt deze indicator voor, maar de koppeling heet "${status}".`,
        remedy: 'Maak de status "editorial", of noem het bewijs dat de bron geeft.',
      },
    ]
  }
  if (evidence !== undefined && evidence !== 'proposal' && status === 'editorial') {
    return [
      {
        field: 'evidence',
        message: `Een koppeling van de redactie kan niet "${evidence}" zijn: dan legt een bron haar.`,
        remedy: 'Maak evidence "proposal", of noem in provenance de bron die de verwachting uitspreekt.',
      },
    ]
  }
  return []
}

function expectation({ kind, direction, evidence }: Link): Fault[] {
  if (kind === 'initiative-indicator') {
    return [
      ...(direction === undefined
        ? [
            {
              field: 'direction',
              message: 'De koppeling zegt niet wat van het cijfer wordt verwacht.',
              remedy: 'Kies raise, lower of follow.',
            },
          ]
        : []),
      ...(evidence === undefined
        ? [
            {
              field: 'evidence',
              message: 'De koppeling zegt niet waarop de verwachting steunt.',
              remedy: 'Kies evaluated, stated-by-initiative of proposal.',
            },
          ]
        : []),
    ]
  }
  if (kind !== 'goal-indicator' && direction !== undefined) {
    return [
      {
        field: 'direction',
        message: 'Alleen een koppeling met een indicator heeft een richting.',
        remedy: 'Haal direction weg.',
      },
    ]
  }
  return []
}
