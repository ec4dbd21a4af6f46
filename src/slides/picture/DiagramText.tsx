import type { Diagram } from '../diagram.ts'
import { plainText, type Words } from '../words.ts'
import { Said } from './Said.tsx'

/** What a diagram shows, as lists: its bands, its lines as sentences, its areas, and the boxes that no line touches. */
export function DiagramText({ diagram }: { diagram: Diagram }) {
  const { links, areas, boxes, bands } = diagram
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]))
  const alone = boxes.filter(({ id }) => !linked.has(id))
  return (
    <>
      <List items={bands.map(({ name, box }) => ({ key: `${box.x} ${box.y}`, words: name }))} />
      <List
        items={boxes.flatMap(({ id, description }) => (description ? [{ key: id, words: description }] : []))}
      />
      <List items={links.map(({ description }) => ({ key: description, words: description }))} />
      <List items={areas.map(({ name, description }) => ({ key: name, words: description }))} />
      <List
        items={alone
          .filter((box) => box.description === undefined)
          .map(({ id, words }) => ({ key: id, words }))}
      />
    </>
  )
}

function List({ items }: { items: readonly { key: string; words: Words }[] }) {
  // A mark without words, such as a colour beside its name, is nothing to read.
  const said = items.filter(({ words }) => plainText(words) !== '')
  return said.length === 0 ? null : (
    <ul>
      {said.map(({ key, words }) => (
        <li key={key}>
          <Said words={words} />
        </li>
      ))}
    </ul>
  )
}
