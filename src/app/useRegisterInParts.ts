import { useCallback, useDeferredValue, useEffect, useState } from 'react'
import { useLocation } from 'react-router'
import { embeddedFigures, useRegister } from '../api/register.ts'
import { PAGES } from '../contract/addresses.ts'
import type { RegisterView } from '../register/RegisterContext.tsx'
import { whenIdle } from './whenIdle.ts'

/** The whole register with its look-ups. */
export type Whole = Pick<RegisterView, 'index' | 'edges'>

/**
 * The register, and before it the part that came with the page, if any. With that part the whole is asked for when the page
 * has nothing better to do, or as soon as something needs it.
 */
export function useRegisterInParts() {
  const [part] = useState(embeddedFigures)
  const [isWanted, setIsWanted] = useState(part === undefined)
  const elsewhere = useLocation().pathname !== PAGES.compare
  const register = useRegister(isWanted || elsewhere)
  // Taking the whole in after the part is nothing that anyone waits for.
  const later = useDeferredValue(register.data)
  const whole: Whole | undefined = part === undefined ? register.data : later
  const [first] = useState(promised<Whole>)
  useEffect(() => {
    // At once, not with what is drawn later: that may wait for this.
    if (register.data !== undefined) first.keep(register.data)
  }, [first, register.data])
  useEffect(() => whenIdle(async () => setIsWanted(true)), [])
  const askWhole = useCallback(() => {
    // Asked for while something is being drawn: the state changes after that.
    queueMicrotask(() => setIsWanted(true))
    return first.promise
  }, [first])
  return { part, whole, register, ...(part === undefined ? {} : { askWhole }) }
}

/** A promise and how it is kept. */
function promised<T>() {
  let keep: (value: T) => void = () => undefined
  const promise = new Promise<T>((resolve) => {
    keep = resolve
  })
  return { promise, keep }
}
