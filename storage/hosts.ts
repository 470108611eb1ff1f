/** The polite client's memory: what is left of each host's budget outlives the worker. */
import { db, type HostState } from './db.ts';

export const hostStore = {
  /** What the client last wrote of a host, as it wrote it; undefined when it never did. */
  async read(host: string): Promise<HostState | undefined> {
    return (await db.hosts.get(host))?.state;
  },
  /** Keeps the client's state of a host. */
  async write(host: string, state: HostState): Promise<void> {
    await db.hosts.put({ host, state });
  },
};
