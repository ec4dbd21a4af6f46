import type { ComponentProps } from 'react'
import './TextButton.css'

/** Looks like a link; stands behind a partner or an initiative in a list. Its rule is in no stylesheet that every page loads. */
export function TextButton(props: Omit<ComponentProps<'button'>, 'type' | 'className'>) {
  return <button type="button" className="text-button" {...props} />
}
