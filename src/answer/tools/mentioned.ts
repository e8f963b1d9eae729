import { fold } from '../../language/fold.js';
import type { Finding } from '../finding.js';
import { type Named, type NamedIn, whereNamed } from '../where-named.js';
import { draftName } from '../wording/vote-name.js';
import { renderingOf } from './rendering.js';
import type { ToolContext } from './tool-context.js';

/** In what something is looked for: a draft's text, places of the report, or the whole report. */
export interface MentionedIn {
  readonly draft?: string;
  readonly place?: readonly string[];
  readonly units: readonly string[];
}

/** Whether topics are mentioned in drafts or places. */
export interface MentionedQuery {
  readonly topics: readonly Named[];
  readonly scopes: readonly MentionedIn[];
  /** Whether the question says that they are not. */
  readonly denied: boolean;
  /** Whether it asks which drafts do. */
  readonly which: boolean;
}

/** Units cited for one topic in one text. */
const MOST_CITED = 4;

function scopeName(context: ToolContext, { draft, place }: MentionedIn): string {
  const { voice, ledger, report } = context;
  const found = ledger.drafts.find(({ id }) => id === draft);
  if (found) return draftName(found, found.symbol, report, voice);
  if (place) {
    const labels = place.map((unit) => voice.label(unit));
    return labels.length > 2 ? `${labels[0]} – ${labels.at(-1)}` : labels.join(voice.say('、', '; '));
  }
  return voice.say(voice.zh`报告`, 'the report');
}

/** The units by label, and by which words where these are not those of the question. */
function foundWords(context: ToolContext, { said }: Named, found: readonly NamedIn[]): string {
  const { voice } = context;
  const units = found.slice(0, MOST_CITED).map(({ unit }) => `**${voice.label(unit)}**`);
  const more = found.length - units.length;
  const also = more > 0 ? voice.say(voice.zh`等 ${found.length} 处`, ` and ${more} more`) : '';
  const others = [...new Set(found.map(({ word }) => word))].filter((word) => fold(word) !== fold(said));
  const as =
    others.length === 0
      ? ''
      : voice.say(voice.zh`（写作“${others.join('”、“')}”）`, ` (in Chinese “${others.join('”, “')}”)`);
  return `${units.join(voice.say('、', '; '))}${also}${as}`;
}

/** Whether topics are mentioned in drafts' texts or in places: yes or no, where, and for a no where else they are. */
export function findMentioned(context: ToolContext, { topics, scopes, denied, which }: MentionedQuery): Finding {
  const { voice, ledger, report } = context;
  const cited: string[] = [];
  const own = new Set(scopes.flatMap(({ units }) => units));
  const rows = topics.flatMap((topic) => {
    const said = voice.zh`${topic.said}`;
    const founds = scopes.map((scope) => ({ scope, found: whereNamed(context, topic, scope.units) }));
    const lines = founds.map(({ scope, found }) => {
      cited.push(...found.slice(0, MOST_CITED).map(({ unit }) => unit));
      const name = scopeName(context, scope);
      return found.length > 0
        ? voice.say(
            voice.zh`${name}提到“${said}”：${foundWords(context, topic, found)}。`,
            `${name} mentions “${said}” in ${foundWords(context, topic, found)}.`,
          )
        : voice.say(voice.zh`${name}没有提到“${said}”。`, `${name} does not mention “${said}”.`);
    });
    const isNowhere = founds.every(({ found }) => found.length === 0);
    if (!isNowhere) return lines;
    const others = ledger.drafts.flatMap(({ recommended }) =>
      report.units.flatMap(({ id, draft }) =>
        draft !== undefined && draft === recommended && !own.has(id) ? [id] : [],
      ),
    );
    const found = whereNamed(context, topic, others);
    cited.push(...found.slice(0, MOST_CITED).map(({ unit }) => unit));
    const elsewhere =
      found.length === 0
        ? []
        : [
            voice.say(
              voice.zh`其他草案中，“${said}”见于${foundWords(context, topic, found)}。`,
              `Of the other drafts, “${said}” is in ${foundWords(context, topic, found)}.`,
            ),
          ];
    return [...lines, ...elsewhere];
  });
  const [only, another] = topics;
  const held = scopes.map((scope) => only !== undefined && whereNamed(context, only, scope.units).length > 0);
  const isOne = !another && !which && !denied && new Set(held).size === 1;
  const lead = isOne ? (held[0] ? voice.say(voice.zh`有。`, 'Yes. ') : voice.say(voice.zh`没有。`, 'No. ')) : '';
  const text = rows.length > 1 && !isOne ? rows.map((row) => `- ${row}`).join('\n') : rows.join('\n');
  return {
    kind: 'exact',
    text: [lead + text, renderingOf(context, cited.slice(0, 1))].filter((part) => part !== '').join('\n\n'),
    facts: [],
    citations: [...new Set(cited)],
    understoodAs: voice.say(
      voice.zh`${scopes.map((scope) => scopeName(context, scope)).join('、')}是否提到“${topics.map(({ said }) => said).join('”、“')}”`,
      `whether ${scopes.map((scope) => scopeName(context, scope)).join(', ')} mentions “${topics.map(({ said }) => said).join('”, “')}”`,
    ),
  };
}
