import { Component, type ReactNode } from 'react'
import { type Location, useLocation } from 'react-router'
import { BrokenPage } from './BrokenPage.tsx'

/** Catches a mistake of ours in what it surrounds, until the reader goes on to something else. */
export function ErrorBoundary({ children }: { children: ReactNode }) {
  return <Catching at={useLocation()}>{children}</Catching>
}

interface Caught {
  at: Location
  isBroken: boolean
}

/** React has no other way to catch: it must be a class. */
class Catching extends Component<{ at: Location; children: ReactNode }, Caught> {
  override state: Caught = { at: this.props.at, isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  static getDerivedStateFromProps({ at }: { at: Location }, state: Caught) {
    return at === state.at ? null : { at, isBroken: false }
  }

  override render() {
    return this.state.isBroken ? <BrokenPage /> : this.props.children
  }
}
