import type { Where } from '../popup/access.ts';
import { WhereToRead } from './WhereToRead.tsx';

export interface WelcomeProps {
  where: Where;
  /** Where its code, its sources and what it keeps to itself are written down. */
  settingsUrl: string;
  onWhere(where: Where): void;
}

/** What a new reader should know, on one page. */
export function Welcome({ where, settingsUrl, onWhere }: WelcomeProps) {
  return (
    <main class="welcome" lang="en">
      <header>
        <p class="name">Papergloss</p>
        <h1>A note in the margin of every paper link</h1>
      </header>
      <p class="example">
        Rest on a link like <a href="https://arxiv.org/abs/1706.03762">Attention Is All You Need</a>
        <i class="sign" /> and its card opens: what the paper says in a sentence, who wrote it, what
        is near it, and one button to keep it.
      </p>
      <dl class="signs">
        <dt>
          <i class="sign" />
        </dt>
        <dd>a paper</dd>
        <dt>
          <i class="sign known" />
        </dt>
        <dd>you looked it up</dd>
        <dt>
          <i class="sign saved" />
        </dt>
        <dd>you saved it</dd>
        <dt>
          <i class="sign read" />
        </dt>
        <dd>you read it</dd>
        <dt>
          <i class="sign trending" />
        </dt>
        <dd>it trends today</dd>
        <dt>
          <i class="sign subscribed" />
        </dt>
        <dd>you follow its subject</dd>
      </dl>
      <WhereToRead where={where} onWhere={onWhere} />
      <section>
        <h2>What leaves this device</h2>
        <p>
          Finding and marking links asks nobody anything. When you rest on one, arXiv, Hugging Face
          and a few services like them are asked for that paper by its number: not who asks, nor on
          which page. There is no account and no server of ours. What you save and read stays in
          this browser.
        </p>
        <p>
          You can change all of this in the <a href={settingsUrl}>settings</a>.
        </p>
      </section>
    </main>
  );
}
