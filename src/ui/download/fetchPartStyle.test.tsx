import { expect, it, vi } from 'vitest'
import { DownloadError } from './failure.ts'
import { fetchedPart } from './fetchPart.ts'

const linkTo = (address: string) => document.querySelector(`link[href="${address}"]`)

it('asks again, by a new link, for a stylesheet that did not come, and leaves the others', async () => {
  document.head.innerHTML =
    '<link rel="stylesheet" href="http://localhost:3000/assets/other.css"><link rel="stylesheet" href="http://localhost:3000/assets/search.css">'
  const load = vi
    .fn<() => Promise<string>>()
    // As the build says it; it makes no link for that address any more.
    .mockRejectedValueOnce(new Error('Unable to preload CSS for http://localhost:3000/assets/search.css'))
    .mockRejectedValueOnce(new TypeError('Importing a module script failed.'))
    .mockResolvedValue('part')
  const [other, failed] = [
    linkTo('http://localhost:3000/assets/other.css'),
    linkTo('http://localhost:3000/assets/search.css'),
  ]
  const part = fetchedPart(load)
  await expect(part()).rejects.toThrow(DownloadError)
  expect(linkTo('http://localhost:3000/assets/search.css')).toBe(failed)
  await expect(part()).rejects.toThrow(DownloadError)
  const second = linkTo('http://localhost:3000/assets/search.css')
  expect(second).toEqual(failed)
  expect(second).not.toBe(failed)
  await expect(part()).resolves.toBe('part')
  const third = linkTo('http://localhost:3000/assets/search.css')
  expect(third).not.toBe(second)
  expect(linkTo('http://localhost:3000/assets/other.css')).toBe(other)
  await part()
  expect(linkTo('http://localhost:3000/assets/search.css')).toBe(third)
})
