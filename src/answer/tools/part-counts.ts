import { everyMatch } from '../../language/every-match.js';
import { fold } from '../../language/fold.js';
import type { Finding } from '../finding.js';
import { countOf } from '../understand/place-reference.js';
import { draftName } from '../wording/vote-name.js';
import type { ToolContext } from './tool-context.js';

/** What of a text is counted; `both` and `paragraphs` of a draft are its preambular and operative paragraphs. */
export type CountedParts = 'preambular' | 'operative' | 'both' | 'paragraphs' | 'footnotes';

function countsOfDraft(context: ToolContext, id: string, of: CountedParts): string {
  const { voice, ledger, report } = context;
  const draft = ledger.drafts.find((each) => each.id === id);
  const name = draftName(draft, draft?.symbol ?? id, report, voice);
  const count = (sign: string): number => countOf(`${draft?.recommended ?? ''}.${sign}`, report);
  const [preambular, operative] = [count('pp'), count('op')];
  if (of === 'footnotes')
    return voice.say(
      voice.zh`${name}有 **${count('fn')}** 条脚注。`,
      `${name} has **${count('fn')}** ${count('fn') === 1 ? 'footnote' : 'footnotes'}.`,
    );
  if (preambular + operative === 0)
    return voice.say(
      voice.zh`${name}的案文只有一段，没有编号的段落。`,
      `The text of ${name} is a single paragraph, without numbered ones.`,
    );
  if (of === 'preambular')
    return voice.say(
      voice.zh`${name}的序言部分共 **${preambular}** 段。`,
      `${name} has **${preambular}** preambular paragraphs.`,
    );
  return of === 'operative'
    ? voice.say(
        voice.zh`${name}的执行部分共 **${operative}** 段。`,
        `${name} has **${operative}** operative paragraphs.`,
      )
    : voice.say(
        voice.zh`${name}的序言部分共 **${preambular}** 段，执行部分共 **${operative}** 段。`,
        `${name} has **${preambular}** preambular and **${operative}** operative paragraphs.`,
      );
}

function countsOfReport({ voice, report }: ToolContext, of: CountedParts): string {
  if (of !== 'footnotes')
    return voice.say(
      voice.zh`报告共 **${countOf('p', report)}** 段。`,
      `The report has **${countOf('p', report)}** paragraphs.`,
    );
  const notes = report.units.filter(({ kind }) => kind === 'footnote').map(({ id }) => id);
  const list = notes.map((id) => voice.label(id)).join(voice.say('、', '; '));
  return voice.say(
    voice.zh`报告共有 **${notes.length}** 条脚注：${list}。`,
    `The report has **${notes.length}** footnotes in all: ${list}.`,
  );
}

/** How many paragraphs or footnotes some drafts have; the report where there are none. */
export function findPartCounts(context: ToolContext, of: CountedParts, drafts: readonly string[]): Finding {
  const { voice, ledger, report } = context;
  const recommended = ledger.drafts.filter(({ id }) => drafts.includes(id)).flatMap((draft) => draft.recommended ?? []);
  const titles = recommended.map((id) => `${id}.title`).filter((id) => report.unitById.has(id));
  const whole = report.unitById.has('head') ? ['head'] : [];
  return {
    kind: 'exact',
    text:
      drafts.length === 0
        ? countsOfReport(context, of)
        : drafts.map((draft) => countsOfDraft(context, draft, of)).join('\n'),
    facts: [],
    citations: drafts.length === 0 ? whole : titles,
    understoodAs:
      of === 'footnotes'
        ? voice.say(voice.zh`脚注的数目`, 'the number of footnotes')
        : voice.say(voice.zh`段落的数目`, 'the number of paragraphs'),
  };
}

/** How often a word stands in the paragraphs, as it is written, and in which of them; within some drafts where there are any. */
export function findWordCount(context: ToolContext, word: string, drafts: readonly string[]): Finding {
  const { voice, ledger, report } = context;
  const recommended = ledger.drafts.filter(({ id }) => drafts.includes(id)).map((draft) => draft.recommended);
  const pattern = new RegExp(word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'), 'g');
  const found = report.units
    .filter(({ draft }) => drafts.length === 0 || recommended.includes(draft))
    .map(({ id, text }) => ({ id, times: everyMatch(fold(text), pattern).length }))
    .filter(({ times }) => times > 0);
  const total = found.reduce((sum, { times }) => sum + times, 0);
  const where = found
    .map(({ id, times }) =>
      times === 1 ? voice.label(id) : voice.say(`${voice.label(id)}（${times}）`, `${voice.label(id)} (${times})`),
    )
    .join(voice.say('、', '; '));
  const names = ledger.drafts
    .filter(({ id }) => drafts.includes(id))
    .map((draft) => draftName(draft, draft.symbol, report, voice));
  const scope = names.length > 0 ? names.join(voice.say('、', ', ')) : voice.say(voice.zh`报告`, 'the report');
  const text =
    total === 0
      ? voice.say(
          voice.zh`“${word}”这几个字没有在${scope}的案文中出现。`,
          `The words “${word}” do not stand in the Chinese text of ${scope}.`,
        )
      : voice.say(
          voice.zh`“${word}”在${scope}的案文中出现 **${total}** 次：${where}。`,
          `“${word}” stands **${total}** times in the Chinese text of ${scope}: ${where}.`,
        );
  return {
    kind: total === 0 ? 'not-found' : 'exact',
    text,
    facts: [],
    citations: found.map(({ id }) => id),
    understoodAs: voice.say(voice.zh`“${word}”出现的次数`, `how often “${word}” occurs`),
  };
}
