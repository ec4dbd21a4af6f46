/** Words in rows of at most so many characters; a longer word has a row of its own. "50,8 rest van" · "Nederland" */
export function wrapped(text: string, most: number): string[] {
  const rows: string[] = []
  for (const word of text.split(' ')) {
    const last = rows.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most) rows[rows.length - 1] = `${last} ${word}`
    else rows.push(word)
  }
  return rows
}
