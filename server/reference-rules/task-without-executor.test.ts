import { expect, it } from 'vitest'
import { dataset, task } from '../../tests/builders/dataset.ts'
import { taskWithoutExecutor } from './task-without-executor.ts'

const findings = (text: string) =>
  taskWithoutExecutor(dataset({ legalTasks: [task({ executor: { text, standing: true } })] }))

it.each(['', ' ', '-', '?', 'n.v.t.', 'onbekend'])('names a task carried out by "%s"', (text) => {
  expect(findings(text)).toMatchObject([
    { file: 'legal-tasks.json', thing: 'wpg-2-2-d', field: 'executor.text' },
  ])
})

it('accepts a task that someone carries out', () => {
  expect(findings('GGD')).toEqual([])
})
