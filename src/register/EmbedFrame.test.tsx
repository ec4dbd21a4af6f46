import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { renderPage } from '../../tests/builders/renderPage.tsx'
import { EmbedAction } from './EmbedAction.tsx'
import { EmbedFrame } from './EmbedFrame.tsx'
import { openLinksOutside } from './linksOutside.ts'
import { postHeight, siteAround } from './postHeight.ts'

const SITE = 'https://www.voorbeeld.nl'

/** As the service writes it into the page. */
function allow(...sites: string[]) {
  const mark = document.createElement('meta')
  mark.name = 'gezond-verband-insluiten'
  mark.content = sites.join(' ')
  document.head.append(mark)
}

/** A page of a site around this one. */
function inFrameOf(site: string) {
  const parent = { postMessage: vi.fn<(message: unknown, origin: string) => void>() }
  vi.stubGlobal('parent', parent)
  vi.spyOn(document, 'referrer', 'get').mockReturnValue(`${site}/pagina`)
  return parent
}

let resized: () => void = () => undefined
class Observer {
  constructor(tell: () => void) {
    resized = tell
  }
  observe() {
    resized()
  }
  disconnect() {}
}

afterEach(() => {
  document.querySelector('meta[name="gezond-verband-insluiten"]')?.remove()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('a figure on another site', () => {
  it('leads to the same selection on our own', () => {
    allow(SITE)
    renderPage(<EmbedFrame title="Rokers">figuur</EmbedFrame>, {
      at: '/insluiten/vergelijken?indicator=rokers&gemeente=GM0917&taal=nl',
    })
    expect(screen.getByText('figuur')).toBeVisible()
    const link = screen.getByRole('link', { name: 'Bekijk in Gezond Verband' })
    expect(link).toHaveAttribute('href', '/vergelijken?indicator=rokers&gemeente=GM0917&taal=nl')
    expect(link).toHaveAttribute('target', '_blank')
  })

  it('says that embedding is off where no site was named', () => {
    renderPage(<EmbedFrame title="Rokers">figuur</EmbedFrame>, { at: '/insluiten/vergelijken' })
    expect(screen.queryByText('figuur')).toBeNull()
    expect(screen.getByText(/staat geen andere website toe om figuren te tonen/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Bekijk in Gezond Verband' })).toHaveAttribute(
      'href',
      '/vergelijken',
    )
  })

  it('opens every link in a tab of its own, past whoever would show it here', async () => {
    const followed = vi.fn<() => void>()
    const stop = openLinksOutside()
    render(
      // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- what the router does
      <div onClick={followed}>
        <a href="/taken">
          <b>Taken</b>
        </a>
        <a href="#hier">Hier</a>
      </div>,
    )
    await userEvent.click(screen.getByText('Taken'))
    expect(screen.getByRole('link', { name: 'Taken' })).toHaveAttribute('target', '_blank')
    expect(followed).not.toHaveBeenCalled()
    await userEvent.click(screen.getByText('Hier'))
    expect(followed).toHaveBeenCalledOnce()
    stop()
    await userEvent.click(screen.getByText('Taken'))
    expect(followed).toHaveBeenCalledTimes(2)
  })
})

describe('the height of a figure', () => {
  it('is told to the site around it, and to no other', () => {
    vi.stubGlobal('ResizeObserver', Observer)
    const parent = inFrameOf(SITE)
    const element = document.createElement('div')
    vi.spyOn(element, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 600, 411.2))
    const stop = postHeight(element, ['https://elders.nl', SITE])
    expect(parent.postMessage).toHaveBeenCalledExactlyOnceWith(
      { type: 'gezond-verband:hoogte', hoogte: 412 },
      SITE,
    )
    const ask = (origin: string) => {
      const question = new MessageEvent('message', { data: 'gezond-verband:hoe-hoog', origin })
      Object.defineProperty(question, 'source', { value: parent })
      window.dispatchEvent(question)
    }
    ask('https://elders.nl')
    expect(parent.postMessage).toHaveBeenCalledOnce()
    ask(SITE)
    expect(parent.postMessage).toHaveBeenCalledTimes(2)
    stop()
    ask(SITE)
    expect(parent.postMessage).toHaveBeenCalledTimes(2)
  })

  it('is told to nobody where the site around was not named, or there is none', () => {
    vi.stubGlobal('ResizeObserver', Observer)
    expect(siteAround([SITE])).toBeUndefined()
    const parent = inFrameOf('https://kwaad.nl')
    postHeight(document.createElement('div'), [SITE])
    expect(parent.postMessage).not.toHaveBeenCalled()
  })
})

describe('the way to the code', () => {
  const action = <EmbedAction title="Rokers" address="https://gv.nl/vergelijken?indicator=rokers" />

  it('is there only where a site was named', () => {
    renderPage(action)
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('is there only for a single figure', async () => {
    allow(SITE)
    renderPage(
      <>
        <EmbedAction title="Taken" address="https://gv.nl/taken" />
        {action}
      </>,
    )
    expect(await screen.findByRole('button', { name: 'Insluiten op een website: Rokers' })).toBeVisible()
    expect(screen.getAllByRole('button')).toHaveLength(1)
  })

  it('says on which sites it works, and copies it', async () => {
    HTMLDialogElement.prototype.showModal = function open() {
      this.open = true
    }
    HTMLDialogElement.prototype.close = function close() {
      this.open = false
    }
    allow(SITE, 'https://intranet.voorbeeld.nl')
    const user = userEvent.setup()
    renderPage(action)
    await user.click(await screen.findByRole('button', { name: 'Insluiten op een website: Rokers' }))
    expect(screen.getByText(/op een pagina van www\.voorbeeld\.nl en intranet\.voorbeeld\.nl/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Kopiëren: Code van de figuur' }))
    expect(await screen.findByText('Gekopieerd.')).toBeVisible()
    expect(await navigator.clipboard.readText()).toContain(
      '/insluiten/vergelijken?indicator=rokers&amp;gemeente=GM0935&amp;taal=nl"',
    )
  })
})
