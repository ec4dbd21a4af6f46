import type { Chosen } from '../../charts/coalition/coalitionModel.ts'
import { goalCodec, initiativeCodec, partnerCodec } from '../../contract/diagramAddress.ts'
import { type ParameterCodec, readParameter } from '../../contract/selection.ts'
import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import { partnerOfRegion } from '../../domain/partners/ownPart.ts'
import type { Partner } from '../../domain/register/things.ts'
import { withParameter } from '../../state/address.ts'

/** What can be chosen in the address; my municipality is chosen by choosing nothing. */
export interface ChosenThing {
  kind: 'partner' | 'goal' | 'initiative'
  id: string
}

/** Of more than one in an address the first of these is shown. */
const CODECS: readonly { kind: ChosenThing['kind']; codec: ParameterCodec<string> }[] = [
  { kind: 'initiative', codec: initiativeCodec },
  { kind: 'goal', codec: goalCodec },
  { kind: 'partner', codec: partnerCodec },
]

export interface ReadChoice {
  chosen: Chosen
  /** What the address names and the register does not hold. */
  unknown: readonly { name: string; given: string }[]
  /** What the address names besides what is shown. */
  besides: readonly string[]
}

/** What the diagram of an address is about, else my municipality. */
export function chosenFrom(index: RegisterIndex, municipality: string, search: URLSearchParams): ReadChoice {
  const read = CODECS.map(({ kind, codec }) => {
    const parameter = readParameter(codec, search)
    const id = parameter.state === 'valid' ? parameter.value : undefined
    return {
      name: codec.name,
      given: search.get(codec.name) ?? '',
      isGiven: parameter.state !== 'missing',
      chosen: id === undefined ? undefined : chosenOf(index, municipality, { kind, id }),
    }
  }).filter(({ isGiven }) => isGiven)
  const found = read.filter(({ chosen }) => chosen !== undefined)
  return {
    chosen: found[0]?.chosen ?? ofRegion(index, municipality, municipality),
    unknown: read.filter(({ chosen }) => chosen === undefined),
    besides: found.slice(1).map(({ name, given }) => `${name}=${given}`),
  }
}

function chosenOf(index: RegisterIndex, municipality: string, { kind, id }: ChosenThing): Chosen | undefined {
  switch (kind) {
    case 'initiative': {
      const initiative = index.initiatives.get(id)
      return initiative && { is: 'initiative', initiative }
    }
    case 'goal': {
      const goal = index.goals.get(id)
      return goal && { is: 'goal', goal }
    }
    case 'partner': {
      const partner = index.partners.get(id)
      return partner && ofPartner(index, municipality, partner)
    }
  }
}

const ofPartner = (index: RegisterIndex, municipality: string, partner: Partner): Chosen =>
  partner.region !== undefined && index.regions.byCode.get(partner.region)?.level === 'gemeente'
    ? ofRegion(index, municipality, partner.region)
    : { is: 'partner', partner }

const ofRegion = (index: RegisterIndex, municipality: string, region: string): Chosen => ({
  is: 'municipality',
  region,
  name: index.regions.byCode.get(region)?.name ?? region,
  partner: partnerOfRegion(index, region),
  isMine: region === municipality,
})

/** The same address about another thing. */
export function withChosen(search: URLSearchParams, thing: ChosenThing | undefined): URLSearchParams {
  return CODECS.reduce(
    (next, { kind, codec }) => withParameter(codec, next, thing?.kind === kind ? thing.id : undefined),
    search,
  )
}
