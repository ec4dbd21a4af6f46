import { useEffect, useRef, useState } from 'react'
import { fullName } from '../../charts/figure/absence.ts'
import type { ComparedRow } from '../../domain/comparison/comparison.ts'
import { choiceTexts } from '../../messages/compare/choice.ts'
import { regionLevelWords } from '../../messages/indicators.ts'
import { smallScaleOf } from '../../domain/regions/smallRegions.ts'
import { indicatorName } from '../../register/things.ts'
import { useFiguresView } from '../../register/RegisterContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { DutchText } from '../../ui/DutchText.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { Cross } from './Cross.tsx'
import { withoutGroup, withoutRegions } from './choosing.ts'
import { goToChoice } from './stayingPlaces.ts'
import { placeInWords } from './selectionWords.ts'
import type { CompareSelection } from './useCompareSelection.ts'

/** More regions than these stand as one number. */
const MOST_SINGLES = 8
const MOST_INDICATORS = 10

/** Back to municipalities. */
const WITHOUT_PLACE = { scale: undefined, within: undefined, pickedOut: undefined }

interface Chip {
  key: string
  name: string
  isDutch?: boolean
  remark?: string
  remove: () => void
}

/** What is chosen, each with the button that takes it away; all of it can be wiped, and that undone. */
export function ChosenChips({
  chosen,
  rows,
}: {
  chosen: CompareSelection
  /** What is compared: the register knows no wijken and buurten, their figures do. */
  rows: readonly ComparedRow[]
}) {
  const t = useTexts(choiceTexts)
  const levels = useTexts(regionLevelWords)
  const language = useLanguage()
  const { index } = useFiguresView()
  const { selection, change, query, restore } = chosen
  const [wiped, setWiped] = useState<string>()
  const undo = useRef<HTMLButtonElement>(null)
  const wipe = useRef<HTMLButtonElement>(null)
  // What was pressed here may be gone once the change is drawn, and a whole row with it.
  const isPressed = useRef(false)
  useEffect(() => {
    if (isPressed.current && document.activeElement === document.body) {
      const next = undo.current ?? wipe.current
      if (next === null) goToChoice()
      else next.focus()
    }
    isPressed.current = false
  }, [query])
  const onRemove = () => {
    isPressed.current = true
    setWiped(undefined)
  }
  const { indicators, groups, regions, scale, within } = selection
  const ids = indicators.map(({ id }) => id)
  const indicatorChips = indicators.map((indicator): Chip => ({
    key: indicator.id,
    name: indicatorName(indicator, language).short,
    remove: () => change({ indicators: ids.filter((each) => each !== indicator.id) }),
  }))
  const groupChips = groups.map((group): Chip => ({
    key: group.id,
    name: group.name ?? t.allTogether,
    isDutch: group.name !== undefined,
    remark:
      group.kind === 'all'
        ? t.members(group.members.length)
        : `${t[group.kind]}, ${t.members(group.members.length)}`,
    remove: () => change(withoutGroup(selection, group.id)),
  }))
  const singleChips = regions.map((code): Chip => {
    const region = index.regions.byCode.get(code)
    const row = region === undefined ? rows.find((each) => each.code === code) : undefined
    const level = region?.level ?? smallScaleOf(code)
    return {
      key: code,
      name: region?.name ?? (row === undefined ? code : fullName(row)),
      isDutch: (region ?? row) !== undefined,
      ...(level === undefined || level === 'gemeente' ? {} : { remark: levels[level] }),
      remove: () => change(withoutRegions(selection, [code])),
    }
  })
  const manyChip: Chip = {
    key: 'many',
    name: t.manySingles(regions.length),
    remove: () => change({ regions: [], groups: groups.map(({ id }) => id) }),
  }
  const place = placeInWords(selection, index, language)
  const isSmallScale = scale !== 'gemeente'
  // The wijken or buurten of one municipality: the other regions that are chosen do not count as long as they are shown.
  const placeChips =
    within !== undefined && place !== undefined
      ? [
          {
            // Not that of the municipality itself, whose chip may stand in its place next.
            key: `${scale} ${within}`,
            name: place,
            remove: () => change(WITHOUT_PLACE),
          },
          ...singleChips.filter(({ key }) => smallScaleOf(key) === scale),
        ]
      : undefined
  const isEmpty = indicators.length === 0 && groups.length === 0 && regions.length === 0
  return (
    <div className="chosen no-print">
      {indicators.length > MOST_INDICATORS ? null : (
        <Chips label={t.chosenIndicators} chips={indicatorChips} onRemove={onRemove} />
      )}
      <Chips
        label={t.chosenRegions}
        chips={placeChips ?? [...groupChips, ...(regions.length > MOST_SINGLES ? [manyChip] : singleChips)]}
        onRemove={onRemove}
      />
      {isEmpty ? null : (
        <Button
          ref={wipe}
          look="subtle"
          onClick={() => {
            isPressed.current = true
            setWiped(query)
            change({ indicators: [], regions: [], groups: [], ...(isSmallScale && WITHOUT_PLACE) })
          }}
        >
          {t.clear}
        </Button>
      )}
      <span role="status" className="chosen__said">
        {wiped !== undefined && isEmpty ? (
          <>
            {t.cleared}{' '}
            <Button
              ref={undo}
              look="subtle"
              onClick={() => {
                isPressed.current = true
                restore(wiped)
                setWiped(undefined)
              }}
            >
              {t.undo}
            </Button>
          </>
        ) : null}
      </span>
    </div>
  )
}

function Chips({ label, chips, onRemove }: { label: string; chips: readonly Chip[]; onRemove: () => void }) {
  const t = useTexts(choiceTexts)
  const list = useRef<HTMLUListElement>(null)
  if (chips.length === 0) return null
  const remove = (place: number, chip: Chip) => {
    // The one that is pressed goes; the keyboard stays in the row.
    const buttons = list.current?.querySelectorAll('button') ?? []
    ;(buttons[place + 1] ?? buttons[place - 1])?.focus()
    onRemove()
    chip.remove()
  }
  return (
    <ul ref={list} aria-label={label} className="chosen__list">
      {chips.map((chip, place) => (
        <li key={chip.key}>
          <span>
            {chip.isDutch ? <DutchText>{chip.name}</DutchText> : chip.name}
            {chip.remark === undefined ? null : (
              <>
                {' '}
                <small>{chip.remark}</small>
              </>
            )}
          </span>
          <button
            type="button"
            className="chosen__remove"
            aria-label={t.remove(chip.name)}
            onClick={() => remove(place, chip)}
          >
            <Cross />
          </button>
        </li>
      ))}
    </ul>
  )
}
