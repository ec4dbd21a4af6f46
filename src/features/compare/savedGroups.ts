import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { compareNames } from '../../domain/register/nameOrder.ts'

/** A group that the reader keeps on this computer; its regions as an address has them. */
export interface SavedGroup {
  name: string
  regions: readonly string[]
  groups: readonly string[]
}

interface SavedGroups {
  saved: readonly SavedGroup[]
  /** Keeps a group, in the place of one with the same name. */
  save: (group: SavedGroup) => void
  drop: (name: string) => void
}

export const useSavedGroups = create<SavedGroups>()(
  persist(
    (set) => ({
      saved: [],
      save: (group) =>
        set(({ saved }) => ({
          saved: [...saved.filter((each) => each.name !== group.name), group].toSorted((a, b) =>
            compareNames(a.name, b.name),
          ),
        })),
      drop: (name) => set(({ saved }) => ({ saved: saved.filter((each) => each.name !== name) })),
    }),
    { name: 'gezond-verband-groepen', version: 1 },
  ),
)
