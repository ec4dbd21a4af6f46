/** The indicator of how many people a region has: means of regions are weighted with it. */
export const POPULATION = 'inwoners'
/** The indicator of how urban a region is: municipalities are alike in this and in their population. */
export const URBANITY = 'stedelijkheid'
