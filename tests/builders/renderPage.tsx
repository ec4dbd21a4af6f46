/** A page with everything around it that it asks for: register, municipality, day, language and address. */
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { type InitialEntry, MemoryRouter, Route, Routes } from 'react-router'
import { indexEdges } from '../../src/domain/graph/edges.ts'
import { indexRegister } from '../../src/domain/graph/registerIndex.ts'
import type { Register } from '../../src/domain/register/things.ts'
import type { Language } from '../../src/messages/texts.ts'
import { RegisterContext } from '../../src/register/RegisterContext.tsx'
import { LanguageContext } from '../../src/ui/language.tsx'
import { dataset } from './dataset.ts'

interface Surroundings {
  /** What differs from the sound dataset. */
  register?: Partial<Register>
  /** Path of the route ("/initiatieven/:id") and the address that is open. */
  route?: string
  at?: InitialEntry
  language?: Language
}

export function renderPage(
  page: ReactNode,
  { register, route = '*', at = '/', language = 'nl' }: Surroundings = {},
) {
  const index = indexRegister(dataset(register))
  const view = { index, edges: indexEdges(index), municipality: 'GM0935', today: '2026-11-21' }
  return render(
    <LanguageContext value={language}>
      <RegisterContext value={view}>
        <MemoryRouter initialEntries={[at]}>
          <Routes>
            <Route path={route} element={page} />
          </Routes>
        </MemoryRouter>
      </RegisterContext>
    </LanguageContext>,
  )
}
