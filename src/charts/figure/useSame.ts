import { useMemo } from 'react'

/**
 * The former value as long as the new one says the same, so that what is made of it need not be made again. For what is
 * small and plain: it is compared as it would be written down.
 *
 * @typeParam Value plain data, without functions
 */
export function useSame<Value>(value: Value): Value {
  const key = JSON.stringify(value)
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the key says all of the value
  return useMemo(() => value, [key])
}
