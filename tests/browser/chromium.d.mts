/** How to start the browser; see `chromium.mjs`. */
export function chromiumLaunch(): Promise<{
  executablePath: string
  args: string[]
  env: Record<string, string>
}>
