import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import type { ComparedRow } from '../../domain/comparison/comparison.ts'
import type { Offers } from '../../domain/comparison/offers.ts'
import { choiceTexts } from '../../messages/compare/choice.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/language.tsx'
import { useIsWide } from '../../ui/useIsWide.ts'
import { ChosenChips } from './ChosenChips.tsx'
import { FigureFields } from './FigureFields.tsx'
import { IndicatorChoice } from './IndicatorChoice.tsx'
import { RegionChoice } from './RegionChoice.tsx'
import { CHOICE_ANCHOR } from './stayingPlaces.ts'
import type { CompareSelection } from './useCompareSelection.ts'

export type OpenList = 'indicators' | 'regions' | undefined

/** What is compared, all of it in one place: above the figure, and on a narrow screen behind one press. */
export function ChoicePanel({
  chosen,
  offers,
  compared,
  similar,
  rows,
  inWords,
  open,
  onOpen,
}: {
  chosen: CompareSelection
  offers: Offers
  /** Number of indicators that are compared; undefined as long as their figures are not all there. */
  compared: number | undefined
  /** In what the municipalities of the comparator are similar, where it is of those. */
  similar: string | undefined
  /** What is compared: wijken and buurten have their names there. */
  rows: readonly ComparedRow[]
  /** "4 indicatoren, 16 gemeenten" */
  inWords: { indicators: string; regions: string }
  open: OpenList
  onOpen: (open: OpenList) => void
}) {
  const t = useTexts(choiceTexts)
  const isWide = useIsWide()
  const { selection, change } = chosen
  const content = (
    <>
      <div className="compare-choice__fields">
        <Disclosure
          list="indicators"
          title={t.indicators}
          said={inWords.indicators}
          open={open}
          onOpen={onOpen}
        />
        <Disclosure list="regions" title={t.regions} said={inWords.regions} open={open} onOpen={onOpen} />
        <FigureFields
          selection={selection}
          change={change}
          offers={offers}
          compared={compared}
          similar={similar}
        />
      </div>
      {open === undefined ? null : (
        <Panel key={open} open={open} onClose={() => onOpen(undefined)}>
          {open === 'indicators' ? (
            <IndicatorChoice selection={selection} change={change} />
          ) : (
            <RegionChoice chosen={chosen} />
          )}
        </Panel>
      )}
      <ChosenChips chosen={chosen} rows={rows} />
    </>
  )
  return (
    <section id={CHOICE_ANCHOR} className="compare-choice no-print" aria-label={t.title} tabIndex={-1}>
      {isWide ? (
        content
      ) : (
        <Fold title={t.short(inWords.indicators, inWords.regions)} isAsked={open !== undefined}>
          {content}
        </Fold>
      )}
    </section>
  )
}

function Fold({ title, isAsked, children }: { title: string; isAsked: boolean; children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details
      className="compare-choice__fold"
      open={isOpen || isAsked}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>{title}</summary>
      {children}
    </details>
  )
}

const panelId = (list: OpenList) => `keuze-${list === 'indicators' ? 'indicatoren' : 'gebieden'}`
const buttonId = (list: OpenList) => `${panelId(list)}-knop`

function Disclosure({
  list,
  title,
  said,
  open,
  onOpen,
}: {
  list: Exclude<OpenList, undefined>
  title: string
  said: string
  open: OpenList
  onOpen: (open: OpenList) => void
}) {
  const label = useId()
  const isOpen = open === list
  return (
    <div className="select-field">
      <span className="utrecht-form-label" id={label}>
        {title}
      </span>
      <button
        type="button"
        id={buttonId(list)}
        className="compare-choice__open"
        aria-labelledby={`${label} ${buttonId(list)}`}
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId(list) : undefined}
        onClick={() => onOpen(isOpen ? undefined : list)}
      >
        {said}
        <svg width="12" height="8" aria-hidden="true">
          <path d="M1 1l5 5 5-5" fill="none" stroke="currentColor" strokeWidth="2" />
        </svg>
      </button>
    </div>
  )
}

/** Opens under the fields, takes the keyboard to its search field and gives it back; Escape closes it. */
function Panel({ open, onClose, children }: { open: OpenList; onClose: () => void; children: ReactNode }) {
  const t = useTexts(choiceTexts)
  const panel = useRef<HTMLDivElement>(null)
  const leave = () => {
    document.getElementById(buttonId(open))?.focus()
    onClose()
  }
  useEffect(() => {
    panel.current?.querySelector<HTMLElement>('[data-focus-first]')?.focus()
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    leave()
  }
  return (
    // The keys of what is in it come up to here; the panel itself is no control.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="compare-panel" id={panelId(open)} ref={panel} onKeyDown={onKeyDown}>
      {children}
      <Button onClick={leave}>{t.close}</Button>
    </div>
  )
}
