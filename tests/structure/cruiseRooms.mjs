/** Reads which file imports which, and holds it against the rules of `.dependency-cruiser.cjs`. */
import swc from '@swc/core'
import { cruise } from 'dependency-cruiser'
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options'
import { fileURLToPath } from 'node:url'

const CONFIG = fileURLToPath(new URL('../../.dependency-cruiser.cjs', import.meta.url))

// dependency-cruiser asks swc to read every file as TypeScript without JSX and so stumbles over the first .tsx file.
// It uses this same module object, so the right syntax can be given here. TypeScript 7 offers no parser of its own.
const parseFile = swc.parseFileSync
swc.parseFileSync = (file, options) => parseFile(file, { ...options, tsx: file.endsWith('.tsx') })

/**
 * @param {string[]} folders relative to `baseDir`
 * @param {string} baseDir root of the project
 * @returns {Promise<{ violations: { rule: string, comment: string, from: string, to: string }[], modules: number }>}
 *   violations, and how many files of our own were read
 */
export async function cruiseRooms(folders, baseDir) {
  const options = await extractOptions(CONFIG)
  const { output } = await cruise(folders, { ...options, baseDir, outputType: 'json' })
  const { modules, summary } = JSON.parse(output)
  const comments = new Map(summary.ruleSetUsed.forbidden.map(({ name, comment }) => [name, comment]))
  return {
    violations: summary.violations.map(({ rule, from, to, cycle }) => ({
      rule: rule.name,
      comment: comments.get(rule.name) ?? '',
      from,
      to: cycle ? cycle.map(({ name }) => name).join(' → ') : to,
    })),
    modules: modules.filter(
      ({ source }) => !source.includes('node_modules') && folders.some((f) => source.startsWith(f)),
    ).length,
  }
}
