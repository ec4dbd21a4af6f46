import { type ParameterCodec, parameters } from '../contract/selection.ts'
import type { SlideContext } from './slideMaker.ts'

/**
 * The page that a slide is of, for this municipality and in this language to whoever follows the link.
 * @param anchor which part of the page, where it is another than that of the address
 * @throws RangeError for an address that leads out of the app
 */
export function sourceAddress(
  whole: string,
  { origin, municipality, language }: Pick<SlideContext, 'origin' | 'municipality' | 'language'>,
  anchor?: string,
): string {
  const url = new URL(whole, origin)
  if (url.origin !== origin) throw new RangeError(`"${whole}" is no address of this app`)
  const set = <T>({ name, write }: ParameterCodec<T>, value: T) => url.searchParams.set(name, write(value))
  set(parameters.municipality, municipality)
  // Dutch is what an address without a language means.
  if (language === 'nl') url.searchParams.delete(parameters.language.name)
  else set(parameters.language, language)
  if (anchor !== undefined) url.hash = anchor
  return url.href
}
