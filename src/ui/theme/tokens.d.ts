/** The design tokens that are in use; see vite/voorbeeldTokens.ts. */
declare module 'virtual:voorbeeld-tokens.css'
