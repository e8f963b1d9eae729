import { describe, expect, it } from 'vitest';
import { compactQuestion, compactUnit } from '../../src/retrieval/compact-words.js';
import { createMaxSim } from '../../src/retrieval/max-sim.js';
import { gatherUnitWords, spreadUnitWords } from '../../src/retrieval/unit-words.js';
import { openTestModels } from './open-test-models.js';

const model = await (await openTestModels()).words();
const units = ['着重指出在利用信息和通信技术时尊重人权与基本自由至关重要，', '信息自由流通', ''].map(model.wordVectors);

describe('the words of units in an index', () => {
  it('come back as they were gathered, each vector once', () => {
    const gathered = gatherUnitWords(units);
    const distinct = new Set(units.flatMap(({ ids }) => [...ids]));
    expect(gathered.vectors).toHaveLength(distinct.size * model.dimensions);
    const spread = spreadUnitWords(gathered);
    expect(spread.map(({ vectors }) => vectors)).toEqual(units.map(({ vectors }) => vectors));
  });

  it('are found as before by MaxSim', () => {
    const question = model.wordVectors('言论自由与人权');
    const before = createMaxSim(units)(question);
    expect(createMaxSim(spreadUnitWords(gatherUnitWords(units)))(question)).toEqual(before);
    expect(before[0]).toBeGreaterThan(before[2] ?? 1);
  });

  it('keep their order of likeness when compact', () => {
    const question = model.wordVectors('人权');
    const [rights = 0, flow = 1] = createMaxSim(units.map(compactUnit))(compactQuestion(question));
    expect(rights).toBeGreaterThan(flow);
    expect(compactUnit(model.wordVectors('人权')).vectors).toHaveLength(48);
  });
});

describe('the words of a long question', () => {
  it('are the nine rarest, in its order', () => {
    const words = model.wordVectors(
      'When will the third and final substantive session of the open-ended working group on information security take place in New York?',
    );
    const kept = compactQuestion(words);
    expect(words.ids.length).toBeGreaterThan(9);
    expect(kept.ids).toHaveLength(9);
    const order = [...kept.ids].map((id) => words.ids.indexOf(id));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    const leftOut = [...words.ids].flatMap((id, at) => (kept.ids.includes(id) ? [] : [words.rarities[at] ?? 0]));
    expect(Math.max(...leftOut)).toBeLessThanOrEqual(Math.min(...kept.rarities));
  });

  it('are all of them in a short one, and none in an empty one', () => {
    expect(compactQuestion(model.wordVectors('供应链')).ids).toEqual(model.wordVectors('供应链').ids);
    expect(compactQuestion(model.wordVectors('')).ids).toHaveLength(0);
  });
});
