/** Whether the real services can be reached from here. */

const PROBE = 'https://huggingface.co/api/daily_papers?limit=1';
const PATIENCE_MS = 4000;

export async function isOnline(): Promise<boolean> {
  try {
    const { ok } = await fetch(PROBE, { signal: AbortSignal.timeout(PATIENCE_MS) });
    return ok;
  } catch {
    return false;
  }
}
