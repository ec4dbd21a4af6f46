import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useMemo, useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { type ColumnParts, columnFor } from '../../../tests/builders/comparison.ts'
import { boundaryChange, region } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { everythingInView } from '../../../tests/setup/inView.ts'
import type { Language } from '../../messages/texts.ts'
import type { FigureView } from '../trend/FigureActions.tsx'
import { MapFigure } from './MapFigure.tsx'
import type { MapGeometry } from './mapGeometry.ts'

everythingInView()

const NAMES: Readonly<Record<string, string>> = {
  GM0917: 'Heerlen',
  GM0928: 'Kerkrade',
  GM0935: 'Maastricht',
  GM0981: 'Vaals',
  GM0882: 'Landgraaf',
}
const BUURTEN: Readonly<Record<string, string>> = { BU9: 'Terworm' }
const values = { GM0917: 57.8, GM0928: 61.3, GM0935: 47.7, GM0981: 'suppressed' } as const
const regions = [
  ...Object.entries(NAMES).map(([code, name]) => region({ code, name, parents: ['PV31'] })),
  region({ code: 'PV31', name: 'Limburg', level: 'province', parents: [] }),
  region({ code: 'GM1954', name: 'Beekdaelen', parents: ['PV31'], validFrom: '2019-01-01' }),
  region({ code: 'GM0951', name: 'Nuth', validTo: '2019-01-01', parents: [] }),
]
const boundaryChanges = [boundaryChange({ from: 'GM0951', to: 'GM1954', on: '2019-01-01' })]

function show(
  parts: Partial<ColumnParts> = {},
  {
    language,
    pickedAtFirst,
    ...props
  }: {
    onChoose?: (code: string) => void
    geometry?: MapGeometry
    classificationYear?: number
    namesYear?: number
    pickedAtFirst?: string
    place?: string
    language?: Language
  } = {},
) {
  const column = columnFor({ values, comparator: 50.8, ...parts })
  const rows = Object.keys(parts.values ?? values).map((code) => ({
    code,
    name: NAMES[code] ?? BUURTEN[code] ?? code,
  }))
  const onPick = vi.fn<(code: string) => void>()
  function Shown() {
    const [view, setView] = useState<FigureView>('chart')
    const [picked, pick] = useState(pickedAtFirst)
    return (
      <MapFigure
        id="kaart"
        column={column}
        rows={rows}
        comparatorName="Nederland"
        {...props}
        picked={picked}
        onPick={(code) => {
          onPick(code)
          pick(code)
        }}
        view={view}
        show={setView}
        address="https://voorbeeld.nl/"
      />
    )
  }
  const { unmount } = renderPage(<Shown />, {
    register: { regions, boundaryChanges },
    ...(language && { language }),
  })
  return { onPick, unmount, user: userEvent.setup() }
}

const map = () => screen.getByRole('listbox', { name: 'Kaart: Overgewicht' })

describe('the map', () => {
  it('has every chosen region with its figure or why there is none, and no others', () => {
    show()
    expect(
      within(map())
        .getAllByRole('option')
        .map((each) => each.getAttribute('aria-label'))
        .toSorted((a, b) => (a ?? '').localeCompare(b ?? '')),
    ).toEqual([
      'Heerlen: 57,8\u00a0%',
      'Kerkrade: 61,3\u00a0%',
      'Maastricht: 47,7\u00a0%',
      'Vaals: onderdrukt (te kleine aantallen)',
    ])
  })

  it('is one stop, at my municipality, and says which keys there are', async () => {
    const { user } = show()
    await user.tab()
    expect(document.activeElement).toHaveAccessibleName('Maastricht: 47,7\u00a0%')
    expect(map()).toHaveAccessibleDescription(/^Pijltjes gaan naar het gebied ernaast/)
    await user.tab()
    expect(map()).not.toContainElement(document.activeElement as HTMLElement)
  })

  it('goes to what lies next to it, to the highest and the lowest, and to a name', async () => {
    const { user } = show()
    await user.tab()
    const at = () => document.activeElement?.getAttribute('aria-label')?.split(':')[0]
    await user.keyboard('{ArrowRight}')
    expect(at()).toBe('Heerlen')
    await user.keyboard('{ArrowLeft}')
    expect(at()).toBe('Maastricht')
    await user.keyboard('{Home}')
    expect(at()).toBe('Kerkrade')
    await user.keyboard('{End}')
    expect(at()).toBe('Maastricht')
    await user.keyboard('vaa')
    expect(at()).toBe('Vaals')
  })

  it('is come back to where it was left', async () => {
    const { user } = show()
    await user.tab()
    await user.keyboard('{Home}')
    await user.tab()
    await user.tab({ shift: true })
    expect(document.activeElement).toHaveAccessibleName(/^Kerkrade/)
  })

  it('says beside it what the figure is beside the comparator', async () => {
    const { user } = show()
    await user.tab()
    await user.keyboard('{Home}')
    expect(
      screen.getByText('10,5 procentpunt hoger dan Nederland (50,8 %): de ongunstige kant, niet te toetsen'),
    ).toHaveAttribute('aria-live', 'polite')
  })

  it('says the same under the pointer, and nothing more', async () => {
    const { user } = show()
    await user.hover(screen.getByRole('option', { name: /^Maastricht/ }))
    expect(screen.getByText(/^3,1 procentpunt lager dan Nederland/)).toBeVisible()
    await user.unhover(map())
    expect(screen.queryByText(/^3,1 procentpunt lager dan Nederland/)).toBeNull()
  })

  it('picks out with Enter and with a press', async () => {
    const { user, onPick } = show()
    await user.tab()
    await user.keyboard('{Home}{Enter}')
    expect(onPick).toHaveBeenLastCalledWith('GM0928')
    expect(screen.getByRole('option', { selected: true })).toHaveAccessibleName(/^Kerkrade/)
    await user.click(screen.getByRole('option', { name: /^Heerlen/ }))
    expect(onPick).toHaveBeenLastCalledWith('GM0917')
    expect(screen.getByText(/^Heerlen: 57,8 %, 7,0 procentpunt hoger/)).toBeVisible()
  })

  it('lets regions be chosen that are not, where that can be done', async () => {
    const onChoose = vi.fn<(code: string) => void>()
    const { user, onPick } = show({}, { onChoose })
    await user.click(screen.getByRole('option', { name: 'Landgraaf: niet gekozen' }))
    expect(onChoose).toHaveBeenCalledWith('GM0882')
    expect(onPick).not.toHaveBeenCalled()
  })
})

describe('a region that is chosen from the map', () => {
  it('stays the one stop of Tab', async () => {
    function Chosen() {
      const [chosen, choose] = useState<Readonly<Record<string, number>>>(() => ({
        GM0935: 47.7,
        GM0917: 57.8,
      }))
      const column = useMemo(() => columnFor({ values: chosen, comparator: 50.8 }), [chosen])
      const rows = useMemo(
        () => Object.keys(chosen).map((code) => ({ code, name: NAMES[code] ?? code })),
        [chosen],
      )
      return (
        <MapFigure
          id="kaart"
          column={column}
          rows={rows}
          comparatorName="Nederland"
          picked={undefined}
          onPick={() => undefined}
          onChoose={(code) => choose({ ...chosen, [code]: 60 })}
          view="chart"
          show={() => undefined}
          address="https://voorbeeld.nl/"
        />
      )
    }
    renderPage(<Chosen />, { register: { regions, boundaryChanges } })
    const user = userEvent.setup()
    await user.tab()
    await user.keyboard('landg{Enter}')
    expect(document.activeElement).toHaveAccessibleName('Landgraaf: 60,0\u00a0%')
    await user.tab()
    expect(map()).not.toContainElement(document.activeElement as HTMLElement)
  })
})

describe('what an address picks out that is not chosen', () => {
  it('is picked out nowhere', () => {
    show({}, { pickedAtFirst: 'GM0882', onChoose: () => undefined })
    expect(screen.getByText(/^Wijs een gebied op de kaart aan/)).toBeVisible()
    expect(screen.queryByText('Zware omtrek: aangewezen')).toBeNull()
    expect(screen.queryByRole('option', { selected: true })).toBeNull()
  })
})

describe('what stands with the map', () => {
  it('says in words what the colours, the hatching and the outlines mean', () => {
    show()
    const legend = screen.getByRole('group', { name: 'Zo leest u de kaart' })
    expect(
      within(legend)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Met −: lager dan Nederland, hier de gunstige kant.',
      'Met +: hoger dan Nederland, hier de ongunstige kant.',
      'Gearceerd, onderdrukt (te kleine aantallen): 1 gebied',
      'Alleen een omtrek: niet gekozen',
      'Donkere lijnen: provincies',
    ])
    expect(within(legend).getByText('15 lager')).toBeVisible()
  })

  it('judges nothing where the indicator has no better side', () => {
    show({ polarity: 'none' })
    const legend = screen.getByRole('group', { name: 'Zo leest u de kaart' })
    expect(legend).toHaveTextContent('Hoe donkerder, hoe hoger.')
    expect(legend).not.toHaveTextContent(/gunstig/)
    expect(screen.getByText(/geen betere of slechtere kant/)).toBeVisible()
  })

  it('says that nothing can be tested, and of when the figures are', () => {
    show()
    expect(screen.getByText(/Verschillen zijn niet te toetsen/)).toBeVisible()
    expect(screen.getByText('Cijfers over 2020, 6 jaar geleden.')).toBeVisible()
  })
})

describe('the same as a table', () => {
  it('says nothing of colours, hexagons or boundaries', async () => {
    const { user } = show()
    expect(screen.getByText(/De kleur is het verschil met Nederland/)).toHaveTextContent(/Elke zeshoek/)
    await user.click(screen.getByRole('button', { name: 'Tabel' }))
    expect(screen.queryByText(/De kleur is|zeshoek/)).toBeNull()
    expect(screen.getByText(/Vergeleken met Nederland/)).toBeVisible()
  })
})

describe('a map of figures of an earlier classification', () => {
  const before = { values: { GM0917: 57.8, GM0951: 49.2 }, key: { classificationYear: 2018 } }

  it('says of a municipality of now that it was not there, and what was', async () => {
    const { user, onPick } = show(before, { onChoose: () => undefined })
    const beekdaelen = screen.getByRole('option', { name: /^Beekdaelen/ })
    expect(beekdaelen).toHaveAccessibleName(
      'Beekdaelen: bestaat niet in de indeling van 2018. In plaats daarvan: GM0951 (49,2\u00a0%).',
    )
    expect(screen.getByRole('option', { name: /^Landgraaf/ })).toHaveAccessibleName('Landgraaf: niet gekozen')
    await user.click(beekdaelen)
    expect(onPick).toHaveBeenCalledWith('GM1954')
  })

  it('has it in the legend, and both years', () => {
    show(before)
    const legend = screen.getByRole('group', { name: 'Zo leest u de kaart' })
    expect(legend).toHaveTextContent('Gestippeld, bestaat niet in de indeling van 2018: 1 gebied')
    expect(legend).toHaveTextContent('Cijfers in de indeling van 2018, gemeenten van 2026.')
    expect(screen.getByText(/de cijfers zijn geteld in de indeling van 2018/)).toBeVisible()
  })

  it('lists what it cannot draw, with its figure and where that lies now', () => {
    show(before)
    expect(screen.getByText('Niet op deze kaart: 1 gebied')).toBeVisible()
    expect(screen.getByText('GM0951').closest('li')).toHaveTextContent(
      'GM0951: 49,2 %; ligt nu in Beekdaelen',
    )
  })

  it('says in the legend of which year the figures are, whatever that of the rows is', () => {
    show({ key: { classificationYear: 2026 } }, { classificationYear: 2018 })
    expect(screen.queryByText(/^Cijfers in de indeling van/)).toBeNull()
  })

  it('marks the names of where they lie now as Dutch', () => {
    show(before, { language: 'en' })
    const item = screen.getByText('GM0951').closest('li')
    expect(item).toHaveTextContent('GM0951: 49.2%; now lies in Beekdaelen')
    expect(screen.getByText('Beekdaelen')).toHaveAttribute('lang', 'nl')
  })

  it('says nothing of the kind where all is of one year', () => {
    show({ key: { classificationYear: 2026 } })
    expect(screen.queryByText(/Gestippeld|Let op|Niet op deze kaart/)).toBeNull()
  })
})

describe('totals', () => {
  it('are ordered from low to high, without a comparator in map, words and table', async () => {
    const { user } = show({ unit: 'count', comparator: 'total' })
    expect(screen.getByRole('group', { name: 'Zo leest u de kaart' })).toHaveTextContent(
      'Hoe donkerder, hoe hoger.',
    )
    await user.tab()
    await user.keyboard('{Home}')
    expect(screen.queryByText(/hoger dan Nederland/)).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Tabel' }))
    expect(within(screen.getByRole('table')).getAllByRole('columnheader')).toHaveLength(2)
  })
})

describe('the map in English', () => {
  it('marks the names of regions as Dutch', async () => {
    const { user } = show({}, { language: 'en' })
    await user.tab()
    expect(screen.getByText('Maastricht', { selector: 'span' })).toHaveAttribute('lang', 'nl')
    await user.click(screen.getByRole('button', { name: 'Table' }))
    for (const name of ['Heerlen', 'Kerkrade'])
      expect(screen.getByRole('button', { name }).firstElementChild).toHaveAttribute('lang', 'nl')
  })
})

describe('the map as a table', () => {
  it('has the same regions in order, without numbers in that order, and picks out', async () => {
    const { user, onPick } = show()
    await user.click(screen.getByRole('button', { name: 'Tabel' }))
    const lines = within(screen.getByRole('table')).getAllByRole('row')
    expect(lines.map(({ textContent }) => textContent?.replaceAll('\u00a0', ' '))).toEqual([
      'GebiedWaarde %Verschil met Nederland procentpuntNaast Nederland',
      'Kerkrade61,3+10,5hoger, niet te toetsen',
      'Heerlen57,8+7,0hoger, niet te toetsen',
      'Maastricht47,7−3,1lager, niet te toetsen',
      'Vaalsonderdrukt (te kleine aantallen)niet te vergelijken',
    ])
    await user.click(screen.getByRole('button', { name: 'Heerlen' }))
    expect(onPick).toHaveBeenCalledWith('GM0917')
    await user.click(screen.getByRole('button', { name: 'Grafiek' }))
    expect(within(map()).getAllByRole('option')).toHaveLength(4)
  })
})

describe('a map with boundaries', () => {
  const ring = (west: number): [number, number][] => [
    [west, 52],
    [west, 52.1],
    [west + 0.1, 52.1],
    [west + 0.1, 52],
    [west, 52],
  ]
  const geometry: MapGeometry = {
    topology: {
      type: 'Topology',
      arcs: [ring(5), ring(5.1)],
      objects: {
        buurten: {
          type: 'GeometryCollection',
          geometries: ['BU1', 'BU2'].map((id, place) => ({ type: 'Polygon', id, arcs: [[place]] })),
        },
      },
    },
    regions: 'buurten',
    source: 'CBS, wijk- en buurtkaart',
  }

  it('says of which year the boundaries are, where that is not the year of the figures', () => {
    const names: MapGeometry = {
      ...geometry,
      classificationYear: 2024,
      topology: {
        ...geometry.topology,
        objects: {
          buurten: {
            type: 'GeometryCollection',
            geometries: ['BU1', 'BU2'].map((id, at) => ({
              type: 'Polygon',
              id,
              arcs: [[at]],
            })),
          },
        },
      },
    }
    show({ values: { BU1: 40, GM0917: 60 } }, { geometry: names, onChoose: () => undefined })
    expect(screen.getByText(/de grenzen zijn die van 2024/)).toBeVisible()
    expect(screen.getByRole('group', { name: 'Zo leest u de kaart' })).toHaveTextContent(
      'Cijfers in de indeling van 2020, grenzen van 2024.',
    )
  })

  it('promises no check of codes where the names are those of the boundaries', () => {
    const terworm: MapGeometry = {
      ...geometry,
      classificationYear: 2024,
      topology: {
        ...geometry.topology,
        objects: {
          buurten: {
            type: 'GeometryCollection',
            geometries: [{ type: 'Polygon', id: 'BU9', arcs: [[0]], properties: { name: 'Terworm' } }],
          },
        },
      },
    }
    const checked = /dan is het gebied niet getekend/
    const unchecked = /is niet te herkennen dat een code intussen/
    const { unmount } = show({ values: { BU9: 40 } }, { geometry: terworm })
    expect(screen.getByText(checked)).toBeVisible()
    expect(screen.queryByText(unchecked)).toBeNull()
    unmount()
    show({ values: { BU9: 40 } }, { geometry: terworm, namesYear: 2024 })
    expect(screen.getByText(unchecked)).toBeVisible()
    expect(screen.queryByText(checked)).toBeNull()
  })

  it('names the municipality whose buurten they are, in the title and on the map', async () => {
    show({ values: { BU1: 40, BU2: 60 } }, { geometry, place: 'de buurten van Heerlen' })
    expect(
      await screen.findByRole('listbox', { name: 'Kaart: Overgewicht: de buurten van Heerlen' }),
    ).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Overgewicht: de buurten van Heerlen' })).toBeVisible()
  })

  it('draws them, and names where they come from', async () => {
    show({ values: { BU1: 40, BU2: 60 } }, { geometry })
    expect(await screen.findByRole('option', { name: 'BU2: 60\u00a0%' })).toBeInTheDocument()
    expect(screen.getByText(/Grenzen: CBS, wijk- en buurtkaart\./)).toBeVisible()
  })

  it('says that there is nothing to draw where none are held', () => {
    show({ values: { BU1: 40, BU2: 60 } })
    expect(screen.getByText(/^Van deze gebieden zijn geen grenzen ingelezen/)).toBeVisible()
    expect(screen.queryByText(/De kleur is|zeshoek/)).toBeNull()
    expect(screen.queryByRole('listbox')).toBeNull()
    expect(screen.queryByRole('button', { name: /als PNG/ })).toBeNull()
  })
})
