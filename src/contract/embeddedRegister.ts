/** The element of the page that compares in which the service writes what figures are read with, as JSON. */
export const EMBEDDED_REGISTER_ID = 'register-of-figures'
