/** Reads what a sentence says about time, in Dutch or English: dates, "begin 2016", "circa 2020", "vier jaar". */

/** A date in a sentence; a year may stand elsewhere in it ("1 januari tot en met 31 december 2026"). */
export interface DateMention {
  year?: string
  month?: string
  day?: string
}

/** "begin 2016": which part of which year, or of which month of it. */
export interface PartMention {
  year: string
  part: 'early' | 'middle' | 'late'
}

const MONTH_NAMES = [
  'januari|january|jan',
  'februari|february|feb',
  'maart|march|mrt|mar',
  'april|apr',
  'mei|may',
  'juni|june|jun',
  'juli|july|jul',
  'augustus|august|aug',
  'september|sept|sep',
  'oktober|october|okt|oct',
  'november|nov',
  'december|dec',
]
const MONTH = `(${MONTH_NAMES.join('|')})\\.?`
const YEAR = '((?:19|20)\\d{2})'
const DAY = '(\\d{1,2})(?:e|ste|st|nd|rd|th)?'

interface Reader {
  pattern: RegExp
  read: (groups: string[]) => DateMention[]
}

/** From exact to vague: what one reader has read is taken out before the next looks. */
const READERS: Reader[] = [
  { pattern: regex(`${YEAR}-(\\d{2})-(\\d{2})`), read: ([y, m, d]) => [dated(y, m, d)] },
  { pattern: regex(`(\\d{1,2})[-/.](\\d{1,2})[-/.]${YEAR}`), read: ([d, m, y]) => [dated(y, m, d)] },
  { pattern: regex(`${DAY}(?: of)? ${MONTH},? ${YEAR}`), read: ([d, m, y]) => [dated(y, numberOf(m), d)] },
  { pattern: regex(`${MONTH} ${DAY},? ${YEAR}`), read: ([m, d, y]) => [dated(y, numberOf(m), d)] },
  { pattern: regex(`${MONTH}(?: of)? ${YEAR}`), read: ([m, y]) => [dated(y, numberOf(m))] },
  { pattern: regex(`${YEAR}-(0[1-9]|1[0-2])`), read: ([y, m]) => [dated(y, m)] },
  { pattern: regex(`${DAY}(?: of)? ${MONTH}`), read: ([d, m]) => [dated(undefined, numberOf(m), d)] },
  // "2019/20" and "2020-’24" name a second year in two digits.
  {
    pattern: regex(`${YEAR} ?[-–/] ?['’]?(\\d{2})`),
    read: ([y = '', short]) => [dated(y), dated(`${y.slice(0, 2)}${short}`)],
  },
  { pattern: regex(YEAR), read: ([y]) => [dated(y)] },
  { pattern: regex(MONTH), read: ([m]) => [dated(undefined, numberOf(m))] },
]

/** Every date in the sentence, each as exact as the sentence has it. */
export function datesIn(sentence: string): DateMention[] {
  const mentions: DateMention[] = []
  let rest = sentence
  for (const { pattern, read } of READERS) {
    mentions.push(...[...rest.matchAll(pattern)].flatMap((match) => read(match.slice(1))))
    rest = rest.replaceAll(pattern, ' · ')
  }
  return mentions
}

const PART_WORDS: [PartMention['part'], string][] = [
  ['early', 'begin|vroeg in|early|start of|beginning of'],
  ['middle', 'midden|mid|medio|halverwege|middle of'],
  ['late', 'einde|eind|laat in|late|end of'],
]

/** Which years the sentence narrows down to a part ("begin 2016", "eind maart 2018", "mid-2019"). */
export function partsIn(sentence: string): PartMention[] {
  return PART_WORDS.flatMap(([part, words]) =>
    [...sentence.matchAll(regex(`(?:${words})(?: van)?[ -](?:${MONTH} )?${YEAR}`))].flatMap((match) => {
      const year = match.at(-1)
      return year === undefined ? [] : [{ year, part }]
    }),
  )
}

/** Seasons, quarters and halves: they allow any part of the year, as the register has no finer word. */
export function namesSeason(sentence: string): boolean {
  return regex(
    'voorjaar|lente|zomer|najaar|herfst|winter|kwartaal|helft|spring|summer|autumn|fall|quarter|half',
  ).test(sentence)
}

/** The years that the sentence calls approximate ("circa 2020"). */
export function aboutYearsIn(sentence: string): string[] {
  return [
    ...sentence.matchAll(regex(`(?:circa|ca\\.|ongeveer|rond|omstreeks|about|around|approximately) ${YEAR}`)),
  ].flatMap((match) => match[1] ?? [])
}

/** Years that stand as the two ends of a range ("2020–2023", "2018 tot en met 2030"). */
export function hasYearRange(sentence: string): boolean {
  return regex(`${YEAR} ?(?:[-–]|t/m|tot en met|tot|until|to) ?${YEAR}`).test(sentence)
}

const NUMBERS: Record<string, number> = {
  half: 0.5,
  anderhalf: 1.5,
  ...Object.fromEntries(
    [
      'een|één|one',
      'twee|two',
      'drie|three',
      'vier|four',
      'vijf|five',
      'zes|six',
      'zeven|seven',
      'acht|eight',
      'negen|nine',
      'tien|ten',
    ].flatMap((words, index) => words.split('|').map((word) => [word, index + 1])),
  ),
}
const UNITS: [RegExp, number][] = [
  [/^(maand|month)/i, 1],
  [/jaar|jaren|jarig|year/i, 12],
]
const LENGTH = regex(
  `(elke|iedere|om de|every|per)? ?(\\d{1,3}|${Object.keys(NUMBERS).join('|')})[ -]?` +
    '(maanden|maand|maands|months|month|(?:school)?jaren|(?:school)?jaar|jarige?|years|year)',
)

/** The lengths that the sentence gives, in months. "Elke vier jaar" is a rhythm and no length. */
export function monthsIn(sentence: string): number[] {
  return [...sentence.matchAll(LENGTH)].flatMap(([, rhythm, amount = '', unit = '']) => {
    if (rhythm !== undefined) return []
    const count = NUMBERS[amount.toLowerCase()] ?? Number(amount)
    const months = UNITS.find(([word]) => word.test(unit))?.[1] ?? 1
    return [count * months]
  })
}

function regex(source: string): RegExp {
  // `\b` knows no accented letters; "één" must start a word too.
  return new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'giu')
}

function numberOf(name: string | undefined): string {
  const index = MONTH_NAMES.findIndex((names) => names.split('|').includes((name ?? '').toLowerCase()))
  return String(index + 1)
}

function dated(year: string | undefined, month?: string, day?: string): DateMention {
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month: month.padStart(2, '0') }),
    ...(day === undefined ? {} : { day: day.padStart(2, '0') }),
  }
}
