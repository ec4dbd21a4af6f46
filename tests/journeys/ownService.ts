import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../browser/freePort.mjs'

/** A service with settings of its own, beside the one that all journeys share. */
export interface OwnService {
  origin: string
  stop: () => Promise<void>
}

/** Starts one on the build that the shared one runs on. */
export async function startOwnService(settings: Record<string, string>): Promise<OwnService> {
  const [port, folder] = [await freePort(), await mkdtemp(join(tmpdir(), 'gezond-verband-'))]
  const child = spawn(process.execPath, ['server/start.mjs'], {
    env: { ...process.env, PORT: String(port), GV_DATABASE: join(folder, 'own.sqlite'), ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (said: Buffer) => {
      if (said.toString().includes('staat klaar op')) resolve()
    })
    child.on('close', (code) => reject(new Error(`De dienst stopte met ${String(code)}.`)))
  })
  return {
    origin: `http://localhost:${port}`,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}
