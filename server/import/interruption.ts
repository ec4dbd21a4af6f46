/** What Ctrl+C does to an import: it stops at once and leaves nothing behind; what is being written for good is finished. */
import { setImmediate } from 'node:timers/promises'
import type { Store } from '../service/store.ts'

const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const
type Signal = keyof typeof SIGNALS

/** The import was stopped while it staged; what was staged is taken out by whoever catches this. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted'
  readonly code: number
  constructor(code: number) {
    super(INTERRUPTED)
    this.code = code
  }
}

const INTERRUPTED = 'Afgebroken; er is niets veranderd.\nInterrupted; nothing was changed.'
const FINISHING =
  'Dit is al begonnen en wordt afgemaakt; wacht tot het klaar is.\nThis has begun and is being finished; wait until it is done.'

interface Parts {
  /** Takes away what stands outside the database; may not wait. */
  clean: () => void
  say?: (text: string) => void
  exit?: (code: number) => void
}

/**
 * Listens for Ctrl+C until `end` is called. Before anything is staged it ends the process; while an import stages, its next
 * write fails with `Interrupted`; while it switches or takes out, it goes on to its end.
 */
export function interruptible({ clean, say = tell, exit = (code) => process.exit(code) }: Parts) {
  let [staging, closing, stopped] = [false, false, 0]
  const onSignal = (signal: Signal) => {
    if (closing) return say(FINISHING)
    stopped = SIGNALS[signal]
    if (staging) return
    try {
      clean()
    } catch {
      // Where an open file cannot be taken away, the next import does it.
    }
    say(INTERRUPTED)
    exit(stopped)
  }
  const orStop = async () => {
    await signalsHeard()
    if (stopped > 0) throw new Interrupted(stopped)
  }
  const toTheEnd = async <T>(work: () => Promise<T>): Promise<T> => {
    await orStop()
    closing = true
    try {
      return await work()
    } finally {
      closing = false
    }
  }
  for (const signal of SIGNAL_NAMES) process.on(signal, onSignal)

  return {
    /** The store as the import writes in it. */
    watched: (store: Store): Store => ({
      ...store,
      stage: async (head) => {
        await orStop()
        staging = true
        return store.stage(head)
      },
      addBlocks: async (number, blocks) => {
        await orStop()
        await store.addBlocks(number, blocks)
      },
      addBoundaries: async (number, boundaries) => {
        await orStop()
        await store.addBoundaries(number, boundaries)
      },
      publish: (number) => toTheEnd(() => store.publish(number)),
      importRecords: (head, collection, writes) =>
        toTheEnd(() => store.importRecords(head, collection, writes)),
    }),
    toTheEnd,
    end(): void {
      for (const signal of SIGNAL_NAMES) process.off(signal, onSignal)
    },
  }
}

/**
 * The database answers without waiting, and then no signal is heard for seconds. The first turn may be one that has looked
 * for signals already.
 */
async function signalsHeard(): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) await setImmediate()
}

const SIGNAL_NAMES: readonly Signal[] = ['SIGINT', 'SIGTERM']

/** On a terminal the progress stands on a line that is not ended. */
function tell(text: string): void {
  console.error(`${process.stderr.isTTY ? '\n' : ''}${text}`)
}
