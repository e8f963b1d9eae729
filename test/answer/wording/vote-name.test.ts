import { describe, expect, it } from 'vitest';
import { voteOf } from '../../../src/answer/tools/tool-context.js';
import { setName } from '../../../src/answer/wording/set-name.js';
import { draftName, voteName } from '../../../src/answer/wording/vote-name.js';
import type { Language } from '../../../src/language/language.js';
import type { RecordedVote, VoteScope } from '../../../src/votes/ledger.js';
import type { SetExpression } from '../../../src/votes/set-expression.js';
import { contextIn, ledger, report } from '../../helpers/true-report.js';

const nameOf = (vote: RecordedVote, language: Language): string => {
  const context = contextIn(language);
  return voteName(vote, context, context.voice);
};
const named = (id: string, language: Language): string => nameOf(voteOf(contextIn(language), id), language);

describe('what a vote was on', () => {
  it.each([
    ['l4', 'A/C.1/75/L.4（决议草案一）', 'A/C.1/75/L.4 (draft resolution I)'],
    ['l8rev1', 'A/C.1/75/L.8/Rev.1 全文', 'A/C.1/75/L.8/Rev.1 as a whole'],
    ['l8rev1-pp10', 'A/C.1/75/L.8/Rev.1 序言部分第10段', 'preambular paragraph 10 of A/C.1/75/L.8/Rev.1'],
    ['l8rev1-op1', 'A/C.1/75/L.8/Rev.1 执行部分第1段', 'operative paragraph 1 of A/C.1/75/L.8/Rev.1'],
    [
      'l8rev1-motion',
      '关于对 A/C.1/75/L.8/Rev.1 执行部分第1段进行单独表决的动议',
      'the motion for a separate vote on operative paragraph 1 of A/C.1/75/L.8/Rev.1',
    ],
  ])('%s is %s', (id, chinese, english) => {
    expect(named(id, 'zh-Hans')).toBe(chinese);
    expect(named(id, 'en')).toBe(english);
  });

  it('is told in Traditional script, the symbol as it is', () => {
    expect(named('l8rev1-op1', 'zh-Hant')).toBe('A/C.1/75/L.8/Rev.1 執行部分第1段');
    expect(named('l4', 'zh-Hant')).toBe('A/C.1/75/L.4（決議草案一）');
  });

  it('a motion on a preambular paragraph, on an item, or on nothing that is said', () => {
    const motion = (about?: string): string => {
      const scope: VoteScope = about === undefined ? { kind: 'motion' } : { kind: 'motion', about };
      return nameOf({ ...voteOf(contextIn('en'), 'l8rev1-motion'), scope }, 'en');
    };
    expect(motion('pp10')).toBe('the motion for a separate vote on preambular paragraph 10 of A/C.1/75/L.8/Rev.1');
    expect(motion('op3-a')).toBe('the motion for a separate vote on operative paragraph 3(a) of A/C.1/75/L.8/Rev.1');
    expect(motion()).toBe('the motion on A/C.1/75/L.8/Rev.1');
  });

  it('every vote of the report has a name of its own in each language', () => {
    for (const language of ['zh-Hans', 'zh-Hant', 'en'] as const) {
      expect(new Set(ledger.votes.map((vote) => nameOf(vote, language))).size).toBe(ledger.votes.length);
    }
  });
});

describe('a draft', () => {
  it.each([
    ['l47', 'A/C.1/75/L.47（决定草案一）', 'A/C.1/75/L.47 (draft decision I)'],
    ['l60', 'A/C.1/75/L.60（决定草案二）', 'A/C.1/75/L.60 (draft decision II)'],
  ])('%s is %s', (id, chinese, english) => {
    const draft = ledger.drafts.find((each) => each.id === id);
    const name = (language: Language): string =>
      draftName(draft, draft?.symbol ?? '', report, contextIn(language).voice);
    expect(name('zh-Hans')).toBe(chinese);
    expect(name('en')).toBe(english);
  });

  it('that the Committee does not recommend goes by its symbol alone', () => {
    expect(draftName(undefined, 'A/C.1/75/L.9', report, contextIn('en').voice)).toBe('A/C.1/75/L.9');
  });
});

describe('what a set is', () => {
  const against: SetExpression = { kind: 'position', vote: 'l4', position: 'against' };
  const unlisted: SetExpression = { kind: 'position', vote: 'l4', position: 'not-listed' };
  const every = (position: 'in-favour' | 'not-listed'): SetExpression => ({
    kind: 'and',
    of: ledger.votes.map((vote): SetExpression => ({ kind: 'position', vote: vote.id, position })),
  });

  it.each<readonly [SetExpression, string, string]>([
    [against, '对 A/C.1/75/L.4（决议草案一）投反对票', 'against A/C.1/75/L.4 (draft resolution I)'],
    [
      unlisted,
      '未列入 A/C.1/75/L.4（决议草案一）表决名单',
      'not listed in the vote on A/C.1/75/L.4 (draft resolution I)',
    ],
    [every('in-favour'), '在全部 5 项记录表决中都投赞成票', 'in favour in all 5 recorded votes'],
    [every('not-listed'), '在全部 5 项记录表决中都未列入名单', 'listed in none of the 5 recorded votes'],
    [
      {
        kind: 'except',
        base: { kind: 'position', vote: 'l8rev1-op1', position: 'not-listed' },
        minus: { kind: 'position', vote: 'l4', position: 'not-listed' },
      },
      '未列入 A/C.1/75/L.8/Rev.1 执行部分第1段表决名单，但列入 A/C.1/75/L.4（决议草案一）表决名单',
      'not listed in the vote on operative paragraph 1 of A/C.1/75/L.8/Rev.1 but listed in the vote on A/C.1/75/L.4 (draft resolution I)',
    ],
    [
      { kind: 'sponsors', draft: 'l4', which: 'joined' },
      '后来加入的 A/C.1/75/L.4 提案国',
      'later sponsors of A/C.1/75/L.4',
    ],
    [{ kind: 'corrected' }, '事后更正投票', 'correcting their vote afterwards'],
    [{ kind: 'group', group: 'african' }, '非洲国家组', 'African States'],
  ])('%j', (set, chinese, english) => {
    expect(setName(contextIn('zh-Hans'), set)).toBe(chinese);
    expect(setName(contextIn('en'), set)).toBe(english);
  });

  it('what is taken away in turn is said in one go', () => {
    const set: SetExpression = {
      kind: 'except',
      base: { kind: 'except', base: { kind: 'members' }, minus: against },
      minus: { kind: 'sponsors', draft: 'l4', which: 'all' },
    };
    expect(setName(contextIn('en'), set)).toBe(
      'not against A/C.1/75/L.4 (draft resolution I), nor sponsors of A/C.1/75/L.4',
    );
    expect(setName(contextIn('zh-Hans'), set)).toBe(
      '没有对 A/C.1/75/L.4（决议草案一）投反对票，也不是 A/C.1/75/L.4 的提案国',
    );
  });

  it('one of two, but not both, is said so', () => {
    const of = [against, { kind: 'sponsors', draft: 'l4', which: 'all' } as const];
    const set: SetExpression = { kind: 'except', base: { kind: 'or', of }, minus: { kind: 'and', of } };
    expect(setName(contextIn('en'), set)).toBe(
      'either against A/C.1/75/L.4 (draft resolution I) or sponsors of A/C.1/75/L.4, but not both',
    );
    expect(setName(contextIn('zh-Hant'), set)).toBe(
      '對 A/C.1/75/L.4（決議草案一）投反對票，或A/C.1/75/L.4 的提案國，二者只居其一',
    );
  });
});
