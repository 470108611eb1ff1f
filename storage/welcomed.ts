/** Whether this reader was welcomed. A browser may tell of the same install more than once. */
import { storage } from 'wxt/utils/storage';

const welcomed = storage.defineItem<boolean>('local:welcomed', { fallback: false });

/** Notes that the reader is welcomed now. @returns whether this is the first time */
export async function noteWelcome(): Promise<boolean> {
  if (await welcomed.getValue()) return false;
  await welcomed.setValue(true);
  return true;
}
