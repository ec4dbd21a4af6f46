import type { Area, Diagram, DiagramBox, Link } from '../../../slides/diagram.ts'
import { PLACES } from '../../../slides/places.ts'

/** A made-up coalition and a made-up map, laid out on the body of a slide. In points. */

const { body } = PLACES
const TIERS = ['lokaal', 'regionaal', 'subregio', 'provincie', 'landelijk']
const BAND = body.height / TIERS.length
const GAP = 4

const bands = TIERS.map((name, place) => ({
  name,
  box: { x: body.x + 210, y: body.y + place * BAND, width: body.width - 210, height: BAND - GAP },
  fill: { of: 'own', share: place % 2 === 0 ? 0.16 : 0.08 } as const,
}))

const INITIATIVES = [
  ['Voorbeeldstad vitaal', 0, 0],
  ['Mijnwaardcoalitie', 1, 0],
  ['Kansrijk begin', 1, 1],
  ['Programma Omslag', 2, 0],
  ['Coalitie verzekeraar en gemeenten', 2, 1],
  ['Sociale agenda 2025', 3, 0],
  ['Gezond en actief', 4, 1],
] as const
const PARTNERS = ['Voorbeeldstad', 'GGD De Streek', 'Verzekeraar', 'Provincie', 'Universiteit']
const ROLES = [
  [0, 0, 'trekker', 'straight'],
  [0, 2, 'partner', 'straight'],
  [1, 1, 'uitvoerder', 'bent'],
  [2, 4, 'financier', 'straight'],
  [3, 5, 'opdrachtgever', 'straight'],
  [4, 3, 'kennispartner', 'straight'],
  [0, 6, 'partner', 'straight'],
] as const

const initiatives = INITIATIVES.map(([words, tier, column], place): DiagramBox => ({
  id: `initiatief-${place}`,
  box: {
    x: body.x + 250 + column * 290,
    y: body.y + tier * BAND + 6 + column * 26,
    width: 282,
    height: 32,
  },
  form: 'round',
  fill: 'own',
  words,
  strong: true,
  size: 16,
  description: `Initiatief ${words}, niveau ${TIERS[tier] ?? ''}`,
}))
const partners = PARTNERS.map((words, place): DiagramBox => ({
  id: `partner-${place}`,
  box: { x: body.x, y: body.y + place * BAND + 10, width: 160, height: BAND - 24 },
  form: place === 1 ? 'hexagon' : place === 2 ? 'ellipse' : 'square',
  fill: 'paper',
  stroke: { colour: 'own', width: 1.5 },
  words,
  size: 18,
  description: `Partner ${words}`,
}))
const links = ROLES.map(([partner, initiative, role, form]): Link => ({
  from: `partner-${partner}`,
  fromSide: 'right',
  to: `initiatief-${initiative}`,
  toSide: 'left',
  form,
  stroke: { colour: 'soft', width: 1.5, dash: role === 'financier' },
  arrow: true,
  description: `${PARTNERS[partner]} is ${role} van ${INITIATIVES[initiative][0]}`,
}))
/** A bent line from above to below, each way. */
const upAndDown: Link[] = [
  ['initiatief-0', 'initiatief-2'],
  ['initiatief-4', 'initiatief-5'],
].map(([from = '', to = '']) => ({
  from,
  fromSide: 'bottom',
  to,
  toSide: 'top',
  form: 'bent',
  stroke: { colour: 'comparator', width: 1.5 },
  arrow: true,
  description: `${from} gaat voor ${to}`,
}))
export const coalition: Diagram = {
  bands,
  areas: [],
  links: [...links, ...upAndDown],
  boxes: [...initiatives, ...partners],
}

const COLUMNS = 10
const RADIUS = 36
const hexagon = (x: number, y: number) =>
  Array.from({ length: 6 }, (_, corner) => ({
    x: x + RADIUS * Math.sin((corner * Math.PI) / 3),
    y: y - RADIUS * Math.cos((corner * Math.PI) / 3),
  }))
const shares = [0.15, 0.3, 0.5, 0.75] as const
const tiles = Array.from({ length: 50 }, (_, place): Area => {
  const [column, row] = [place % COLUMNS, Math.floor(place / COLUMNS)]
  const step = RADIUS * Math.sqrt(3)
  const isUnknown = place % 17 === 5
  return {
    name: `Gebied ${place + 1}`,
    rings: [
      hexagon(
        body.x + step * (column + 0.5 + (row % 2) / 2),
        body.y + RADIUS + row * RADIUS * 1.5 + 4,
      ),
    ],
    fill: isUnknown ? 'hatched' : { of: 'own', share: shares[(place * 7) % shares.length] ?? 0.15 },
    stroke: { colour: 'paper', width: 1.5 },
    description: isUnknown
      ? `Gebied ${place + 1}: geen cijfer`
      : `Gebied ${place + 1}: ${40 + ((place * 7) % 4) * 5} procent`,
  }
})
const legend = shares.map((share, place): DiagramBox => ({
  id: `legenda-${place}`,
  box: { x: 720, y: body.y + 20 + place * 34, width: 40, height: 26 },
  form: 'square',
  fill: { of: 'own', share },
  words: '',
  size: 14,
  description: `Kleur van ${40 + place * 5} tot ${45 + place * 5} procent`,
}))
const legendWords = shares.map((_, place): DiagramBox => ({
  id: `legenda-tekst-${place}`,
  box: { x: 764, y: body.y + 20 + place * 34, width: 156, height: 26 },
  form: 'square',
  words: `${40 + place * 5} tot ${45 + place * 5} %`,
  align: 'start',
  size: 16,
}))
export const areas: Diagram = { bands: [], areas: tiles, links: [], boxes: [...legend, ...legendWords] }
