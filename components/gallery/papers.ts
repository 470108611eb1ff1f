/** Real papers for the gallery: titles, authors and identifiers are facts, what is said of them is in our words.
 * The three of `odd` (identifiers 0000.…) and the numbered co-authors of `higgs` only stand for hard cases. */
import type { PaperId, PaperView } from '../../papers/paper.ts';
import type { RelatedWork } from '../../papers/related.ts';

const idOf = (id: string) => id as PaperId;

export const NOW = Date.UTC(2026, 10, 23, 9, 30);

function paper(id: string, view: Partial<PaperView>): PaperView {
  return {
    id: idOf(id),
    authors: [],
    categories: [],
    keywords: [],
    withdrawn: false,
    ...view,
  };
}

export const slic = paper('2305.10425', {
  title: 'SLiC-HF: Sequence Likelihood Calibration with Human Feedback',
  authors: [
    'Yao Zhao',
    'Rishabh Joshi',
    'Tianqi Liu',
    'Misha Khalman',
    'Mohammad Saleh',
    'Peter J. Liu',
  ],
  published: '2023-05-17',
  updated: '2023-05-17',
  version: 1,
  categories: ['cs.CL', 'cs.AI'],
  abstract:
    'Instead of training a policy with reinforcement learning, this work lines up how likely a model finds two summaries with which of the two people preferred. The preferences may even have been collected for a different model. On a summarisation task, judged by people, the simple recipe does as well as PPO while it is easier to build, to tune and to pay for.',
  tldr: {
    text: 'Calibrating how likely a model finds preferred summaries learns from human feedback as well as PPO does, with less machinery and compute.',
    origin: 'device',
    confidence: 0.64,
    others: 3,
  },
  upvotes: 61,
  rank: { day: '2026-11-23', place: 4 },
  citations: 312,
  code: { url: 'https://github.com/google-research/google-research', stars: 1234 },
  asOf: NOW - 3 * 86_400_000,
});

export const summarize = paper('2009.01325', {
  title: 'Learning to summarize from human feedback',
  authors: [
    'Nisan Stiennon',
    'Long Ouyang',
    'Jeff Wu',
    'Daniel M. Ziegler',
    'Ryan Lowe',
    'Chelsea Voss',
    'Alec Radford',
    'Dario Amodei',
    'Paul Christiano',
  ],
  published: '2020-09-02',
  updated: '2022-02-15',
  version: 3,
  categories: ['cs.CL', 'cs.AI', 'cs.LG'],
  comment: 'NeurIPS 2020',
  tldr: {
    text: 'A reward model trained on people’s comparisons guides a summariser to write what readers prefer over human references.',
    origin: 'hugging-face',
  },
  abstract:
    'People compare pairs of summaries, a model learns to predict which one they would choose, and a policy is trained against that prediction. Readers then prefer its summaries to the reference ones, and the result carries over to news without further training.',
  upvotes: 12,
  asOf: NOW - 3_600_000,
});

export const rlthf = paper('2502.13417', {
  title: 'RLTHF: Targeted Human Feedback for LLM Alignment',
  authors: ['Yifei Xu', 'Tusher Chakraborty', 'Emre Kıcıman', 'Bibek Aryal'],
  published: '2025-02-19',
  updated: '2026-11-16',
  version: 3,
  categories: ['cs.CL', 'cs.AI', 'cs.LG'],
  tldr: {
    text: 'Asking people only about the samples a reward model finds hard reaches full-annotation quality with 6–7 % of the labels.',
    origin: 'hugging-face',
  },
  upvotes: 84,
  rank: { day: '2026-11-23', place: 1 },
});

export const video = paper('2403.11021', {
  title: 'Towards Neuro-Symbolic Video Understanding',
  authors: ['Minkyu Choi', 'Harsh Goel', 'Mohammad Omama', 'Yunhao Yang'],
  published: '2024-03-16',
  version: 3,
  categories: ['cs.CV', 'cs.AI'],
  tldr: {
    text: 'Temporal logic over per-frame perception finds long events that end-to-end models miss.',
    origin: 'semantic-scholar',
  },
  code: { url: 'https://github.com/minkyu-choi04/NSVS-TL', stars: 84 },
});

export const tooLarge = paper('2305.20087', {
  title: 'Too Large; Data Reduction for Vision-Language Pre-Training',
  authors: ['Alex Jinpeng Wang', 'Kevin Qinghong Lin', 'David Junhao Zhang'],
  published: '2023-05-31',
  version: 3,
  categories: ['cs.CV'],
  tldr: {
    text: 'A quarter of the image–text pairs, better captioned, trains as well as all of them.',
    origin: 'device',
    confidence: 0.4,
  },
  upvotes: 1,
});

export const preferences = paper('1909.08593', {
  title: 'Fine-Tuning Language Models from Human Preferences',
  authors: ['Daniel M. Ziegler', 'Nisan Stiennon'],
  published: '2019-09-18',
  version: 2,
  categories: ['cs.CL', 'cs.LG', 'stat.ML'],
  tldr: {
    text: 'Reward learning from comparisons, brought from games to text: style with 5,000 comparisons, summaries with 60,000.',
    origin: 'device',
    confidence: 0.9,
  },
});

export const higgs = paper('1207.7214', {
  title:
    'Observation of a new particle in the search for the Standard Model Higgs boson with the ATLAS detector at the LHC',
  authors: ['ATLAS Collaboration', ...Array.from({ length: 2931 }, (_, n) => `Author ${n + 1}`)],
  published: '2012-07-31',
  updated: '2012-08-31',
  version: 2,
  categories: ['hep-ex'],
  journalRef: 'Phys.Lett. B716 (2012) 1-29',
  tldr: {
    text: 'A boson near 126 GeV is seen with a significance of 5.9 standard deviations.',
    origin: 'semantic-scholar',
  },
  citations: 11873,
});

export const related: RelatedWork[] = [
  {
    id: idOf('2009.01325'),
    title: 'Learning to summarize from human feedback',
    published: '2020-09-02',
    citations: 2467,
    origins: ['semantic-scholar', 'device'],
  },
  {
    id: idOf('2406.12168'),
    title:
      'BPO: Supercharging Online Preference Learning by Adhering to the Proximity of Behavior LLM',
    published: '2024-06-18',
    citations: 18,
    origins: ['papers-with-code'],
  },
  {
    id: idOf('2404.08495'),
    title: 'Dataset Reset Policy Optimization for RLHF',
    published: '2024-04-12',
    origins: ['device'],
  },
];

export const odd = {
  long: paper('0000.00001', {
    ...summarize,
    title: `${'On the Representation of Very Long and Carefully Qualified Titles in Narrow Columns, '.repeat(5)}with Remarks`,
  }),
  rightToLeft: paper('0000.00002', {
    ...summarize,
    title: 'تحسين التوليد الانتقائي في النماذج اللغوية الكبيرة عبر التقييم الذاتي (LLM)',
    authors: ['محمد بن موسى الخوارزمي', 'عمر الخيام'],
    tldr: { text: 'نموذج يقيّم إجاباته بنفسه يعرف متى يصمت.', origin: 'hugging-face' },
  }),
  emoji: paper('0000.00003', {
    ...summarize,
    title: '🦙 Llamas, 🐑 and other alignments: a 𝒪(n log n) story of ∀ε>0',
  }),
};
