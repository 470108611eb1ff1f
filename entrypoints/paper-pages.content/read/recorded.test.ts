// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asPageFacts } from '../../../papers/page-facts.ts';
import { readPage } from './index.ts';

const docOf = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const RECORDED = join(import.meta.dirname, '../../../../shared/data/html');
/** Without style sheets, which the test's document would complain that it may not load. */
const recorded = (name: string) =>
  readFileSync(join(RECORDED, name), 'utf8').replace(/<link[^>]*stylesheet[^>]*>/g, '');

describe.skipIf(!existsSync(RECORDED))('recorded pages (../shared/data/html)', () => {
  test('the abstract page comes out whole', () => {
    const page = readPage(
      docOf(recorded('abs_2605.12828__2026.html')),
      'https://arxiv.org/abs/2605.12828',
    );
    expect(asPageFacts(page?.claims[0])).toMatchObject({
      id: '2605.12828',
      facts: {
        title: 'The Quad-C₅ Graph: Maximum Contextuality Gap on Eight Vertices',
        published: '2026-05-12',
        updated: '2026-05-31',
        version: 2,
        categories: ['quant-ph'],
        comment: '13 pages',
      },
    });
    expect(page?.claims[0]?.facts.authors).toHaveLength(4);
    expect(page?.claims[0]?.facts.abstract).toMatch(/^Quantum contextuality .* witnesses\.$/);
  });

  test.each([
    ['from its data', ''],
    ['from what stands there', 'data-props'],
  ])('the Hugging Face page comes out whole, %s', (_, without) => {
    const name = 'paper_page_2509.24002_prettified.html';
    const html = recorded(name);
    const doc = docOf(without ? html.replaceAll(without, 'data-none') : html);
    const page = readPage(doc, 'https://huggingface.co/papers/2509.24002');
    const facts = asPageFacts(page?.claims[0])?.facts;
    expect(facts).toMatchObject({
      title: 'MCPMark: A Benchmark for Stress-Testing Realistic and Comprehensive MCP Use',
      upvotes: 118,
      codeUrl: 'https://github.com/eval-sys/mcpmark',
    });
    expect(facts?.tldr).toMatch(/^MCPMark is .* tasks\.$/);
    expect(facts?.abstract).toMatch(/^MCP standardizes .* MCPMark ?\.$/);
    expect(facts?.authors).toHaveLength(15);
  });

  test('a paper’s own HTML is no page of these kinds', () => {
    const page = readPage(
      docOf(recorded('latexml_2403.10561v1.html')),
      'https://arxiv.org/html/2403.10561v1',
    );
    expect(page).toBeUndefined();
  });

  test('cut anywhere, no page throws, and what is still claimed is in form', () => {
    for (const [name, address] of [
      ['abs_2605.12828__2026.html', 'https://arxiv.org/abs/2605.12828'],
      ['paper_page_2509.24002_prettified.html', 'https://huggingface.co/papers/2509.24002'],
    ] as const) {
      const html = recorded(name);
      for (let end = 0; end < html.length; end += Math.ceil(html.length / 12)) {
        const page = readPage(docOf(html.slice(0, end)), address);
        for (const each of page?.claims ?? []) expect(asPageFacts(each)?.id).toBe(each.id);
      }
    }
  });
});
