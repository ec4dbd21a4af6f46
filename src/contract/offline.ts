/** What the app and its worker say to each other, so that the app works without a network. */
export const WORKER_PATH = '/sw.js'

/** Header of an answer that the worker had kept: when the service gave it (ISO 8601, UTC). Answers of the service have none. */
export const KEPT_AT = 'kept-at'

/** Where Vite puts what has a hash of its content in its name, and so never changes. */
export const HASHED_FILES = '/assets/'

export type ToWorker =
  /** What the page fetched while there was no worker yet to keep it. */
  | { kind: 'keep'; paths: readonly string[] }
  /** Is the page that runs this script of your version? Answered on the port that comes along. */
  | { kind: 'runs'; script: string }
  /** The reader asks for the new version. */
  | { kind: 'take-over' }
