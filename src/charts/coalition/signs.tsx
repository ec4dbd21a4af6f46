import type { RoleVia } from '../../domain/coverage/roles.ts'
import type { BoxText } from './contentParts.ts'
import type { Point } from './layoutParts.ts'

/** The sign before a text: a form of its own for each, so that it is not told by colour. `x` and `y` are its middle. */
export function Sign({ mark, x, y }: { mark: NonNullable<BoxText['mark']>; x: number; y: number }) {
  switch (mark) {
    case 'running':
      return <circle className="coalition-sign coalition-sign--full" cx={x} cy={y} r={4.5} />
    case 'finished':
      return <rect className="coalition-sign coalition-sign--full" x={x - 4} y={y - 4} width={8} height={8} />
    case 'prepared':
      return <path className="coalition-sign" d={`M${x - 4} ${y - 4.5}l8 4.5l-8 4.5z`} />
    case 'unknown':
      return <circle className="coalition-sign coalition-sign--open" cx={x} cy={y} r={4} />
    case 'own-itself':
      return <path className="coalition-sign coalition-sign--own" d={diamond(x, y)} />
    case 'own-member':
      return (
        <>
          <path className="coalition-sign coalition-sign--rim" d={diamond(x, y)} />
          <path className="coalition-sign coalition-sign--own" d={`M${x} ${y - 5.5}v11l-5.5 -5.5z`} />
        </>
      )
    case 'own-collective':
      return <path className="coalition-sign coalition-sign--rim" d={diamond(x, y)} />
  }
}

const diamond = (x: number, y: number): string => `M${x} ${y - 5.5}l5.5 5.5l-5.5 5.5l-5.5 -5.5z`

/** The end of a line tells by what right: full, half, open. */
export function TieEnd({ via, x, y }: Point & { via: RoleVia }) {
  return (
    <>
      <circle className={`coalition-end coalition-end--${via}`} cx={x} cy={y} r={5} />
      {via === 'member' ? <path className="coalition-end-half" d={`M${x} ${y - 5}a5 5 0 0 0 0 10z`} /> : null}
    </>
  )
}
