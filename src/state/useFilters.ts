import { useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { type ParameterCodec, readParameter } from '../contract/selection.ts'
import { withParameter } from './address.ts'
import { useSearchChange } from './useSearchChange.ts'

/** One way to narrow a list down; its value stands in the address. */
export interface Filter<Item, Value extends string = string> {
  codec: ParameterCodec<Value>
  label: string
  /** What can be chosen; absent: the reader types. */
  options?: readonly { value: Value; text: string }[]
  passes(item: Item, value: Value): boolean
}

export interface ChosenFilter<Item> {
  filter: Filter<Item>
  /** Undefined: everything passes. */
  value: string | undefined
  /** What the address asks for and the page does not know; it is left out and named. */
  unknown: string | undefined
}

/** The filters of a list, as the address has them, and how to change them. */
export interface Filters<Item> {
  chosen: readonly ChosenFilter<Item>[]
  /** Is the list narrowed down at all? */
  active: boolean
  set(name: string, value: string | undefined): void
  clear(): void
}

/** @param filters keep the same array between renders (`useMemo`): the choice is worked out anew when it changes */
export function useFilters<Item>(filters: readonly Filter<Item>[]): Filters<Item> {
  const [search] = useSearchParams()
  const change = useSearchChange()
  const chosen = useMemo(() => chosenFilters(filters, search), [filters, search])
  return {
    chosen,
    active: chosen.some((each) => each.value !== undefined),
    set: (name, value) => {
      const codec = filters.find((each) => each.codec.name === name)?.codec
      if (codec !== undefined)
        change((before) => withParameter(codec, before, value === '' ? undefined : value))
    },
    clear: () =>
      change((before) => {
        const next = new URLSearchParams(before)
        for (const { codec } of filters) next.delete(codec.name)
        return next
      }),
  }
}

/** The filters as an address has them. */
export const chosenFilters = <Item>(
  filters: readonly Filter<Item>[],
  search: URLSearchParams,
): readonly ChosenFilter<Item>[] => filters.map((filter) => chosenFrom(filter, search))

function chosenFrom<Item>(filter: Filter<Item>, search: URLSearchParams): ChosenFilter<Item> {
  const parameter = readParameter(filter.codec, search)
  if (parameter.state === 'missing') return { filter, value: undefined, unknown: undefined }
  if (parameter.state === 'invalid') return { filter, value: undefined, unknown: parameter.given }
  const { value } = parameter
  const isOffered = filter.options === undefined || filter.options.some((each) => each.value === value)
  return isOffered
    ? { filter, value, unknown: undefined }
    : { filter, value: undefined, unknown: search.get(filter.codec.name) ?? undefined }
}

/** The items that pass every filter that is set. */
export function passing<Item>(items: readonly Item[], chosen: readonly ChosenFilter<Item>[]): Item[] {
  return items.filter((item) =>
    chosen.every(({ filter, value }) => value === undefined || filter.passes(item, value)),
  )
}

/**
 * For each filter that is set: how many items there would be without it. The most fruitful first, the fruitless left out.
 * @param pass how the page itself narrows its list down, where filters look at the same part of an item
 */
export function looser<Item>(
  items: readonly Item[],
  chosen: readonly ChosenFilter<Item>[],
  pass: (items: readonly Item[], chosen: readonly ChosenFilter<Item>[]) => readonly Item[] = passing,
): { name: string; label: string; count: number }[] {
  return chosen
    .filter((each) => each.value !== undefined)
    .map((without) => ({
      name: without.filter.codec.name,
      label: without.filter.label,
      count: pass(
        items,
        chosen.filter((each) => each !== without),
      ).length,
    }))
    .filter((each) => each.count > 0)
    .toSorted((a, b) => b.count - a.count)
}

/** "Wet: Wpg" for each filter that is set, for the head of a file or a page on paper. */
export function filterWords<Item>(chosen: readonly ChosenFilter<Item>[]): string[] {
  return chosen.flatMap(({ filter, value }) =>
    value === undefined
      ? []
      : [`${filter.label}: ${filter.options?.find((each) => each.value === value)?.text ?? value}`],
  )
}
