/** Why the service cannot start, said to the person who started it: Dutch first, English on the second line. */
export class StartFailure extends Error {
  override readonly name = 'StartFailure'
  readonly english: string
  constructor(dutch: string, english: string, options?: ErrorOptions) {
    super(dutch, options)
    this.english = english
  }
}
