/** Larger replies are refused: the largest honest one, a feed of 2,000 abstracts, has about five million bytes. */
export const LARGEST_BODY_BYTES = 8_000_000;

/** The reply's text, or undefined when it is larger than `limit` bytes; then the rest of it is not read. */
export async function readText(
  response: Response,
  limit = LARGEST_BODY_BYTES,
): Promise<string | undefined> {
  const { body } = response;
  if (!body) return '';
  if (Number(response.headers.get('content-length')) > limit) {
    await body.cancel();
    return undefined;
  }
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > limit) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}

export type WireFormat = 'json' | 'xml';

const acceptable: Record<WireFormat, RegExp> = {
  json: /\bjson\b|text\/plain/i,
  xml: /^(?!.*xhtml).*\bxml\b|text\/plain/i,
};

/** Whether a reply is a web page, whatever it says it is: a captcha, a log-in, an error page. */
export function looksLikeHtml(contentType: string | null, text: string): boolean {
  return /html/i.test(contentType ?? '') || /^\s*(<!doctype html|<html)/i.test(text.slice(0, 1000));
}

/** Whether a reply may be in the format that was asked for. A reply without a type is given the benefit of the doubt. */
export function mayBe(format: WireFormat, contentType: string | null): boolean {
  return !contentType || acceptable[format].test(contentType);
}
