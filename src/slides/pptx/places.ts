import type { Box } from '../box.ts'
import type { SlideColour } from '../colours.ts'
import { PLACES, SIZES } from '../places.ts'
import { type Hand, officeLanguage } from './hand.ts'
import { fill, hundredths } from './paint.ts'
import { type Placeholder, placed } from './shapes.ts'
import { paragraph } from './text.ts'
import { attribute, element, type Markup, type Put, xml } from './xml.ts'

/** The places of a slide as PowerPoint knows them: type and index are the same on layout and slide. */
export const PLACEHOLDERS = {
  title: { type: 'title' },
  coverTitle: { type: 'ctrTitle' },
  coverSubtitle: { type: 'subTitle', index: 1 },
  subtitle: { type: 'body', size: 'quarter', index: 14 },
  // Without a type: text, a chart and a table can all stand in it.
  content: { index: 1 },
  // No footer: "Apply to all" would write the same source on every slide.
  source: { type: 'body', size: 'quarter', index: 13 },
  number: { type: 'sldNum', size: 'quarter', index: 12 },
} as const satisfies Record<string, Placeholder>

type PlaceName = keyof typeof PLACEHOLDERS

interface Look {
  readonly box: Box
  readonly anchor: 't' | 'ctr' | 'b'
  /** Absent: the master's own. */
  readonly size?: number
  readonly colour?: SlideColour
  readonly align?: 'l' | 'r'
}

const LOOKS: Readonly<Record<PlaceName, Look>> = {
  title: { box: PLACES.title, anchor: 'b' },
  coverTitle: { box: PLACES.coverTitle, anchor: 'b', size: SIZES.coverTitle[0], colour: 'ink' },
  coverSubtitle: { box: PLACES.coverSubtitle, anchor: 't', size: SIZES.coverSubtitle[0], colour: 'soft' },
  subtitle: { box: PLACES.subtitle, anchor: 'ctr', size: SIZES.subtitle[0], colour: 'soft' },
  content: { box: PLACES.body, anchor: 't' },
  source: { box: PLACES.foot, anchor: 'ctr', size: SIZES.foot[0], colour: 'soft' },
  number: { box: PLACES.number, anchor: 'ctr', size: SIZES.number[0], colour: 'soft', align: 'r' },
}

/** A place on a layout or on the master, with where it stands and how its text looks. */
export function place(name: PlaceName, id: number, hand: Hand, as: Placeholder = PLACEHOLDERS[name]): Markup {
  const { box, anchor } = LOOKS[name]
  const word = wordOf(name, hand)
  return placed({
    known: { id, name: word },
    place: as,
    box,
    body: xml`<a:bodyPr vert="horz" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="${anchor}"><a:normAutofit/></a:bodyPr>`,
    styles: element('a:lstStyle', undefined, letters(name, hand)),
    text: name === 'number' ? slideNumber('‹#›', hand) : paragraph(word, hand),
  })
}

function letters(name: PlaceName, hand: Hand): Put {
  const { size, colour, align = 'l' } = LOOKS[name]
  if (size === undefined || colour === undefined) return undefined
  const isTitle = name === 'coverTitle'
  return xml`
    <a:lvl1pPr marL="0" indent="0" algn="${align}">
      ${isTitle && xml`<a:lnSpc><a:spcPct val="100000"/></a:lnSpc>`}<a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>
      ${element('a:defRPr', [attribute('sz', hundredths(size)), attribute('b', isTitle ? '1' : '0')], fill(colour, hand))}
    </a:lvl1pPr>`
}

/** What PowerPoint calls a place, in the language of the deck. */
export function wordOf(name: PlaceName, { texts }: Hand): string {
  switch (name) {
    case 'title':
    case 'coverTitle':
      return texts.title
    case 'subtitle':
    case 'coverSubtitle':
      return texts.subtitle
    case 'content':
      return texts.content
    case 'source':
      return texts.source
    case 'number':
      return texts.number
  }
}

const NUMBER_FIELD = '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}'

/** The number of a slide. `shown` stands there until PowerPoint counts. */
export function slideNumber(shown: string, { language }: Hand): Markup {
  const lang = officeLanguage(language)
  return xml`
    <a:p>
      <a:fld id="${NUMBER_FIELD}" type="slidenum"><a:rPr lang="${lang}"/><a:t>${shown}</a:t></a:fld>
      <a:endParaRPr lang="${lang}"/>
    </a:p>`
}
