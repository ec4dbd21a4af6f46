/** Colour is for the chosen: the highest and the lowest of all bear a name, and stay grey where they are not among them. */
export type DotLook = 'picked' | 'chosen' | 'named' | 'plain'

export const dotLook =
  (picked: string | undefined, chosen: ReadonlySet<string>, named: ReadonlySet<string>) =>
  (code: string): DotLook =>
    code === picked ? 'picked' : chosen.has(code) ? 'chosen' : named.has(code) ? 'named' : 'plain'
