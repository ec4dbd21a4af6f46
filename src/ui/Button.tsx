import type { ComponentProps } from 'react'

/** A button in the look of NL Design System. */
export function Button({
  look = 'secondary',
  className = '',
  type = 'button',
  ...rest
}: ComponentProps<'button'> & {
  look?: 'primary' | 'secondary' | 'subtle'
}) {
  const action = { primary: 'primary-action', secondary: 'secondary-action', subtle: 'subtle' }[look]
  return <button type={type} className={`utrecht-button utrecht-button--${action} ${className}`} {...rest} />
}
