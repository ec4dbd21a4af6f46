import { createContext } from 'react'

/** What a page has to say with every figure on it, besides what each says of itself: on screen, around its picture and in its file. */
export const FigureNotes = createContext<readonly string[]>([])
