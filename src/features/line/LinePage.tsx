import { useMemo, useRef, useState } from 'react'
import { useParams } from 'react-router'
import { useObservations } from '../../api/observations.ts'
import { KIND_WORDS, PAGES, kindOfWord, pathOf } from '../../contract/addresses.ts'
import { parameters } from '../../contract/selection.ts'
import { latestByIndicator } from '../../domain/figures/latest.ts'
import { type LineNode, lineThrough, nodesOfKind } from '../../domain/graph/line.ts'
import type { ThingRef } from '../../domain/graph/registerIndex.ts'
import { COUNTRY } from '../../domain/regions/regionTree.ts'
import { formatList } from '../../messages/format.ts'
import { lineTexts } from '../../messages/line.ts'
import { shellTexts } from '../../messages/shell.ts'
import { kindPluralWords } from '../../messages/values.ts'
import { MissingThing } from '../../register/MissingThing.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { ThingChip } from '../../register/ThingChip.tsx'
import { ViewActions } from '../../register/ViewActions.tsx'
import { nameOf } from '../../register/things.ts'
import { WhyDialog } from '../../register/WhyDialog.tsx'
import { useSelection, valueOf } from '../../state/useSelection.ts'
import { useView } from '../../state/useView.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { UnknownParameter } from '../../ui/FilterBar.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/Pages.tsx'
import { useOnPaper } from '../../ui/useOnPaper.ts'
import { Notice } from '../../ui/Notice.tsx'
import { LineList } from './LineList.tsx'
import { figureSources } from './figureSources.ts'
import { lineSheet } from './lineSheet.ts'
import { viewCodec } from './lineAddress.ts'
import { LinePicture } from './LinePicture.tsx'
import './LinePage.css'

/** The line through one thing: everything that hangs on it, both ways, from article to figure. */
export function LinePage() {
  const { type, id = '' } = useParams()
  const kind = kindOfWord(type)
  const { index } = useRegisterView()
  const language = useLanguage()
  if (kind === undefined) return <UnknownKind />
  const name = nameOf(index, { kind, id }, language)
  if (name === undefined) return <MissingThing kind={kind} id={id} />
  return <LineOf key={`${kind}/${id}`} focus={{ kind, id }} name={name.short} />
}

/** An address with a type that is none: the types there are. */
function UnknownKind() {
  const t = useTexts(lineTexts)
  const shell = useTexts(shellTexts)
  const { type = '' } = useParams()
  return (
    <PageHead title={shell.notFoundTitle} lead={t.unknownKind(type, Object.values(KIND_WORDS).join(', '))} />
  )
}

function LineOf({ focus: { kind, id }, name }: { focus: ThingRef; name: string }) {
  const t = useTexts(lineTexts)
  const language = useLanguage()
  const shell = useTexts(shellTexts)
  const kinds = useTexts(kindPluralWords)
  const { index, edges, municipality } = useRegisterView()
  const [scope, setScope] = useSelection(parameters.lineScope)
  const { view, show, pin, unknown } = useLineView()
  const [why, setWhy] = useState<LineNode>()
  const picture = useRef<HTMLDivElement>(null)
  // The picture is as wide as a screen, and its lines lie where its boxes lie there: on paper the list takes its place.
  const onPaper = useOnPaper()
  const drawn = onPaper ? 'list' : view
  const here = valueOf(scope) !== 'everywhere'
  const line = useMemo(
    () => lineThrough(index, edges, { kind, id }, here ? municipality : undefined),
    [index, edges, kind, id, here, municipality],
  )
  const observations = useObservations({ regions: [municipality, COUNTRY] })
  const figures = useMemo(
    () => latestByIndicator(observations.data ?? [], municipality, COUNTRY),
    [observations.data, municipality],
  )
  const place = index.regions.byCode.get(municipality)?.name ?? municipality
  // The thing itself is not one of those that hang on it: its own kind is counted only when there are others.
  const counts = (['task', 'initiative', 'goal', 'indicator'] as const).flatMap((each) => {
    const count = nodesOfKind(line, each).length - (each === kind ? 1 : 0)
    return each === kind && count === 0 ? [] : [t[`${each}Count`](count)]
  })
  return (
    <div className="line-page">
      <PageHead
        title={t.title(name)}
        lead={here ? t.lead(place) : t.leadEverywhere}
        trail={[
          {
            to: kind === 'law' ? PAGES.tasks : pathOf({ kind, id: '' }).replace(/\/$/, ''),
            text: kinds[kind],
          },
        ]}
      >
        <p className="line-page__focus">
          <ThingChip thing={{ kind, id }} full />
          <span className="note">{formatList(counts, language)}</span>
        </p>
      </PageHead>
      {unknown === undefined ? null : <UnknownParameter name={viewCodec.name} given={unknown} />}
      {scope.state === 'invalid' ? (
        <UnknownParameter name={parameters.lineScope.name} given={scope.given} />
      ) : null}
      <div className="line-page__controls no-print">
        <Choice
          legend={t.view}
          name="weergave"
          options={[
            { value: 'picture', text: t.picture },
            { value: 'list', text: t.list },
          ]}
          value={view}
          onChange={show}
        />
        <ViewActions
          title={here ? `${t.title(name)}, ${place}` : t.title(name)}
          sheet={() => lineSheet(index, line, language)}
          about={[[t.key, t.keyWords], ...figureSources(index, line, figures)]}
          {...(view === 'picture' ? { picture: () => picture.current } : {})}
          pin={pin}
        />
      </div>
      {line.elsewhere.length === 0 ? null : (
        <Notice>
          <p>{t.elsewhere(line.elsewhere.length, place)}</p>
          <Button look="subtle" onClick={() => setScope('everywhere')}>
            {t.showAll}
          </Button>
        </Notice>
      )}
      {here ? null : (
        <p>
          <Button look="subtle" onClick={() => setScope(undefined)}>
            {t.scopeHere(place)}
          </Button>
        </p>
      )}
      {drawn === 'picture' ? (
        <LinePicture ref={picture} line={line} name={name} figures={figures} onWhy={setWhy} />
      ) : (
        <LineList line={line} figures={figures} onWhy={setWhy} />
      )}
      <p className="line-key">
        {drawn === 'picture' ? (
          <>
            <span>
              <i />
              {t.sourced}
            </span>
            <span>
              <i className="dashed" />
              {t.editorial}
            </span>
          </>
        ) : null}
        <span>{t.cause}</span>
      </p>
      {why === undefined ? null : (
        <WhyDialog
          node={why}
          latest={why.ref.kind === 'indicator' ? figures.get(why.ref.id) : undefined}
          closeLabel={shell.close}
          onClose={() => setWhy(undefined)}
        />
      )}
    </div>
  )
}

const WIDE = '(min-width: 60rem)'

/** The picture where there is room for it, unless the reader chose. */
const useLineView = () => useView(viewCodec, 'line', window.matchMedia(WIDE).matches ? 'picture' : 'list')
