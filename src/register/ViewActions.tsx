import { formatDay } from '../messages/format.ts'
import { listTexts } from '../messages/lists.ts'
import { CopyLink } from '../ui/CopyLink.tsx'
import { Downloads } from '../ui/download/Downloads.tsx'
import type { AboutRow, Sheet } from '../ui/download/sheet.ts'
import type { DownloadContent } from '../ui/download/writeFile.ts'
import { useLanguage, useTexts } from '../ui/language.tsx'
import { useShownAddress } from '../ui/shownAddress.ts'
import { EmbedAction } from './EmbedAction.tsx'
import { PageToSlide } from './PageToSlide.tsx'
import { useFiguresView } from './RegisterContext.tsx'

/**
 * What can be done with a view of the register: download it, with what it is and where it comes from, send the link that
 * brings back exactly this, and put it on a slide where its page can be one.
 */
export function ViewActions({
  title,
  sheet,
  filters = [],
  about = [],
  cautions,
  picture,
  pin = {},
  embeddable = false,
  anchor,
}: {
  /** What the view shows, municipality included where it matters; the file is named after it. */
  title: string
  sheet: () => Pick<Sheet, 'columns' | 'rows'>
  /** The filters that are set, in words. */
  filters?: readonly string[]
  /** What else the reader of the file has to know. */
  about?: readonly AboutRow[]
  /** What may not be read into it, where that is something else than of lists of the register. */
  cautions?: readonly string[]
  /** The drawing on screen, or the element that the picture is made of. */
  picture?: () => SVGSVGElement | HTMLElement | null
  /** Parameters of the address that the view takes from this reader's own choices. */
  pin?: Readonly<Record<string, string>>
  /** Is it a single figure, which another site may show? */
  embeddable?: boolean
  /** Where the view stands on its page, when a slide is to show that alone. */
  anchor?: string
}) {
  const t = useTexts(listTexts)
  const language = useLanguage()
  const shown = useShownAddress()
  const { index, municipality, today } = useFiguresView()
  const { version, stateOn } = index.register
  const kept = { gemeente: municipality, ...(language === 'en' ? { taal: 'en' } : {}), ...pin }
  const place = index.regions.byCode.get(municipality)?.name ?? municipality
  const state = t.registerState(version, formatDay(stateOn, language))
  const content: DownloadContent = {
    title,
    sheet: () => ({
      title,
      ...sheet(),
      about: [
        [t.what, title],
        [t.place, `${place} (${municipality})`],
        [t.filtered, filters.length === 0 ? t.notFiltered : filters.join('; ')],
        ...about,
        [t.register, state],
        [t.madeOn, formatDay(today, language)],
        [t.address, addressWith(shown(), kept)],
        ...(cautions ?? [t.cause, t.absence]).map((each): AboutRow => [t.caution, each]),
      ],
    }),
    ...(picture === undefined
      ? {}
      : {
          picture: () => {
            const drawing = picture()
            return drawing === null
              ? undefined
              : {
                  drawing,
                  frame: {
                    title,
                    ...(filters.length === 0 ? {} : { subtitle: filters.join(' · ') }),
                    foot: [
                      ...about.map(([term, text]) => `${term}: ${text}`),
                      state,
                      t.cause,
                      addressWith(shown(), kept),
                    ],
                  },
                }
          },
        }),
  }
  return (
    <div className="view-actions no-print" role="group" aria-label={t.actions(title)}>
      <Downloads {...content}>
        <CopyLink texts={{ copy: t.copy, copied: t.copied, failed: t.copyFailed }} pin={kept} />
        <PageToSlide title={title} kept={kept} anchor={anchor} />
        {embeddable ? <EmbedAction title={title} address={addressWith(shown(), kept)} /> : null}
      </Downloads>
    </div>
  )
}

function addressWith(address: URL, parameters: Readonly<Record<string, string>>): string {
  for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value)
  return address.href
}
