import type { PagedCard } from '../card.js';
import { isBorneOut } from '../tools/passages.js';
import { refusePassages } from '../tools/refuse-passages.js';
import type { CardContext, CardDeps } from './card-deps.js';

/** Passages on one page. */
const onPage = 3;
/** Further ones have little to do with what was looked for. */
const mostHits = 15;

/** What to look for, and which page of what is found; a page that is not there is the last. */
export interface SearchRequest {
  readonly words: string;
  /** 1 for the first, and by default. */
  readonly page?: number;
}

/** The passages nearest to some words, best first, a few on a page; a refusal where nothing is near. */
export async function searchCard(
  context: CardContext,
  { words, page = 1 }: SearchRequest,
  { finish, search }: CardDeps,
): Promise<PagedCard> {
  const { voice } = context;
  const hits = await search(words, { limit: mostHits });
  const found = isBorneOut(hits) ? hits.map((hit) => hit.unit) : [];
  const pages = Math.max(1, Math.ceil(found.length / onPage));
  const shown = Math.min(Math.max(1, Math.trunc(page)), pages);
  const first = (shown - 1) * onPage;
  const units = found.slice(first, first + onPage);
  const finding =
    units.length === 0
      ? refusePassages(context, hits)
      : {
          kind: 'passages' as const,
          text: voice.say(
            voice.zh`找到 **${found.length}** 处，最相近的在前；这里是第 ${first + 1} 至 ${first + units.length} 处：`,
            `**${found.length}** passages, the nearest first; these are ${first + 1} to ${first + units.length}:`,
          ),
          facts: [],
          citations: units,
        };
  return { answer: finish(finding, { context, question: words }), page: shown, pages };
}
