import type { TestedJudgement } from './heatModel.ts'

/**
 * The signs in a field of nine by nine: as everywhere a triangle for better and worse and a disc for no difference. Here
 * no word stands beside them, so that higher and lower without a better side have an arrow of their own.
 */
export const SIGN_SHAPES: Record<TestedJudgement, string> = {
  favourable: 'M4.5.7 9 8.5H0Z',
  unfavourable: 'M4.5 8.3 0 .5H9Z',
  similar: 'M4.5 1.8a2.7 2.7 0 1 1 0 5.4a2.7 2.7 0 1 1 0-5.4Z',
  'tested-higher': 'M4.5 0 8.5 4H5.6V9H3.4V4H.5Z',
  'tested-lower': 'M4.5 9 8.5 5H5.6V0H3.4V5H.5Z',
}
