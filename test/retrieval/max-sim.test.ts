import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadStaticModel } from '../../src/retrieval/embeddings/load-static-model.js';
import type { StaticModel, WordVectors } from '../../src/retrieval/embeddings/static-model.js';
import { createMaxSim } from '../../src/retrieval/max-sim.js';

const word = (id: number, x: number, y: number, rarity = 1) => ({ id, vector: [x, y], rarity });

function text(...words: readonly ReturnType<typeof word>[]): WordVectors {
  return {
    ids: Int32Array.from(words, ({ id }) => id),
    vectors: Float32Array.from(words.flatMap(({ vector }) => vector)),
    rarities: Float32Array.from(words, ({ rarity }) => rarity),
  };
}

const east = word(1, 1, 0);
const north = word(2, 0, 1);
const northeast = word(3, Math.SQRT1_2, Math.SQRT1_2);

describe('MaxSim', () => {
  it('is 1 for a unit that has each word of the question, and 0 for one that has nothing near', () => {
    const [both, none] = createMaxSim([text(north, east), text(word(4, -1, 0))])(text(east, north));
    expect(both).toBeCloseTo(1, 2);
    expect(none).toBe(0);
  });

  it('takes the nearest word of the unit, stretched above the cut-off', () => {
    const [score] = createMaxSim([text(word(4, -1, 0), northeast)], { cutOff: 0.5 })(text(east));
    expect(score).toBeCloseTo((Math.SQRT1_2 - 0.5) / 0.5, 2);
  });

  it('weighs the words of the question by their rarity', () => {
    const rare = { ...north, rarity: 0.9 };
    const frequent = { ...east, rarity: 0.3 };
    const [hasRare, hasFrequent] = createMaxSim([text(north), text(east)])(text(rare, frequent));
    expect(hasRare).toBeCloseTo(0.75, 2);
    expect(hasFrequent).toBeCloseTo(0.25, 2);
  });

  it('does not look for words that say nothing beside the others', () => {
    const [score] = createMaxSim([text(east)])(text({ ...north, rarity: 0.9 }, { ...east, rarity: 0.05 }));
    expect(score).toBe(0);
  });

  it('scores nothing for a question or units without words', () => {
    expect([...createMaxSim([text(east), text()])(text())]).toEqual([0, 0]);
    expect([...createMaxSim([text()])(text(east))]).toEqual([0]);
    expect([...createMaxSim([])(text(east))]).toEqual([]);
  });
});

describe('MaxSim over paragraphs of the report', () => {
  const paragraphs = {
    'r2.pp11':
      '表示关切在信息和通信技术中嵌入有害的隐藏功能可能会影响安全可靠地使用信息和通信技术以及产品和服务的信息和通信技术供应链，削弱对商业的信任，并损害国家安全，',
    'r2.pp12': '认为有必要防止为犯罪或恐怖主义目的利用信息资源或技术，',
    'r2.pp13': '着重指出在利用信息和通信技术时尊重人权与基本自由至关重要，',
    'r2.pp21': '确认一国有义务不从事任何旨在干预或干涉他国内政的诽谤运动、诋毁或敌对宣传，',
    p11: '10月13日，瑞士代表团提出了一项题为“大会2018年12月5日第73/27号决议所设从国际安全角度看信息和电信领域的发展不限成员名额工作组”的决定草案(A/C.1/75/L.47)。',
  };
  let model: StaticModel;
  beforeAll(async () => {
    model = await loadStaticModel(fileURLToPath(new URL('../../models/rollcall-zh-en', import.meta.url)), readFile);
  });

  it.each([
    ['怕产品里被人装后门', 'r2.pp11'],
    ['Does it mention the supply chain?', 'r2.pp11'],
    ['網路詐騙和恐怖分子', 'r2.pp12'],
    ['What about human rights online?', 'r2.pp13'],
    ['smear campaigns against another state', 'r2.pp21'],
    ['What did the Swiss delegation submit?', 'p11'],
  ])('%s finds %s first', (question, expected) => {
    const scores = createMaxSim(Object.values(paragraphs).map(model.wordVectors))(model.wordVectors(question));
    const best = Object.keys(paragraphs)[scores.indexOf(Math.max(...scores))];
    expect(best).toBe(expected);
  });
});
