/**
 * Where one figure of an indicator stands on its page, by the key of its line:
 * "50090NED · indeling 2020 · 18+ · totaal · percent" → "cijfer-50090ned-indeling-2020-18-totaal-percent"
 */
export const figureAnchor = (key: string): string => `cijfer-${key.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`
