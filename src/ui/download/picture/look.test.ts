import { describe, expect, it } from 'vitest'
import { paintOf } from './look.ts'

describe('a colour', () => {
  it('is written as every program reads it', () => {
    expect(paintOf('rgb(11, 85, 99)')).toEqual({ paint: '#0b5563', opacity: 1 })
    expect(paintOf('rgba(11, 85, 99, 0.5)')).toEqual({ paint: '#0b5563', opacity: 0.5 })
    expect(paintOf('color(srgb 1 0.5 0 / 0.25)')).toEqual({ paint: '#ff8000', opacity: 0.25 })
  })

  it('leaves what is no colour', () => {
    expect(paintOf('none')).toEqual({ paint: 'none', opacity: 1 })
    expect(paintOf('url("#hatch")')).toEqual({ paint: 'url(#hatch)', opacity: 1 })
    expect(paintOf('7px, 4.5px').paint).toBe('7, 4.5')
    expect(paintOf('"Source Sans 3", sans-serif').paint).toBe('"Source Sans 3", sans-serif')
  })
})
