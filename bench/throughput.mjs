/** One indicator of all municipalities from the service, beside a file of the same bytes from the same server. */
import { Agent, get } from 'node:http'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { median } from './measurePage.mjs'
import { startOn } from './service.mjs'

const ANSWER = '/api/v1/figure-blocks?indicator=overgewicht'
const FILE = '/measured.json'
const AT_ONCE = 8
const WARMING_MS = 1500
/** Both in turn for a short time, many times: what else the machine does then falls on both. */
const [TURN_MS, TURNS] = [400, 15]

/**
 * @param {string} database with the imported table
 * @param {string} folder where files may be put
 * @returns {Promise<import('./report.mjs').Line[]>}
 */
export async function benchThroughput(database, folder) {
  process.stderr.write('answers of the service …\n')
  const app = join(folder, 'app')
  mkdirSync(app)
  writeFileSync(join(app, 'index.html'), '<!doctype html><title>Gezond Verband</title>')
  const before = await startOn(database, app)
  const text = await fetch(`${before.address}${ANSWER}`, { headers: { 'accept-encoding': 'identity' } })
  writeFileSync(join(app, FILE), await text.text())
  writeFileSync(join(app, `${FILE}.br`), (await ask(before.address, ANSWER, new Agent())).body)
  await before.stop()

  const service = await startOn(database, app)
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })
  try {
    const turn = (path, ms) => load(service.address, path, ms, agent)
    await turn(ANSWER, WARMING_MS)
    await turn(FILE, WARMING_MS)
    const turns = []
    for (let round = 0; round < TURNS; round += 1)
      turns.push({ file: await turn(FILE, TURN_MS), answer: await turn(ANSWER, TURN_MS) })
    const answers = turns.flatMap(({ answer }) => answer.times).toSorted((a, b) => a - b)
    return [
      { label: 'kB brotli', value: turns[0].answer.bytes / 1000, digits: 1 },
      { label: 'answers of the service per second', value: median(turns.map(({ answer }) => answer.rate)) },
      { label: 'the same as a file per second', value: median(turns.map(({ file }) => file.rate)) },
      {
        label: 'service to file, median of the turns',
        value: median(turns.map(({ file, answer }) => answer.rate / file.rate)),
        digits: 2,
        least: 0.5,
      },
      {
        label: `answer ms, p95 with ${AT_ONCE} at once`,
        value: answers[Math.floor(answers.length * 0.95)],
        digits: 1,
        most: 15,
      },
    ]
  } finally {
    agent.destroy()
    await service.stop()
  }
}

/** Asks the same again and again, some at once, each as soon as its last one was answered. */
async function load(address, path, ms, agent) {
  const times = []
  const begun = performance.now()
  let bytes = 0
  const one = async () => {
    while (performance.now() - begun < ms) {
      const asked = performance.now()
      const { body } = await ask(address, path, agent)
      times.push(performance.now() - asked)
      bytes = body.byteLength
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, one))
  return { times, bytes, rate: (times.length / (performance.now() - begun)) * 1000 }
}

function ask(address, path, agent) {
  return new Promise((resolve, reject) => {
    get(`${address}${path}`, { agent, headers: { 'accept-encoding': 'br' } }, (response) => {
      const pieces = []
      response.on('data', (piece) => pieces.push(piece))
      response.on('end', () => {
        if (response.statusCode === 200 && response.headers['content-encoding'] === 'br')
          resolve({ body: Buffer.concat(pieces) })
        else reject(new Error(`${path} answered ${response.statusCode}, not 200 with brotli.`))
      })
    }).once('error', reject)
  })
}
