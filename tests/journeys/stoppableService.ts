import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '../browser/freePort.mjs'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const LONGEST_START = 60_000

/** The built service as a process of this journey's own, which it can stop, and start again at the same address. */
export interface StoppableService {
  address: string
  /** @param app the folder of the built app */
  start: (app?: string) => Promise<void>
  stop: () => Promise<void>
}

/** @param folder for its database */
export async function stoppableService(folder: string): Promise<StoppableService> {
  const port = String(await freePort())
  const address = `http://127.0.0.1:${port}`
  let running: ChildProcess | undefined
  return {
    address,
    async start(app = join(ROOT, 'dist/app')) {
      running = spawn(process.execPath, ['server/start.mjs'], {
        cwd: ROOT,
        env: { ...process.env, PORT: port, GV_DATABASE: join(folder, 'own.sqlite'), GV_APP: app },
        stdio: 'ignore',
      })
      const until = Date.now() + LONGEST_START
      while (!(await isAnswering(address))) {
        if (running.exitCode !== null || Date.now() > until) throw new Error('The service did not start.')
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    },
    async stop() {
      const process = running
      if (process === undefined || process.exitCode !== null) return
      const ended = new Promise((resolve) => process.once('exit', resolve))
      process.kill('SIGTERM')
      await ended
    },
  }
}

async function isAnswering(address: string): Promise<boolean> {
  const answer = await fetch(`${address}/api/v1/health`).catch(() => undefined)
  return answer?.ok === true
}
