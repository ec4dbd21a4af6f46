import { useCallback } from 'react'
import { useSearchParams } from 'react-router'
import { type Parameter, type ParameterCodec, readParameter } from '../contract/selection.ts'
import { withParameter } from './address.ts'
import { useSearchChange } from './useSearchChange.ts'

/**
 * One parameter of the address, and how to change it. Changing replaces the present step of the history: a filter is
 * part of the view, not a page of its own.
 */
export function useSelection<T>(codec: ParameterCodec<T>): [Parameter<T>, (value: T | undefined) => void] {
  const [search] = useSearchParams()
  const change = useSearchChange()
  const set = useCallback(
    (value: T | undefined) => change((before) => withParameter(codec, before, value)),
    [codec, change],
  )
  return [readParameter(codec, search), set]
}

/** The value of a parameter, or undefined where it is missing or invalid. */
export const valueOf = <T>(parameter: Parameter<T>): T | undefined =>
  parameter.state === 'valid' ? parameter.value : undefined
