import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { dataset, initiative, link, task } from '../../../tests/builders/dataset.ts'
import { madeOf, saidBy } from '../../../tests/builders/registerSlides.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import { TaskPage } from './TaskPage.tsx'
import { tasksSlides, taskSlides } from './slides.ts'

const register = {
  legalTasks: [
    task(),
    task({
      id: 'wpg-5',
      article: '5',
      title: { nl: 'Jeugdgezondheidszorg', en: 'Youth health care' },
      executor: { text: 'de gemeente zelf', standing: false },
    }),
  ],
  policyDocuments: [],
  initiatives: [initiative({ title: { nl: 'Gezond op weg', en: 'On the way' }, status: 'unknown' })],
  links: [link()],
}
const index = indexRegister(dataset(register))
const said = async (address: string) => (await madeOf(tasksSlides, address, index)).contents.flatMap(saidBy)

describe('the legal tasks on a slide', () => {
  it('as a matrix: per law how many are in each state, and that absence says nothing about what is done', async () => {
    const words = await said('/taken?weergave=matrix')
    expect(words[0]).toBe('Bij 1 van 2 wettelijke taken staat in dit register een initiatief voor Maastricht')
    expect(words).toContain('Wet | Taken | met initiatief | vaste uitvoering | niet in dit register')
    expect(words).toContain('Wet publieke gezondheid | 2 | 1, waarvan 1 onzeker | geen | 1')
    expect(words).toContain('Niet in dit register betekent niet dat het niet gebeurt.')
  })

  it('as a list: each with its state and initiatives, tinted with the word', async () => {
    const { contents } = await madeOf(tasksSlides, '/taken?weergave=lijst', index)
    const words = contents.flatMap(saidBy)
    expect(words).toContain(
      'Wpg 2 lid 2 d | Gezondheidsbevordering | met initiatief (onzeker) | Gezond op weg (koppeling: redactie, onzeker)',
    )
    expect(words).toContain('Wpg 5 | Jeugdgezondheidszorg | niet in dit register | geen in dit register')
    const [body] = contents.map((each) => each.body)
    const tints = body?.kind === 'table' ? body.table.rows.map((row) => row[2]?.tint) : []
    expect(new Set(tints.map((tint) => JSON.stringify(tint))).size).toBe(2)
  })

  it('keeps the filters of the address, and names one that it does not know', async () => {
    const { contents, missing } = await madeOf(
      tasksSlides,
      '/taken?weergave=lijst&dekking=niet-in-register&levensfase=x',
      index,
    )
    const words = contents.flatMap(saidBy)
    expect(words[1]).toBe('1 van 2 taken · Dekking: niet in dit register')
    expect(words.join('\n')).not.toContain('Gezond op weg')
    expect(missing).toEqual([
      '“levensfase=x” in het adres is onbekend en wordt overgeslagen. De rest van de weergave blijft.',
    ])
  })
})

describe('one legal task on a slide', () => {
  it('says what its page says of how it is covered', async () => {
    const { contents } = await madeOf(taskSlides, '/taken/wpg-5', index)
    const words = contents.flatMap(saidBy).join('\n')
    renderPage(<TaskPage />, { register, route: '/taken/:id', at: '/taken/wpg-5' })
    const sentence =
      screen.getByText(/^In dit register staat geen initiatief dat nog kan lopen/).textContent ?? ''
    expect(words).toContain(sentence.slice(sentence.indexOf('In dit register')))
    expect(words).toContain('De wet vraagt: Het college draagt bij aan preventieprogramma’s.')
    expect(words).toContain('In dit register staat bij deze taak geen initiatief voor Maastricht.')
  })

  it('names the initiatives that serve it, with their status and who says so', async () => {
    const { contents } = await madeOf(taskSlides, '/taken/wpg-2-2-d', index)
    const words = contents.flatMap(saidBy)
    expect(words[1]).toBe('Wet publieke gezondheid 2 lid 2 d · college')
    expect(words).toContain('Gezond op weg: status onbekend, koppeling: redactie')
  })

  it('names one that is gone', async () => {
    expect((await madeOf(taskSlides, '/taken/weg', index)).missing).toEqual([
      'In dit register staat geen taak met de aanduiding weg.',
    ])
  })
})
