import { useState } from 'react'

const KEPT = 'gezond-verband-toontoetsen'

/** Do keys with a character on them act in a show? Kept on this computer; yes until the presenter says otherwise. */
export function useCharacterKeys(): readonly [isOn: boolean, choose: (isOn: boolean) => void] {
  const [isOn, setOn] = useState(() => kept() !== 'uit')
  const choose = (on: boolean) => {
    setOn(on)
    try {
      localStorage.setItem(KEPT, on ? 'aan' : 'uit')
    } catch {
      // A browser that keeps nothing: then for as long as the window is there.
    }
  }
  return [isOn, choose]
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEPT)
  } catch {
    return null
  }
}
