import { expect, test } from 'vitest';
import type { ZoteroOrder, ZoteroReceipt } from '../../papers/zotero.ts';
import { createZoteroSending } from './zotero-sending.ts';

const keys = Array.from({ length: 12 }, (_, n) => `k${n}`);

/** A Zotero that says yes, but for the answers given in turn. */
function pretend(...answers: (ZoteroReceipt['outcome'] | undefined)[]) {
  const orders: ZoteroOrder[] = [];
  let sessions = 0;
  const sending = createZoteroSending(
    keys,
    async (order) => {
      orders.push(order);
      const count = order.keys.length;
      const outcome = answers.shift() ?? { kind: 'saved', count, collection: 'Reading' };
      const pdfs = order.pdfs ? { of: count, attached: count - 1 } : { of: 0, attached: 0 };
      return { outcome, pdfs };
    },
    () => `session ${sessions++}`,
  );
  return { orders, sending };
}
const nobody = () => undefined;

test('papers go in parcels, small ones with PDFs, and how far it has come is told', async () => {
  const { orders, sending } = pretend();
  const told: number[] = [];
  const sum = await sending.go({ target: 'C4', pdfs: true }, (saved) => told.push(saved));
  expect(orders.map((order) => [order.keys.length, order.sessionID, order.target])).toEqual([
    [5, 'session 0', 'C4'],
    [5, 'session 1', 'C4'],
    [2, 'session 2', 'C4'],
  ]);
  expect(told).toEqual([0, 5, 10]);
  expect(sum).toMatchObject({ of: 12, saved: 12, pdfs: { of: 12, attached: 9 } });
});

test('after an answer that got lost the parcel goes again in its own session', async () => {
  const { orders, sending } = pretend(undefined, { kind: 'too-slow' });
  const first = await sending.go({ pdfs: true }, nobody);
  expect(first).toMatchObject({ saved: 5, trouble: { kind: 'too-slow' } });
  const second = await sending.go({ pdfs: true }, nobody);
  expect(second).toMatchObject({ saved: 12, trouble: undefined });
  expect(orders.map(({ sessionID }) => sessionID)).toEqual([
    'session 0',
    'session 1',
    'session 1',
    'session 2',
  ]);
  expect(orders[2]?.keys).toEqual(orders[1]?.keys);
});

test('after a no the parcel goes in a new session, which Zotero does not take for the old', async () => {
  const { orders, sending } = pretend({ kind: 'read-only' });
  await sending.go({ pdfs: false }, nobody);
  await sending.go({ pdfs: false, target: 'C9' }, nobody);
  expect(orders.map(({ sessionID }) => sessionID)).toEqual(['session 0', 'session 1']);
});

test('it is stopped after the parcel under way', async () => {
  const { orders, sending } = pretend();
  const sum = await sending.go({ pdfs: true }, (saved) => saved === 5 && sending.stop());
  expect(orders).toHaveLength(2);
  expect(sum).toMatchObject({ saved: 10, stopped: true });
});
