/** A spreadsheet takes "5-6" and "2024-01" for dates: "5 t/m 6" and "2024 maand 01" it leaves alone. */
export const notADate = (text: string): string =>
  text.replace(/^(\d{4})-(\d{2})$/, '$1 maand $2').replace(/^(\d{1,3})-(\d{1,3})$/, '$1 t/m $2')
