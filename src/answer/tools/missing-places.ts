import type { Finding } from '../finding.js';
import { countOf } from '../understand/place-reference.js';
import type { MissingPlace } from '../understand/references.js';
import { draftName } from '../wording/vote-name.js';
import { exampleQuestions } from './help.js';
import type { ToolContext } from './tool-context.js';
import { findMissing } from './unknown.js';

/** What a draft's paragraphs and footnotes are counted by in the ids of its units. */
const signs = { preambular: 'pp', operative: 'op', footnote: 'fn' } as const;

/** A numbered place that a draft does not have, with how many it has; `undefined` where the draft has no such numbers at all. */
function ofDraft(context: ToolContext, { kind, number, items, draft }: MissingPlace): string | undefined {
  const { voice, ledger, report } = context;
  const found = ledger.drafts.find(({ id }) => id === draft);
  if (found?.recommended === undefined || kind === 'paragraph' || number < 1) return undefined;
  const count = countOf(`${found.recommended}.${signs[kind]}`, report);
  const name = draftName(found, found.symbol, report, voice);
  const marks = items.map((item) => `(${item})`).join('');
  if (kind === 'footnote')
    return voice.say(
      voice.zh`${name}没有脚注${number}，共有 ${count} 条脚注。`,
      `${name} has no footnote ${number}: it has ${count} in all.`,
    );
  return kind === 'preambular'
    ? voice.say(
        voice.zh`${name}的序言部分没有第${number}${marks}段，共 ${count} 段。`,
        `${name} has no preambular paragraph ${number}${marks}: its preamble has ${count} paragraphs.`,
      )
    : voice.say(
        voice.zh`${name}的执行部分没有第${number}${marks}段，共 ${count} 段。`,
        `${name} has no operative paragraph ${number}${marks}: its operative part has ${count} paragraphs.`,
      );
}

/** Places that the report does not have, as typed; of those looked for in a draft of the report it is said which draft lacks them. */
export function findMissingPlaces(
  context: ToolContext,
  texts: readonly string[],
  places: readonly (MissingPlace | undefined)[],
): Finding {
  const told = texts.map((text, index) => {
    const place = places[index];
    return { text, said: place && ofDraft(context, place) };
  });
  const rest = told.filter(({ said }) => said === undefined).map(({ text }) => text);
  const said = [...new Set(told.flatMap((each) => each.said ?? []))];
  if (said.length === 0) return findMissing(context, texts);
  const others = rest.length > 0 ? [findMissing(context, rest).text] : [];
  return {
    kind: 'not-found',
    text: [...said, ...others].join('\n'),
    facts: [],
    citations: [],
    suggestions: exampleQuestions(context).slice(0, 2),
  };
}
