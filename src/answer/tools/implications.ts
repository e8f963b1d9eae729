import type { Draft } from '../../votes/ledger.js';
import type { Finding } from '../finding.js';
import { verdict } from '../wording/verdict.js';
import { draftName } from '../wording/vote-name.js';
import type { ToolContext } from './tool-context.js';

/** Of which drafts the statements of programme budget implications are asked for: of all where none is named. */
export interface ImplicationsQuery {
  readonly drafts: readonly string[];
  /** True where a yes or no is asked for. */
  readonly claims: boolean;
}

/** The documents that the report names as statements of a draft's programme budget implications. */
function statementsOn({ report }: ToolContext, { related }: Draft): Draft['related'] {
  return related.filter(({ unit }) => report.unitById.get(unit)?.text.includes('方案预算') === true);
}

/** Which drafts have a statement of their programme budget implications, and under which symbol it was circulated. */
export function findImplications(context: ToolContext, { drafts, claims }: ImplicationsQuery): Finding {
  const { voice, ledger, report } = context;
  const asked = ledger.drafts.filter(({ id }) => drafts.length === 0 || drafts.includes(id));
  const found = asked.map((draft) => ({ draft, statements: statementsOn(context, draft) }));
  const rows = found.map(({ draft, statements }) => {
    const name = draftName(draft, draft.symbol, report, voice);
    const symbols = statements.map(({ symbol, unit }) =>
      voice.say(voice.zh`${symbol} 号文件（${voice.label(unit)}）`, `${symbol} (${voice.label(unit)})`),
    );
    return symbols.length === 0
      ? voice.say(
          voice.zh`- ${name}：报告没有提到方案预算问题说明`,
          `- ${name}: the report mentions no statement of programme budget implications`,
        )
      : voice.say(
          voice.zh`- ${name}：方案预算问题说明作为 ${symbols.join('、')}分发`,
          `- ${name}: the statement of its programme budget implications was circulated as ${symbols.join(', ')}`,
        );
  });
  const some = found.filter(({ statements }) => statements.length > 0);
  // That the report mentions none is no proof that there is none, so that nothing is denied.
  const isBorneOut = claims && drafts.length > 0 && some.length === found.length;
  // A draft with none is told by its paragraphs, behind those that name one.
  const units = [
    ...some.flatMap(({ statements }) => statements.map(({ unit }) => unit)),
    ...found.flatMap(({ draft, statements }) => (statements.length > 0 || drafts.length === 0 ? [] : draft.units)),
  ];
  return {
    kind: 'exact',
    text: (isBorneOut ? `${verdict(true, voice).trim()}\n` : '') + rows.join('\n'),
    facts: [],
    citations: [...new Set(units)],
    understoodAs: voice.say(voice.zh`方案预算问题说明`, 'statements of programme budget implications'),
  };
}
