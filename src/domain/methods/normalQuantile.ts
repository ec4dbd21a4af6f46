/** Coefficients of a rational function, the constant first. */
interface RationalFunction {
  above: readonly number[]
  below: readonly number[]
}

const CENTRAL: RationalFunction = {
  above: [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
    67265.7709270087, 33430.57558358813, 2509.0809287301227,
  ],
  below: [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852854,
  ],
}
const INTERMEDIATE: RationalFunction = {
  above: [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  below: [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
}
const FAR: RationalFunction = {
  above: [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
  ],
  below: [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
    1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15,
  ],
}

/**
 * Quantile of the standard normal distribution: the z below which the probability lies, 1.959964 for 0.975. No unit.
 * Source: M.J. Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988) 477–484; relative accuracy about 1e-16.
 * 0 gives -Infinity and 1 Infinity; anything outside [0, 1] throws.
 */
export function normalQuantile(probability: number): number {
  if (!(probability >= 0 && probability <= 1))
    throw new RangeError(`probability ${probability} is not between 0 and 1`)
  if (probability === 0) return -Infinity
  if (probability === 1) return Infinity
  const fromMiddle = probability - 0.5
  if (Math.abs(fromMiddle) <= 0.425) return fromMiddle * valueOf(CENTRAL, 0.180625 - fromMiddle ** 2)
  const depth = Math.sqrt(-Math.log(Math.min(probability, 1 - probability)))
  const size = depth <= 5 ? valueOf(INTERMEDIATE, depth - 1.6) : valueOf(FAR, depth - 5)
  return fromMiddle < 0 ? -size : size
}

const valueOf = ({ above, below }: RationalFunction, at: number): number =>
  polynomial(above, at) / polynomial(below, at)
const polynomial = (coefficients: readonly number[], at: number): number =>
  coefficients.reduceRight((sum, each) => sum * at + each, 0)
