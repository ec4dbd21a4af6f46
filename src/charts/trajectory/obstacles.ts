/** What words in a trajectory keep off, in pixels. */
import type { Box, Piece, Room } from './freePlace.ts'
import type { Scales } from './placedLabels.ts'
import type { TrajectoryModel } from './trajectoryModel.ts'

/** Where a line stands through the whole drawing. */
export const uprightsOf = ({ target, breaks, possibleBreaks }: TrajectoryModel): number[] => [
  target.year,
  ...[...breaks, ...possibleBreaks].map(({ at }) => at),
]

/** Half the side of a mark, with some air. */
const MARK_ROOM = 6

/** The lines and marks that words in the drawing keep off. */
export function obstaclesOf(
  { ownLine, comparatorLine, path, pace, steady, meets, brackets }: TrajectoryModel,
  { x, y }: Scales,
): Pick<Room, 'marks' | 'lines'> {
  const piecesOf = (run: readonly { at: number; value: number }[]): Piece[] =>
    run.slice(1).flatMap((to, place) => {
      const from = run[place]
      return from === undefined
        ? []
        : [
            [
              { x: x(from.at), y: y(from.value) },
              { x: x(to.at), y: y(to.value) },
            ] as const,
          ]
    })
  const upright = (at: number, from: number, to: number): Piece => [
    { x: x(at), y: from },
    { x: x(at), y: to },
  ]
  const runs = [...ownLine.runs, ...comparatorLine.runs]
  return {
    lines: [
      ...[...runs, path, pace, steady].flatMap(piecesOf),
      ...brackets.map(({ at, from, to }) => upright(at, y(from), y(to))),
    ],
    marks: [...runs.flat(), ...(meets === undefined ? [] : [meets])].map(({ at, value }): Box => ({
      left: x(at) - MARK_ROOM,
      right: x(at) + MARK_ROOM,
      top: y(value) - MARK_ROOM,
      bottom: y(value) + MARK_ROOM,
    })),
  }
}
