import type { Complaint } from '../feedback.js';

/** What the bot says of itself; everything about the report comes in an answer. */
export interface Phrases {
  /** The answer to a mention or a message without a question. */
  readonly help: string;
  /** What `/help` says of the other commands. */
  readonly commands: string;
  /** Something broke; the code is in the log too. */
  readonly failed: (code: string) => string;
  /** Said where a message is too small for the whole answer, or would be a wall of names. */
  readonly restInFile: (quotes: number) => string;
  /** Said under a list that was cut between two names. */
  readonly firstNames: (shown: number, total: number) => string;
  /** The answer to a button or command of an older version. */
  readonly outdated: string;
  /** The answer to a button made from another text of the report. */
  readonly stale: (made: string, now: string) => string;
  /** Said above an answer to "Check against the report". */
  readonly notYetChecked: string;
  /** The answer to "Check against the report" on a message without words. */
  readonly nothingToCheck: string;
  /** Said to whoever asks too often. */
  readonly tooOften: (seconds: number) => string;
  /** The answer to a reply whose words Discord withheld. */
  readonly cannotRead: string;
  /** Said privately where the bot may not write; `permissions` in Discord's own words. */
  readonly mayNotWrite: (channel: string, permissions: string) => string;
  /** Said where a file may not be attached. */
  readonly mayNotAttach: string;
  /** Said before an answer whose interaction had run out. */
  readonly tookTooLong: (user: string) => string;
  /** Thanks for a verdict. */
  readonly thanks: string;
  readonly feedbackLost: string;
  /** Said where Discord keeps private what was to be shared. */
  readonly keptPrivate: string;
  readonly removed: string;
  readonly notYours: string;
  readonly notAnAnswer: string;
  readonly mayNotRemove: string;
  /** Which page of how many. */
  readonly page: (page: number, pages: number) => string;
  /** Goes on with a group whose first names are on the page before. */
  readonly continued: string;
  readonly buttons: {
    readonly text: string;
    readonly right: string;
    readonly wrong: string;
    readonly share: string;
    readonly previous: string;
    readonly next: string;
    readonly byGroup: string;
    readonly inOrder: string;
    readonly file: string;
    readonly remove: string;
  };
  readonly modal: {
    readonly title: string;
    readonly kind: string;
    readonly kinds: Readonly<Record<Complaint, string>>;
    readonly comment: string;
    readonly hint: string;
    readonly question: string;
  };
}
