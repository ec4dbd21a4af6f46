/**
 * The municipalities of today as equal hexagons, each about where it lies: a map that needs no boundaries.
 *
 * How it was made (November 2026, once, with scripts that are not kept). The boundaries of CBS were stretched until every
 * municipality had the same area, neighbours staying neighbours (a contiguous cartogram after Dougenik, Chrisman and
 * Niemeyer). A grid of hexagons of that area was laid over it in the phase that displaced least, each municipality was
 * given a hexagon (Hungarian method), and the whole was improved by simulated annealing: near its place, beside its true
 * neighbours and on the right side of them, its province in one piece, no holes inland, and water around the islands. Two
 * holes that were left were closed by hand.
 *
 * When municipalities merge, tileLayout.test.ts says which ones came and went. Give the new one the place of the largest
 * that went into it, take the others out, and close an inland hole by moving what lies between it and the nearest coast
 * by one place. After many mergers make the layout anew.
 */

/** A place in the grid. Odd rows stand half a hexagon further to the right. */
export interface Tile {
  code: string
  column: number
  row: number
}

/** A line per row from north to south: CBS codes without "GM" from west to east, and before each stretch its first column. */
const ROWS = `
13:0093 16:0060 19:0088
11:0096 17:1891 20:1966 1979
16:1949 0737 1970 1969 0014 1952 1895
9:0448 15:0072 0080 0090 0059 1699 1730 0047 0765
11:0400 16:1900 0074 0086 0085 0106 1680 0037 1950
10:0441 1911 17:1940 0098 1701 1731 1681
9:0373 1980 0432 0420 0532 0388 17:0171 1708 0119 0118 0109 0114
9:0399 0361 1598 0405 0498 16:0184 1896 0180 1690
9:0396 0383 0439 0385 16:0303 0166 0193 0148 0160
8:0375 0450 0880 0852 14:0034 0995 0230 0269 0244 0175 1700 0183
8:0453 0392 0479 0431 0415 15:0050 0243 0302 0246 0177 0163 0141 1774
6:0473 0377 0397 0394 0363 0384 0406 0376 0313 0233 0232 1773 1742 0189 0147 0173
6:0575 0553 0534 0358 0362 0437 1942 0417 0317 0267 0273 0200 0285 0150 0262 1735 0164 0168
5:0537 0579 1525 1884 0451 0736 1696 0402 0308 0307 0279 0203 0277 0213 0301 1859 0158 0153
5:0629 0626 0546 0547 0569 0632 1904 0310 0355 0342 0327 0339 0228 0275 1876
5:0518 1916 0638 0484 1901 0335 0344 0312 1581 0351 0345 0274 0202 0221 0222 1586 0294
5:0603 1926 0637 0627 0513 0589 0353 0356 0321 0352 0340 0289 0293 0226 1955 1509 0197
3:1783 1842 0503 1621 0502 1892 1931 0331 1961 0216 0214 1740 1734 1705 0299
4:0556 0599 0606 0597 0542 0482 1978 0512 1960 0281 0668 0225 0209 0268 1945
3:1924 0622 0613 0489 0531 0590 0610 0523 0297 0263 0796 0828 0296 0252 0944
4:1992 1930 1963 0642 0505 0779 1959 0867 0797 0845 1721 1991 0755 1982 0907
3:1676 0716 0851 1709 8:1719 0826 0766 0809 0865 0757 1948 1659 1652 0893
2:1695 5:0748 1655 0777 9:0758 0784 0855 0824 0753 0848 0820 0794 0984
0:0717 0687 0664 5:1674 0840 0879 9:1723 0785 0798 0823 0772 1771 0847 0762 1507
1:0718 0654 0678 0703 0873 10:0744 1667 0770 0861 0866 1658 0743 1894 0983
0:1714 0715 0677 11:1728 1724 0858 1706 0946 1640 0889
15:0988 1641 0957
16:1711 1669
16:1883
15:0971 1954 0899
15:0938 0888 0917 0882
14:0935 0994 0986 0965 0928
15:1903 1729 0981
`

export const TILES: readonly Tile[] = ROWS.trim()
  .split('\n')
  .flatMap((line, row) => {
    let column = -1
    return line.split(' ').map((place) => {
      const [code = '', start] = place.split(':').toReversed()
      column = start === undefined ? column + 1 : Number(start)
      return { code: `GM${code}`, column, row }
    })
  })
