/** What text a question was answered with, for one after it to go on with. */
export type Told =
  /** Places whose words were quoted, and all those quoted one after the other (each of them). */
  | { readonly kind: 'place'; readonly units: readonly string[]; readonly all: readonly string[] }
  /** What was looked for in the text, and the units that answered it, once they are looked up. */
  | { readonly kind: 'topic'; readonly topic: string; readonly units: readonly string[] }
  /** Drafts of which the card was shown, those of the cards before it first. */
  | { readonly kind: 'drafts'; readonly drafts: readonly string[] };

/** A topic to be looked for in the text of one draft: terrorism // is it in L.4 too? */
export interface TopicIn {
  readonly topic: string;
  readonly draft: string;
}
