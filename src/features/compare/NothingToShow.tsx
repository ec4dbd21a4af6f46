import { useMemo } from 'react'
import type { Comparison } from '../../domain/comparison/comparison.ts'
import { choiceTexts } from '../../messages/compare/choice.ts'
import { comparePageTexts } from '../../messages/compare/page.ts'
import { formatFigurePeriod } from '../../messages/figures.ts'
import { formatList, formatNumber } from '../../messages/format.ts'
import { useFiguresView } from '../../register/RegisterContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { OpenList } from './ChoicePanel.tsx'
import { groupsAround } from './regionGroups.ts'
import { rowsInWords } from './selectionWords.ts'
import { goToChoice } from './stayingPlaces.ts'
import type { Change, CompareSelection } from './useCompareSelection.ts'
import type { Compared } from './workOut.ts'

/** More municipalities than these are not named. */
const MOST_NAMED = 3

/** What a button here changes takes the button away: the keyboard goes on at the choice. */
const fromChoice =
  (change: Change): Change =>
  (next) => {
    goToChoice()
    change(next)
  }

/** In place of a figure where nothing is chosen: what to choose, and one press that begins. */
export function NothingChosen({
  chosen: { selection, groups, change },
  onOpen,
}: {
  chosen: CompareSelection
  onOpen: (open: OpenList) => void
}) {
  const t = useTexts(comparePageTexts)
  const { municipality } = useFiguresView()
  const press = fromChoice(change)
  const noIndicators = selection.indicators.length === 0
  const noRegions = selection.codes.length === 0
  const [near] = groupsAround(groups, municipality)
  return (
    <Notice title={t.noneTitle}>
      <p>{[noIndicators && t.noIndicators, noRegions && t.noRegions].filter(Boolean).join(' ')}</p>
      <p className="compare-next">
        {noIndicators ? <Button onClick={() => onOpen('indicators')}>{t.chooseIndicators}</Button> : null}
        {noRegions ? <Button onClick={() => onOpen('regions')}>{t.chooseRegions}</Button> : null}
        {near === undefined ? null : (
          <Button
            look="subtle"
            onClick={() => press({ indicators: undefined, regions: undefined, groups: undefined })}
          >
            {t.startOver(near.name ?? near.id)}
          </Button>
        )}
      </p>
    </Notice>
  )
}

/** Where most of the chosen regions have no figure at all: how many, and one press to those that do. */
export function FewFigures({
  chosen: { selection, change },
  comparison: { rows, columns },
}: {
  chosen: CompareSelection
  comparison: Comparison
}) {
  const t = useTexts(comparePageTexts)
  const language = useLanguage()
  const held = useMemo(
    () => rows.filter((_, place) => columns.some(({ cells }) => cells[place]?.cell.state === 'value')),
    [rows, columns],
  )
  if (selection.scale !== 'gemeente' || held.length === 0 || held.length * 2 > rows.length) return null
  return (
    <Notice>
      <p>
        {t.fewFigures(formatNumber(rows.length - held.length, language), formatNumber(rows.length, language))}
      </p>
      <Button
        look="subtle"
        onClick={() => fromChoice(change)({ regions: held.map(({ code }) => code), groups: [] })}
      >
        {t.withFigures(rowsInWords(selection, held.length, language))}
      </Button>
    </Notice>
  )
}

/** In place of a figure where no chosen region has one: what there is instead, and how to get there. */
export function NoFigures({
  chosen,
  compared: {
    comparison,
    input: { blocks },
  },
}: {
  chosen: CompareSelection
  compared: Compared
}) {
  const t = useTexts(comparePageTexts)
  const c = useTexts(choiceTexts)
  const language = useLanguage()
  const { index } = useFiguresView()
  const { selection } = chosen
  const press = fromChoice(chosen.change)
  const { scale, within, codes, period, age, table } = selection
  const names = formatList(
    comparison.columns.map(({ indicator }) => indicator.title[language]),
    language,
  )
  // None where wijken or buurten were chosen one by one.
  const around = within === undefined ? codes.filter((code) => code.startsWith('GM')) : [within]
  const nameOf = (code: string) => index.regions.byCode.get(code)?.name ?? code
  const held = useMemo(() => (scale === 'gemeente' ? municipalitiesHeld(blocks) : []), [scale, blocks])
  const isNarrow = [period, age, table].some((each) => each !== undefined)
  return (
    <Notice title={t.noFiguresTitle}>
      {scale === 'gemeente' || around.length === 0 ? (
        <p>{t.noFigures(names)}</p>
      ) : (
        <p>
          {t.noSmall(
            c[scale].toLowerCase(),
            around.length > MOST_NAMED ? t.chosenMunicipalities : formatList(around.map(nameOf), language),
            names,
          )}
        </p>
      )}
      {comparison.columns.flatMap(({ indicator, otherwise }) =>
        otherwise === undefined || otherwise.periods.length === 0
          ? []
          : [
              <p key={indicator.id}>
                {t.otherwise(
                  indicator.title[language],
                  formatList(
                    otherwise.periods.map((each) => formatFigurePeriod(each, language)),
                    language,
                  ),
                )}
              </p>,
            ],
      )}
      <p className="compare-next">
        {isNarrow ? (
          <Button onClick={() => press({ period: undefined, age: undefined, table: undefined })}>
            {t.clearNarrowing}
          </Button>
        ) : null}
        {held.length === 0 ? null : (
          <Button onClick={() => press({ regions: held, groups: [] })}>
            {t.withFigures(rowsInWords({ scale, codes: held }, held.length, language))}
          </Button>
        )}
        {scale === 'gemeente' ? null : (
          <Button onClick={() => press({ scale: undefined, within: undefined, pickedOut: undefined })}>
            {t.toMunicipalities}
          </Button>
        )}
      </p>
    </Notice>
  )
}

/** The municipalities of which there is any figure of these indicators. */
function municipalitiesHeld(blocks: Compared['input']['blocks']): string[] {
  const all = [...blocks.values()].flat()
  const held = all.flatMap(({ regions, values }) =>
    regions.codes.filter((code, place) => code.startsWith('GM') && typeof values[place] === 'number'),
  )
  return [...new Set(held)]
}
