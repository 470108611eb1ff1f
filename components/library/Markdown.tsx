import type { ComponentChildren } from 'preact';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { isWeb } from '../format/links.ts';
import { Out } from '../ui/Out.tsx';

/** A reader's note. Built from the syntax tree, never from HTML: markup in a note is shown as text. */
export function Markdown({ text }: { text: string }) {
  return <div class="markdown">{draw(fromMarkdown(text))}</div>;
}

function children(node: { children: Nodes[] }): ComponentChildren {
  return node.children.map((child, index) => <Drawn key={index} node={child} />);
}

function Drawn({ node }: { node: Nodes }) {
  return <>{draw(node)}</>;
}

function draw(node: Nodes): ComponentChildren {
  switch (node.type) {
    case 'root':
      return children(node);
    case 'paragraph':
      return <p>{children(node)}</p>;
    case 'heading':
      return <h4>{children(node)}</h4>;
    case 'emphasis':
      return <em>{children(node)}</em>;
    case 'strong':
      return <strong>{children(node)}</strong>;
    case 'blockquote':
      return <blockquote>{children(node)}</blockquote>;
    case 'list':
      return node.ordered ? <ol>{children(node)}</ol> : <ul>{children(node)}</ul>;
    case 'listItem':
      return <li>{children(node)}</li>;
    case 'link':
      return isWeb(node.url) ? <Out href={node.url}>{children(node)}</Out> : children(node);
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'code':
      return <pre>{node.value}</pre>;
    case 'break':
      return <br />;
    case 'thematicBreak':
      return <hr />;
    case 'text':
    case 'html':
      return node.value;
    default:
      return null;
  }
}
