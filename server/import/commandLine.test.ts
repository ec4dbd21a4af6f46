import { describe, expect, it } from 'vitest'
import { StartFailure } from '../startFailure.ts'
import { readCommand } from './commandLine.ts'
import { createProgress, duration, progressLine } from './progress.ts'

describe('the command line of an import', () => {
  it.each([
    [['--help'], { kind: 'help' }],
    [[], { kind: 'help' }],
    [['--list'], { kind: 'list' }],
    [['--remove', '3', '--yes'], { kind: 'remove', number: 3, sure: true }],
    [
      [
        'a.csv',
        '--table',
        '50090NED',
        '--classification',
        '2020',
        '--topic',
        'A',
        '--topic',
        'B',
        '--dry-run',
      ],
      {
        kind: 'figures',
        from: { form: 'file', path: 'a.csv' },
        table: '50090NED',
        classification: 2020,
        topics: ['A', 'B'],
        dryRun: true,
        sure: false,
      },
    ],
    [
      ['statline:50090NED', '--from', 'http://localhost:1'],
      {
        kind: 'figures',
        from: { form: 'statline', table: '50090NED' },
        base: 'http://localhost:1',
        dryRun: false,
        sure: false,
      },
    ],
    [
      ['statline4:70072ned', '--since', '2019'],
      {
        kind: 'figures',
        from: { form: 'statline4', table: '70072ned', since: 2019 },
        dryRun: false,
        sure: false,
      },
    ],
    [
      ['a.csv', '--boundary-changes', '--yes'],
      { kind: 'boundary-changes', path: 'a.csv', sure: true, dryRun: false },
    ],
    [
      ['--boundaries', 'a.json'],
      { kind: 'boundaries', from: { form: 'file', path: 'a.json' }, dryRun: false },
    ],
    [
      ['--boundaries', 'a.json', '--source', 'CBS en Kadaster', '--classification', '2024'],
      {
        kind: 'boundaries',
        from: { form: 'file', path: 'a.json' },
        source: 'CBS en Kadaster',
        classification: 2024,
        dryRun: false,
      },
    ],
    [
      ['a.csv', '--period', '2020KW01'],
      {
        kind: 'figures',
        from: { form: 'file', path: 'a.csv' },
        period: '2020-Q1',
        dryRun: false,
        sure: false,
      },
    ],
    [
      ['pdok:buurt:2025'],
      { kind: 'boundaries', from: { form: 'pdok', collection: 'buurt', year: 2025 }, dryRun: false },
    ],
  ])('reads %j', (args, command) => {
    expect(readCommand(args)).toEqual(command)
  })

  it.each([
    [['a.csv', '--tabel', 'x'], '--tabel'],
    [['a.csv', '--table'], '--table'],
    [['a.csv', 'b.csv'], 'b.csv'],
    [['--dry-run'], 'niets genoemd'],
    [['--remove', 'drie'], 'drie'],
    [['a.csv', '--classification', '20'], '20'],
    [['a.csv', '--period', 'vorig jaar'], '--period vorig jaar is geen periode'],
    [['a.csv', '--from', 'https://x'], 'Bij a.csv doet --from niets'],
    [['statline:50090NED', '--table', '50090NED'], 'Bij statline:50090NED doet --table niets'],
    [['--boundaries', 'a.json', '--edition', 'x'], 'Bij a.json doet --edition niets'],
    [['--boundaries', 'a.json', '--classification', 'periode'], 'Grenzen zijn van één jaar'],
    [['pdok:wijk:2025', '--classification', '2024'], 'Bij pdok:wijk:2025 doet --classification niets'],
    [['statline:50090NED', '--since', '2019'], '--since niets'],
    [['statline4:70072ned', '--since', 'x'], '--since x'],
    [['a.csv', '--boundary-changes', '--table', 'x'], '--table niets'],
    [['--remove', '3', '--yes', '--dry-run'], 'Bij --remove doet --dry-run niets'],
    [['--remove', '3', '--yes', '--table', 'x'], 'Bij --remove doet --table niets'],
    [['--remove', '3', 'x.csv', '--yes'], 'laat x.csv weg'],
    [['--list', '--topic', 'a'], 'Bij --list doet --topic niets'],
    [['--list', '--remove', '3'], 'Bij --list doet --remove niets'],
    [['--list', 'x.csv'], 'laat x.csv weg'],
    [['a.csv', '--tabel', 'x'], 'De keuze --tabel bestaat niet.'],
    [['a.csv', '--table'], 'Achter --table ontbreekt een waarde.'],
    [['a.csv', '--dry-run=x'], 'Bij --dry-run hoort geen waarde.'],
    [['pdok:provincie:2025'], 'pdok:provincie:2025 kan hier niet. Van een uitgever kan statline:50090NED'],
    [['pdok:gemeente'], 'pdok:gemeente kan hier niet'],
    [['pdok:gemeente:abc', '--boundaries'], 'pdok:gemeente:abc kan hier niet'],
    [['statlin:50090NED'], 'statlin:50090NED kan hier niet'],
    [['statline:'], 'statline: kan hier niet'],
    [['--boundaries', 'a.json', '--yes'], 'Bij a.json doet --yes niets'],
    [['pdok:wijk:2025', '--yes'], 'Bij pdok:wijk:2025 doet --yes niets'],
  ])('refuses %j with what it is', (args, named) => {
    expect(() => readCommand(args)).toThrow(StartFailure)
    expect(() => readCommand(args)).toThrow(named)
  })
})

it('says of a wrong option only what is wrong and how to get help, in both languages below one another', () => {
  const refusal = () => {
    try {
      return readCommand(['a.csv', '--tabel', 'x'])
    } catch (error) {
      return error instanceof StartFailure ? [error.message, error.english] : error
    }
  }
  expect(refusal()).toEqual([
    'De keuze --tabel bestaat niet. Alle keuzes: npm run import -- --help',
    'There is no option --tabel. All options: npm run import -- --help',
  ])
})

it.each(['C:\\cijfers\\tabel.csv', 'cijfers:2024.csv', '/cijfers/tabel'])('takes %s for a file', (file) => {
  expect(readCommand([file])).toMatchObject({ from: { form: 'file', path: file } })
})

describe('the progress of an import', () => {
  it('says rows, rate and time left', () => {
    expect(progressLine(5000, 20_000, 2000)).toBe(
      '█████░░░░░░░░░░░░░░░ 5.000 van 20.000 rijen · 2.500 per seconde · nog 6 s',
    )
    expect(progressLine(5000, undefined, 2000)).toBe('5.000 rijen · 2.500 per seconde')
    expect(duration(75)).toBe('1 min 15 s')
  })

  it('writes over its line on a terminal, and a line now and then in a log', () => {
    const written = (isTTY: boolean) => {
      let [time, text] = [0, '']
      const progress = createProgress(
        { isTTY, write: (piece: unknown) => Boolean((text += String(piece))) },
        () => time,
      )
      for (time = 0; time <= 10_000; time += 100) progress.rows(time, 10_000)
      progress.end(10_000, 10_000)
      return text
    }
    expect(written(false).trim().split('\n')).toHaveLength(2)
    expect(written(true).split('\r').length).toBeGreaterThan(40)
    expect(written(true).endsWith('\n')).toBe(true)
  })
})
