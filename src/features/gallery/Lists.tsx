import { type ComponentProps, useMemo, useState } from 'react'
import { galleryTexts } from '../../messages/gallery.ts'
import { LawMark } from '../../register/LawMark.tsx'
import { FilterBar, NothingFound } from '../../ui/FilterBar.tsx'
import { MatrixGrid } from '../../ui/grid/MatrixGrid.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { initiatives } from './data/initiatives.ts'
import { laws, legalTasks } from './data/laws.ts'
import { Part, Specimen } from './Specimens.tsx'

/** What narrows a list down, and the grid. */
export function Lists() {
  const t = useTexts(galleryTexts)
  const loosen = [
    { name: 'wet', label: t.law, count: 3 },
    { name: 'naam', label: t.name, count: 1 },
  ]
  const nothing = { counted: t.counted, set: () => undefined, clear: () => undefined }
  return (
    <Part id="lijsten" title={t.lists}>
      <Specimen name={t.filters}>
        <Filters said={t.counted(8)} />
      </Specimen>
      <Specimen name={t.filtersSet}>
        <Filters said={t.counted(3)} law="wpg" unknown="bestaat-niet" />
      </Specimen>
      <Specimen name={t.nothing}>
        <NothingFound loosen={loosen} {...nothing} />
      </Specimen>
      <Specimen name={t.nothingAtAll}>
        <NothingFound loosen={[]} {...nothing} />
      </Specimen>
      <Specimen name={t.grid} wide>
        <Grid />
      </Specimen>
    </Part>
  )
}

function Filters({ said, law, unknown }: { said: string; law?: string; unknown?: string }) {
  const t = useTexts(galleryTexts)
  const [values, setValues] = useState<Readonly<Record<string, string | undefined>>>({ wet: law })
  const options = laws.map(({ id, title }) => ({ value: id, text: title.nl }))
  const chosen: ComponentProps<typeof FilterBar>['chosen'] = [
    { filter: { codec: { name: 'naam' }, label: t.name }, value: values.naam, unknown: undefined },
    { filter: { codec: { name: 'wet' }, label: t.law, options }, value: values.wet, unknown },
  ]
  return (
    <FilterBar
      chosen={chosen}
      active={Object.values(values).some(Boolean)}
      set={(name, value) => setValues({ ...values, [name]: value === '' ? undefined : value })}
      clear={() => setValues({})}
      said={said}
    />
  )
}

const GROUPS = [
  { key: 'wpg', head: 'Wpg', rows: ['kort', 'lang'] },
  { key: 'verzonnen', head: 'Vzw', rows: ['woord'] },
]

/** Tells the same of the same cell every time, and leaves some empty. */
const isFilled = (row: string, column: string) => (row.length + column.length * 3) % 4 !== 0

/** Drawn, not typed: many fonts lack the sign. */
const Dot = () => (
  <svg width="12" height="12" aria-hidden="true">
    <circle cx="6" cy="6" r="5" fill="currentColor" />
  </svg>
)

const cell = (row: string, column: string) =>
  isFilled(row, column) ? { mark: <Dot />, says: `${row} × ${column}` } : undefined

function Grid() {
  const t = useTexts(galleryTexts)
  const language = useLanguage()
  const groups = useMemo(
    () =>
      GROUPS.map(({ key, head, rows }) => ({
        key,
        head,
        rows: rows.map((id) => ({
          key: id,
          head: legalTasks.find((each) => each.id === id)?.title[language] ?? id,
          aside: <LawMark law={key} />,
        })),
      })),
    [language],
  )
  const columns = useMemo(
    () => initiatives.map(({ id, title, shortTitle }) => ({ key: id, head: shortTitle ?? title[language] })),
    [language],
  )
  return (
    <MatrixGrid
      caption={t.gridCaption}
      corner={t.task}
      asideHead={t.law}
      columns={columns}
      groups={groups}
      cell={cell}
      open={() => undefined}
    />
  )
}
