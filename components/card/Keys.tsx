import { Panel } from './Panel.tsx';
import { shortcuts } from './shortcuts.ts';

/** The keys of the card. */
export function Keys({ onClose }: { onClose(): void }) {
  return (
    <Panel name="Keys" onClose={onClose}>
      <dl class="keys">
        {shortcuts.map(({ key, does }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
