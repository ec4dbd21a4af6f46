import { canBeSlide } from '../contract/addresses.ts'
import { useShownAddress } from '../ui/shownAddress.ts'
import { ToSlide } from '../ui/ToSlide.tsx'

/** Puts what the page shows on a slide; nothing where the page cannot be one. */
export function PageToSlide({
  title,
  kept,
  anchor = '',
}: {
  title: string
  /** Parameters of the address that the view takes from this reader's own choices. */
  kept: Readonly<Record<string, string>>
  /** Where the view stands on its page, when a slide is to show that alone. */
  anchor?: string | undefined
}) {
  const shown = useShownAddress()
  if (!canBeSlide(shown().pathname)) return null
  const address = () => {
    const whole = shown()
    for (const [name, value] of Object.entries(kept)) whole.searchParams.set(name, value)
    // Where on the page the reader happens to be is no part of the view.
    whole.hash = anchor
    return whole.href
  }
  return <ToSlide title={title} address={address} />
}
