/** An address from upstream that may be shown as a link, as `https:`; undefined for everything that cannot be one. */
export function secureUrl(raw: unknown): string | undefined {
  if (typeof raw !== 'string') return undefined;
  const text = raw.trim();
  const url = URL.parse(/^[\w-]+(\.[\w-]+)+\//.test(text) ? `https://${text}` : text);
  if (!url || url.username || url.password) return undefined;
  if (url.protocol === 'http:') url.protocol = 'https:';
  return url.protocol === 'https:' && url.hostname.includes('.') ? url.href : undefined;
}
