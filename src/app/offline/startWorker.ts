import { isWholeScreen } from '../../contract/addresses.ts'
import { type ToWorker, WORKER_PATH } from '../../contract/offline.ts'
import { API_ROOT, REGISTER_PATH } from '../../contract/resources.ts'
import { useNewVersion } from './newVersion.ts'

/** How often a page that stays open looks for a new version. Browsers do so themselves with every page that is opened. */
const LOOK_EVERY = 60 * 60_000

/** Is this page of that worker's version? */
type IsOurs = (worker: ServiceWorker) => Promise<boolean>

/** Asks for the worker that makes the app work without a network. Without one, all works as before. */
export async function startWorker(): Promise<void> {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]')
  if (!('serviceWorker' in navigator) || script === null) return
  const { serviceWorker: workers } = navigator
  const cameWithout = workers.controller === null
  const asked: Promise<ServiceWorkerRegistration | undefined> = workers.register(WORKER_PATH, {
    updateViaCache: 'none',
  })
  const registration = await asked
  // Where workers are switched off some browsers give nothing, and no reason.
  if (registration === undefined) return
  const isOurs = (worker: ServiceWorker) => runs(worker, new URL(script.src).pathname)
  const before = fromBefore(registration, isOurs)
  const look = () => void lookForNew(registration, isOurs, before)
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', look),
  )
  workers.addEventListener('controllerchange', look)
  setInterval(() => {
    // Fetching a version would take something from the show.
    if (!isWholeScreen(window.location.pathname)) registration.update().catch(() => undefined)
  }, LOOK_EVERY)
  const { active } = await workers.ready
  if (cameWithout) tell(active, { kind: 'keep', paths: answersSoFar() })
  look()
}

/**
 * The workers that are there already and not newer than this page. A page comes from the network first, so if the worker in
 * force is not of its version, the page is the newer one, also than a worker that waits: its own is still to come, or fails.
 */
async function fromBefore({ active, waiting }: ServiceWorkerRegistration, isOurs: IsOurs) {
  return new Set(active !== null && (await isOurs(active)) ? [active] : [active, waiting])
}

/** Is there a version that is newer than this page? It is whole before that is said: what is being fetched may fail. */
async function lookForNew(
  registration: ServiceWorkerRegistration,
  isOurs: IsOurs,
  before: ReturnType<typeof fromBefore>,
): Promise<void> {
  const newestNow = () => registration.waiting ?? registration.active
  const newest = newestNow()
  if (newest === null) return
  // Asked in any case: a worker that hears that its page is open puts away what others had.
  const isNewer = !(await isOurs(newest)) && !(await before).has(newest)
  // Another look came after this one.
  if (newest !== newestNow()) return
  useNewVersion.setState({ load: isNewer ? () => loadNew(registration) : undefined })
}

function runs(worker: ServiceWorker, script: string): Promise<boolean> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    port1.addEventListener('message', ({ data }) => {
      port1.close()
      resolve(data === true)
    })
    port1.start()
    tell(worker, { kind: 'runs', script }, [port2])
  })
}

function loadNew({ waiting }: ServiceWorkerRegistration): void {
  const reload = () => window.location.reload()
  if (waiting === null) return reload()
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true })
  tell(waiting, { kind: 'take-over' })
  return undefined
}

const tell = (worker: ServiceWorker | null, message: ToWorker, ports: Transferable[] = []): void =>
  worker?.postMessage(message, ports)

/** What the page asked of the service before there was a worker, and the register, which every page needs. */
function answersSoFar(): string[] {
  const asked = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === window.location.origin && pathname.startsWith(API_ROOT))
  return [...new Set([REGISTER_PATH, ...asked.map(({ pathname, search }) => pathname + search)])]
}
