/**
 * The tables that are imported: the whole of 50090NED from the folder in OPEN_DATA_DIR, or one of the same form made up
 * here, and its smaller parts, so that it can be seen how an import grows.
 */
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { once } from 'node:events'
import { createGunzip, createGzip } from 'node:zlib'

const WHOLE_TABLE = 'indicators/rivm50090_all_regions_wide.csv.gz'
const BOUNDARIES = 'geo/nl_gemeenten342_ggd25_pv12.wgs84.simplified.topojson'
export const TABLE = '50090NED'

/** The periods and ages of the table; those of 18 to 64 are not there of 2020. */
const PERIODS = ['2012JJ00', '2016JJ00', '2020JJ00']
const AGES = ['20300', '53115', '80200']
const [WIJKEN, BUURTEN] = [3, 10]

/**
 * @param {string} root the project
 * @param {string} folder where files may be put
 * @returns {Promise<{ real: boolean, boundaries: string | undefined, parts: { name: string, path: string, rows: number }[] }>}
 *   `parts` from small to whole; `boundaries` only where there are any
 */
export async function tableParts(root, folder) {
  const downloads = process.env.OPEN_DATA_DIR ?? ''
  const found = join(downloads, WHOLE_TABLE)
  const real = downloads !== '' && existsSync(found)
  const whole = real ? found : join(folder, 'whole.csv.gz')
  if (!real) {
    console.error(
      downloads === ''
        ? 'OPEN_DATA_DIR is not set: a table of the same form is made up.'
        : `${found} is not there: a table of the same form is made up.`,
    )
    await write(whole, madeUpRows(root))
  }
  const parts = [
    { name: 'municipalities', path: join(folder, 'municipalities.csv.gz'), passes: /^(?!WK|BU)/ },
    { name: '+ wijken', path: join(folder, 'wijken.csv.gz'), passes: /^(?!BU)/ },
  ]
  const outputs = parts.map(({ path, passes }) => ({ passes, file: opened(path), rows: 0 }))
  let rows = -1
  for await (const line of createInterface({ input: createReadStream(whole).pipe(createGunzip()) })) {
    const region = line.split(',', 3)[2] ?? ''
    for (const output of outputs) {
      if (rows >= 0 && !output.passes.test(region)) continue
      output.file.write(`${line}\n`)
      output.rows += 1
    }
    rows += 1
  }
  for (const { file } of outputs) await file.close()
  const boundaries = join(downloads, BOUNDARIES)
  return {
    real,
    boundaries: real && existsSync(boundaries) ? boundaries : undefined,
    parts: [
      ...parts.map(({ name, path }, place) => ({ name, path, rows: outputs[place].rows - 1 })),
      { name: '+ buurten', path: whole, rows },
    ],
  }
}

/** 40,000 rows by 35 topics: the municipalities of 2020, each with some wijken and buurten. */
function* madeUpRows(root) {
  const read = (name) => JSON.parse(readFileSync(join(root, 'reference', `${name}.json`), 'utf8'))
  const topics = read('indicators').flatMap(({ tables = [] }) =>
    tables.flatMap(({ table, topic }) => (table === TABLE && topic !== undefined ? [topic] : [])),
  )
  const municipalities = read('regions')
    .filter(({ level, validFrom = '', validTo = '9999' }) => {
      return level === 'gemeente' && validFrom <= '2020-01-01' && validTo > '2020-01-01'
    })
    .map(({ code }) => code)
  const regions = [
    'NL01',
    ...municipalities,
    ...within(municipalities, 'WK', WIJKEN, 2),
    ...within(municipalities, 'BU', BUURTEN, 4),
  ]
  yield ['Leeftijd,Marges,WijkenEnBuurten,Perioden', ...topics.map((each, n) => `${each}_${n + 4}`)].join(',')
  let drawn = 1
  for (const period of PERIODS) {
    for (const age of AGES) {
      if (age === '53115' && period === '2020JJ00') continue
      for (const region of regions) {
        const figures = topics.map(() => {
          // A sequence that is the same every time (Park and Miller).
          drawn = (drawn * 48_271) % 2_147_483_647
          // Of some small regions there is nothing, as with the publisher.
          return /^BU.*9$/.test(region) ? '' : (drawn % 1000) / 10
        })
        yield `${age},MW00000,${region},${period},${figures.join(',')}`
      }
    }
  }
}

const within = (municipalities, letters, count, digits) =>
  municipalities.flatMap((code) =>
    Array.from(
      { length: count },
      (_, place) => `${letters}${code.slice(2)}${String(place).padStart(digits, '0')}`,
    ),
  )

async function write(path, lines) {
  const file = opened(path)
  for (const line of lines) file.write(`${line}\n`)
  await file.close()
}

function opened(path) {
  const zip = createGzip({ level: 1 })
  const file = createWriteStream(path)
  zip.pipe(file)
  return {
    write: (text) => zip.write(text),
    close: async () => {
      zip.end()
      await once(file, 'close')
    },
  }
}
