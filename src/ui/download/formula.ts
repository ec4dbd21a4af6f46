/**
 * Would a spreadsheet run this text? Those that start with =, +, - or @ (also the wide ones of East Asian keyboards), or
 * with a tab or line end that hides one.
 */
export const startsLikeFormula = (text: string): boolean => /^[=+\-@＝＋－＠\t\r\n]/.test(text)
