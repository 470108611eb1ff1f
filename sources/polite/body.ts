export type WireFormat = 'json' | 'xml' | 'pdf';

/** Larger replies are refused: the largest honest feed, of 2,000 abstracts, has about five million bytes. */
export const LARGEST_BODY_BYTES = { json: 8_000_000, xml: 8_000_000, pdf: 60_000_000 };

/** What came, or undefined when it is larger than `limit` bytes; then the rest of it is not read. */
export async function readBytes(
  response: Response,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { body } = response;
  if (!body) return new Uint8Array();
  if (Number(response.headers.get('content-length')) > limit) {
    await body.cancel();
    return undefined;
  }
  const reader = body.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let count = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer());
    count += value.byteLength;
    if (count > limit) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
}

const acceptable: Record<WireFormat, RegExp> = {
  json: /\bjson\b|text\/plain/i,
  xml: /^(?!.*xhtml).*\bxml\b|text\/plain/i,
  pdf: /\/(x-)?pdf\b|octet-stream/i,
};

/** Whether a reply is a web page, whatever it says it is: a captcha, a log-in, an error page. */
export function looksLikeHtml(contentType: string | null, text: string): boolean {
  return /html/i.test(contentType ?? '') || /^\s*(<!doctype html|<html)/i.test(text.slice(0, 1000));
}

/** Whether a reply may be in the format that was asked for. A reply without a type is given the benefit of the doubt. */
export function mayBe(format: WireFormat, contentType: string | null): boolean {
  return !contentType || acceptable[format].test(contentType);
}
