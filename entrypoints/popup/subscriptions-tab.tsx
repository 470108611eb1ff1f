import { useState } from 'preact/hooks';
import type { PreviewState } from '../../components/popup/Preview.tsx';
import { Subscriptions } from '../../components/popup/Subscriptions.tsx';
import { openLookUp } from '../../look-up-port.ts';
import { send } from '../../messages.ts';
import type { PaperId } from '../../papers/paper.ts';
import { readSubscriptionFile, subscriptionFile } from '../../papers/subscription-file.ts';
import type { Subscription } from '../../papers/subscription.ts';
import { savedPapers } from '../../storage/shelf.ts';
import {
  addSubscription,
  addSubscriptions,
  removeSubscription,
  subscriptions,
  switchSubscription,
} from '../../storage/subscriptions.ts';
import { DigestSettingsPart } from './digest-settings.tsx';
import { saveFile } from './take-out.ts';
import { useWatch } from './use-watch.ts';

export function SubscriptionsTab() {
  const followed = useWatch(subscriptions);
  const tags = useWatch(async () => distinctTags(await savedPapers())) ?? [];
  const [said, say] = useState<string>();
  if (!followed) return null;

  const changing = (change: Promise<unknown>) =>
    void change.then(() => send('refresh-digest', {})).catch(console.error);
  const importFile = async (file: File): Promise<void> => {
    try {
      const read = readSubscriptionFile(await file.text());
      const added = await addSubscriptions(read.subscriptions, Date.now());
      const lost = read.dropped > 0 ? `, ${read.dropped} not understood` : '';
      say(`${added} added${lost}`);
      if (added > 0) await send('refresh-digest', {});
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <Subscriptions
        subscriptions={followed}
        tags={tags}
        onAdd={(subscription) => changing(addSubscription(subscription, Date.now()))}
        onRemove={(key) => changing(removeSubscription(key))}
        onSwitch={(key, on) => changing(switchSubscription(key, on))}
        onTitle={titleOf}
        onPreview={preview}
        onExport={() =>
          saveFile('papergloss-subscriptions.json', subscriptionFile(followed), 'application/json')
        }
        onImport={(file) => void importFile(file)}
        said={said}
      />
      <DigestSettingsPart />
    </>
  );
}

const distinctTags = (papers: { tags?: string[] }[]): string[] =>
  [...new Set(papers.flatMap(({ tags = [] }) => tags))].toSorted();

/** Looked up like a card's paper, so that it is known when the digest is made. */
function titleOf(id: PaperId): Promise<string> {
  return new Promise((resolve) => {
    const settle = (title?: string): void => {
      line.close();
      resolve(title || id);
    };
    const line = openLookUp(
      id,
      ({ view, done }) => {
        if (view.title || done) settle(view.title);
      },
      () => settle(),
    );
    line.ask('network');
  });
}

async function preview(subscription: Subscription): Promise<Exclude<PreviewState, 'asking'>> {
  try {
    return await send('preview-subscription', { subscription });
  } catch {
    return { failed: 'No answer just now; it can be added all the same.' };
  }
}
