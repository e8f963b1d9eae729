import type { Finding } from '../finding.js';
import { voteName } from '../wording/vote-name.js';
import { renderingOf } from './rendering.js';
import type { ToolContext } from './tool-context.js';

/** What stands under a unit that is quoted with it: sub-paragraphs and items, not the lists of a vote. */
function withItems(context: ToolContext, id: string): readonly string[] {
  const unit = context.report.unitById.get(id);
  const items = unit?.children.filter((child) => {
    const kind = context.report.unitById.get(child)?.kind;
    return kind === 'sub-paragraph' || kind === 'operative' || kind === 'preambular';
  });
  return [id, ...(items ?? []).flatMap((item) => withItems(context, item))];
}

function neighbours(context: ToolContext, id: string): readonly string[] {
  const unit = context.report.unitById.get(id);
  return [unit?.previous, ...withItems(context, id), unit?.next].filter((each) => each !== undefined);
}

/** Whether units follow on each other as printed, none of their rank left out. */
function isUnbroken({ report }: ToolContext, units: readonly string[]): boolean {
  return units.every((id, index) => {
    const next = report.unitById.get(id)?.next;
    return next === undefined || index === units.length - 1 || next === units[index + 1];
  });
}

/** The words of places that a question names, with what stands under them, and around them where asked. */
export function findPlace(context: ToolContext, units: readonly string[], around = false): Finding {
  const { voice, ledger } = context;
  const labels = units.map((unit) => voice.label(unit));
  const named =
    labels.length > 6 && isUnbroken(context, units)
      ? `${labels[0]} – ${labels.at(-1)}`
      : labels.join(voice.say('、', '; '));
  const votes = ledger.votes.filter((vote) => units.includes(vote.textUnit ?? '') && vote.scope.kind !== 'motion');
  const put = votes.map((vote) =>
    voice.say(
      voice.zh`该案文曾付诸记录表决：${voteName(vote, context, voice)}（${voice.label(vote.unit)}）。`,
      `This text was put to a recorded vote: ${voteName(vote, context, voice)} (${voice.label(vote.unit)}).`,
    ),
  );
  const attached = units.flatMap((id) => {
    const unit = context.report.unitById.get(id);
    return unit?.kind === 'footnote' && unit.parent
      ? [voice.say(voice.zh`附于${voice.label(unit.parent)}。`, `It belongs to ${voice.label(unit.parent)}.`)]
      : [];
  });
  const which = around
    ? voice.say(voice.zh`${named}及其前后：`, `${named}, with what stands before and after:`)
    : `${named}${voice.say('：', ':')}`;
  const cited = units.flatMap((unit) => (around ? neighbours(context, unit) : withItems(context, unit)));
  return {
    kind: 'exact',
    text: [which, ...attached, ...put, renderingOf(context, cited)].filter((part) => part !== '').join('\n'),
    facts: [],
    citations: [...new Set([...units.filter(() => !around), ...cited])],
    understoodAs: voice.say(voice.zh`${named} 的原文`, `the text of ${named}`),
  };
}

/** Places that are named one by one; more of them are a draft. */
const MOST_NAMED = 4;

/** Whose name is looked for, and in which units: in all of them where none are given. */
export interface MentionsQuery {
  readonly title: string;
  readonly within?: readonly string[];
}

/** The units that name a member: the report's own part and lists, or the places asked about. */
export function findMentions(
  context: ToolContext,
  names: readonly string[],
  { title, within }: MentionsQuery,
): Finding {
  const { voice, report } = context;
  const places = within?.flatMap((id) => withItems(context, id));
  const found = report.units.filter(
    ({ id, text }) => (places?.includes(id) ?? true) && names.some((name) => namesIt(text, name)),
  );
  if (within !== undefined && found.length === 0) {
    const asked = within.slice(0, MOST_NAMED).map(voice.label).join(voice.say('、', '; '));
    return {
      kind: 'exact',
      text:
        within.length > MOST_NAMED
          ? voice.say(voice.zh`草案案文没有提到${title}。`, `The text of the draft does not mention ${title}.`)
          : voice.say(voice.zh`${asked}没有提到${title}。`, `${title} is not mentioned in ${asked}.`),
      facts: [],
      citations: within.slice(0, MOST_NAMED),
    };
  }
  const labels = found.map((unit) => voice.label(unit.id)).join(voice.say('、', '; '));
  const some = voice.say(
    voice.zh`${title}见于 **${found.length}** 处：${labels}。`,
    `${title} is named in **${found.length}** places: ${labels}.`,
  );
  const none = voice.say(voice.zh`报告没有提到${title}。`, `The report does not mention ${title}.`);
  return {
    kind: found.length === 0 ? 'not-found' : 'exact',
    text: found.length === 0 ? none : some,
    facts: [],
    citations: found.map((unit) => unit.id),
    understoodAs: voice.say(voice.zh`报告中提到${title}的地方`, `where the report mentions ${title}`),
  };
}

/** A name between other names or words of the report, and not inside a longer one. */
function namesIt(text: string, name: string): boolean {
  const pattern = new RegExp(
    `(?:^|[、：，。；“(和]|以|代表)${name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?:[、，。；”)和号]|代表|的名义|加入|$)`,
  );
  return pattern.test(text) || (/[\dA-Z]/.test(name) && text.includes(name));
}
