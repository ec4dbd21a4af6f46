/** Why a file could not be made, where that is something the reader can do something about. */
export type DownloadFailure = 'noNetwork' | 'noDrawing' | 'tooLarge'

export class DownloadError extends Error {
  readonly failure: DownloadFailure
  constructor(failure: DownloadFailure, options?: ErrorOptions) {
    super(failure, options)
    this.failure = failure
  }
}
