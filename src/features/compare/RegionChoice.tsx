import { useMemo, useState } from 'react'
import { compareNames } from '../../domain/register/nameOrder.ts'
import { choiceTexts } from '../../messages/compare/choice.ts'
import { formatList } from '../../messages/format.ts'
import { useFiguresView, useWholeIfThere } from '../../register/RegisterContext.tsx'
import { FindField } from '../../ui/FindField.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { CheckList, type CheckOption } from './CheckList.tsx'
import { SavedGroupsField } from './SavedGroupsField.tsx'
import { ScaleFields } from './ScaleFields.tsx'
import { withGroup, withRegions, withoutGroup, withoutRegions } from './choosing.ts'
import { type GroupKind, groupsAround } from './regionGroups.ts'
import { type RegionOption, findRegions, findableRegions } from './regionOptions.ts'
import type { CompareSelection } from './useCompareSelection.ts'

/** More than this is no list to choose from: one types another letter. */
const MOST_FOUND = 24

/** Of which regions the figures are: groups and municipalities to tick, found by typing a name, code or former name. */
export function RegionChoice({ chosen }: { chosen: CompareSelection }) {
  const t = useTexts(choiceTexts)
  const language = useLanguage()
  const { index, municipality } = useFiguresView()
  const { selection, groups, change } = chosen
  const [typed, setTyped] = useState('')
  // What a group is of is one more way to find it, and not worth waiting for.
  const whole = useWholeIfThere()?.index
  const findable = useMemo(
    () =>
      findableRegions(index, groups, choiceTexts[language], (partner) =>
        (whole?.initiativesOfPartner(partner) ?? []).flatMap(({ title }) => [title.nl, title.en]),
      ),
    [index, groups, language, whole],
  )
  const found = typed.trim() === '' ? [] : findRegions(findable, typed)
  const groupIds = new Set(selection.groups.map(({ id }) => id))
  const codes = new Set(selection.codes)
  const all = useMemo(() => new Map(findable.map(({ option }) => [keyOf(option), option])), [findable])

  const isChosen = (option: RegionOption): boolean =>
    option.kind === 'group' ? groupIds.has(option.group.id) : codesOf(option).every((code) => codes.has(code))
  const toggle = (key: string) => {
    const option = all.get(key)
    if (option === undefined) return
    const on = !isChosen(option)
    if (option.kind === 'group')
      change(on ? withGroup(selection, option.group) : withoutGroup(selection, option.group.id))
    else change(on ? withRegions(selection, codesOf(option)) : withoutRegions(selection, codesOf(option)))
  }
  const boxOf = (option: RegionOption): CheckOption => ({
    value: keyOf(option),
    checked: isChosen(option),
    ...(option.kind === 'group'
      ? {
          name: option.group.name ?? t.allTogether,
          isDutch: option.group.name !== undefined,
          remark: `${t[option.group.kind]}, ${t.members(option.group.members.length)}`,
        }
      : option.kind === 'region'
        ? { name: option.name, isDutch: true }
        : {
            name: option.name,
            isDutch: true,
            remark: t.nowIn(
              formatList(
                option.now.map((each) => each.name),
                language,
              ),
            ),
          }),
  })
  const ofKind = (kind: GroupKind): RegionOption[] =>
    [...groups.values()].flatMap((group) => (group.kind === kind ? [{ kind: 'group', group } as const] : []))
  const around = groupsAround(groups, municipality).map((group): RegionOption => ({ kind: 'group', group }))
  const place = index.regions.byCode.get(municipality)?.name ?? municipality
  const folds: readonly [title: string, options: readonly RegionOption[]][] = [
    [t.provinces, ofKind('province')],
    [t.ggdRegions, ofKind('ggd-region')],
    [t.subregions, ofKind('subregion')],
    [t.partnerGroups, ofKind('partners')],
    [
      t.municipalities,
      findable
        .flatMap(({ option }) => (option.kind === 'region' ? [option] : []))
        .toSorted((a, b) => compareNames(a.name, b.name)),
    ],
  ]
  return (
    <div className="compare-panel__content">
      <ScaleFields selection={selection} change={change} />
      <FindField
        label={t.findRegion}
        value={typed}
        onChange={setTyped}
        onEnter={() => {
          const [first] = found
          if (first !== undefined) toggle(keyOf(first))
        }}
        said={
          typed.trim() === ''
            ? t.enter
            : found.length === 0
              ? t.none(typed.trim())
              : found.length > MOST_FOUND
                ? t.foundFirst(found.length, MOST_FOUND)
                : t.found(found.length)
        }
      />
      {found.length > 0 ? (
        <div className="compare-panel__lists">
          <CheckList
            legend={t.foundRegions}
            options={found.slice(0, MOST_FOUND).map(boxOf)}
            onToggle={toggle}
          />
        </div>
      ) : (
        <>
          <div className="compare-panel__lists">
            <CheckList
              legend={t.around(place)}
              options={[...around, ...ofKind('all')].map(boxOf)}
              onToggle={toggle}
            />
            <SavedGroupsField selection={selection} change={change} />
          </div>
          {folds.map(([title, options]) =>
            options.length === 0 ? null : (
              <LazyFold key={title} title={title} count={options.length}>
                {() => <CheckList legend={title} options={options.map(boxOf)} onToggle={toggle} />}
              </LazyFold>
            ),
          )}
        </>
      )}
    </div>
  )
}

/** Drawn when it is opened: hundreds of boxes that nobody looks at would hold the page up. */
function LazyFold({
  title,
  count,
  children,
}: {
  title: string
  count: number
  children: () => React.ReactNode
}) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details className="compare-panel__more" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>
        {title} <small>{count}</small>
      </summary>
      {isOpen ? <div className="compare-panel__lists compare-panel__lists--one">{children()}</div> : null}
    </details>
  )
}

const keyOf = (option: RegionOption): string =>
  option.kind === 'group' ? `group ${option.group.id}` : `${option.kind} ${option.code}`

const codesOf = (option: Exclude<RegionOption, { kind: 'group' }>): string[] =>
  option.kind === 'region' ? [option.code] : option.now.map(({ code }) => code)
