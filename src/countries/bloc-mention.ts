/** A bloc named in a text: UTF-16 offsets of the text as given, `end` not included; `bloc` is its id. */
export interface BlocMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly bloc: string;
}
