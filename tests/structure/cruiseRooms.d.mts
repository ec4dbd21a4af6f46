/** Holds the imports of the folders against the rules of `.dependency-cruiser.cjs`; see `cruiseRooms.mjs`. */
export function cruiseRooms(
  folders: string[],
  baseDir: string,
): Promise<{
  violations: { rule: string; comment: string; from: string; to: string }[]
  modules: number
}>
