/** What a publisher says of a table, in the form that is expected of it. */
import * as z from 'zod/mini'
import type { Phrase } from '../../service/language.ts'
import { shown } from '../reading/cells.ts'
import { otherForm } from './publisherFaults.ts'

/** As far as a description needs one. */
interface Collections {
  pages: (collection: string, asked: (row: number) => Phrase) => AsyncGenerator<readonly unknown[]>
  address: (collection: string) => URL
}

/** All entries of a small collection, each in its form. @throws ImportFailure */
export async function entriesOf<T extends z.ZodMiniType>(
  publisher: Collections,
  collection: string,
  form: T,
  protocol?: string,
): Promise<z.output<T>[]> {
  const asked = { nl: `${collection} van de tabel`, en: `${collection} of the table` }
  const entries: unknown[] = []
  for await (const page of publisher.pages(collection, () => asked)) entries.push(...page)
  return inForm(publisher.address(collection), collection, z.array(form), entries, protocol)
}

/** @throws ImportFailure naming the place where an answer differs */
export function inForm<T extends z.ZodMiniType>(
  url: URL,
  name: string,
  form: T,
  answer: unknown,
  protocol?: string,
): z.output<T> {
  const read = form.safeParse(answer)
  if (read.success) return read.data
  const where = shown(read.error.issues[0]?.path.join('.') ?? '')
  const what = { nl: `${name} is anders bij ${where}`, en: `${name} differs at ${where}` }
  throw otherForm(url, what, protocol)
}
