/** A throw-away certificate, and the hash by which Chromium is told to accept it and no other. */
import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

export interface Certificate {
  key: string;
  cert: string;
  /** Base64 of the SHA-256 of the public key, for `--ignore-certificate-errors-spki-list`. */
  keyHash: string;
}

let made: Promise<Certificate> | undefined;

async function make(): Promise<Certificate> {
  const { private: key, cert } = await generate(
    [{ name: 'commonName', value: 'Papergloss replay' }],
    {
      keyType: 'ec',
      algorithm: 'sha256',
    },
  );
  const publicKey = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return { key, cert, keyHash: createHash('sha256').update(publicKey).digest('base64') };
}

/** One for the whole process. */
export const certificate = (): Promise<Certificate> => (made ??= make());
