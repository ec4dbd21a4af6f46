import type { ParameterCodec } from '../contract/selection.ts'

/** The same address with one parameter set, or dropped when `value` is undefined. Order of the others is kept. */
export function withParameter<T>(
  codec: ParameterCodec<T>,
  search: URLSearchParams,
  value: T | undefined,
): URLSearchParams {
  const next = new URLSearchParams(search)
  if (value === undefined) next.delete(codec.name)
  else next.set(codec.name, codec.write(value))
  return next
}
