import { create } from 'zustand'

/** How to load the new version of the app, when there is one. Nothing loads it but the reader. */
export const useNewVersion = create<{ load: (() => void) | undefined }>()(() => ({ load: undefined }))
