/** One text for one value, whatever the order of its keys. */

/** JSON with sorted keys; what is undefined is left out. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(
          Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
        )
      : inner,
  );
}

/** SHA-256 of a text in UTF-8, as `sha256-` and hexadecimal digits. */
export async function checksum(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const bytes = [...new Uint8Array(digest)];
  return `sha256-${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
