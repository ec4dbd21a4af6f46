import type { Dataset, Finding } from './finding.ts'
import { FILES } from './records.ts'

/** Words with which a sentence says that one thing brought about another. */
const CAUSE = new RegExp(
  [
    'veroorzaak\\w*',
    'dankzij',
    'le(?:idt|iden|idde|idden)\\b[^.;]*\\btot',
    'heeft\\b[^.;]*\\bgeleid tot',
    'als gevolg van',
    'komt door',
    'zorgt? ervoor dat',
    'zorgde ervoor dat',
    'bewijst',
    'caused? by',
    'thanks to',
    'leads? to',
    'led to',
  ]
    .map((words) => `\\b${words}`)
    .join('|'),
  'i',
)
/** "Dat het programma dit veroorzaakt, is niet aangetoond" claims nothing. */
const DENIED = /\b(niet|geen|nooit|not|no)\b/i

/** No link, summary or result says that an initiative caused a figure. */
export function claimOfCause(dataset: Dataset): Finding[] {
  const texts = [
    ...dataset.links.map((l) => ({
      file: FILES.links,
      thing: l.id,
      field: 'provenance.note',
      text: l.provenance.note,
    })),
    ...dataset.initiatives.flatMap((i) => [
      { file: FILES.initiatives, thing: i.id, field: 'summary', text: i.summary },
      ...i.results.map((r, n) => ({
        file: FILES.initiatives,
        thing: i.id,
        field: `results[${n}].text`,
        text: r.text,
      })),
    ]),
  ]
  return texts.flatMap(({ text, ...at }) => {
    const words = claimedIn(text ?? '')
    if (words === undefined) return []
    return [
      {
        ...at,
        message: `"${words}" zegt dat het een het ander veroorzaakt.`,
        remedy: 'Schrijf wat is gemeten en wat de bron ervan zegt, zonder oorzaak.',
      },
    ]
  })
}

function claimedIn(text: string): string | undefined {
  return text
    .split(/(?<=[.;!?])\s/)
    .filter((sentence) => !DENIED.test(sentence))
    .map((sentence) => CAUSE.exec(sentence)?.[0])
    .find((words) => words !== undefined)
}
