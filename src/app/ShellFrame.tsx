import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { isEmbedded } from '../contract/addresses.ts'
import './Shell.css'

/** The shell without the register: for the moments in which there is none. index.html opens with the same frame. */
export function ShellFrame({ children }: { children: ReactNode }) {
  const { pathname } = useLocation()
  if (isEmbedded(pathname)) return <main>{children}</main>
  return (
    <>
      <header className="shell-head">
        <div className="shell-bar">
          <a href="/" className="brand">
            Gezond <span>Verband</span>
          </a>
        </div>
        <div className="main-navigation" />
      </header>
      <main id="inhoud">{children}</main>
    </>
  )
}
