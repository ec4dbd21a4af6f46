/** What is said after an import of boundary changes. */
import type { BoundaryChange } from '../../../src/domain/register/things.ts'
import type { ChangesOutcome } from './importChanges.ts'

const whole = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 })
const share = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 5 })
/** Changes that are written out; the others are counted. */
const SHOWN = 50

const counted = (count: number): string =>
  `${whole.format(count)} ${count === 1 ? 'herindeling' : 'herindelingen'}`

/** Boundary changes that went well: how many, and which are new or were replaced. */
export function changeLines(outcome: ChangesOutcome): string[] {
  const { kind, equal, fresh, different, untouched, staying, number } = outcome
  const written = fresh.length + different.length
  const heads = {
    published: `Ingelezen: ${counted(written)} (nummer ${number}).`,
    unchanged: 'Er is niets veranderd: alle herindelingen staan er al zo.',
    checked: 'Nagekeken en in orde. Er is niets veranderd (--dry-run).',
  }
  return [
    heads[kind],
    `${whole.format(equal)} gelijk aan het register, ${whole.format(fresh.length)} nieuw, ${whole.format(different.length)} anders. Het register heeft er nog ${whole.format(untouched)} die hier niet staan; die blijven.`,
    ...(staying === 0
      ? []
      : [
          `Niet ingelezen: ${whole.format(staying)} ${staying === 1 ? 'regel' : 'regels'} met dezelfde oude en nieuwe gemeente, want dat is geen herindeling.`,
        ]),
    ...listed(
      'nieuw',
      fresh.map((one) => `${wordsOf(one)} (${partOf(one)})`),
    ),
    ...listed(
      'vervangen',
      different.map(({ held, given }) => `${wordsOf(held)} (${partOf(held)}; nu ${partOf(given)})`),
    ),
  ]
}

const wordsOf = ({ on, from, fromName, to, toName }: BoundaryChange): string =>
  `${on}  ${fromName} (${from}) → ${toName} (${to})`

const partOf = (one: BoundaryChange): string =>
  `aandeel ${share.format(one.share)}${one.inhabitants === undefined ? '' : `, ${whole.format(one.inhabitants)} inwoners`}`

function listed(what: string, lines: readonly string[]): string[] {
  const more = lines.length > SHOWN ? [`  … en nog ${whole.format(lines.length - SHOWN)}.`] : []
  return [...lines.slice(0, SHOWN).map((line) => `  ${what}: ${line}`), ...more]
}
