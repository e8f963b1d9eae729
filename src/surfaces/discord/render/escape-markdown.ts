const INLINE = /[\\*_~|`<[]|:(?=\S)|@(?=everyone|here)|(?<=discord|discordapp)\.(?=(?:gg|com|me|li|io)\b)/gi;
const LINE_START = /^([^\S\n]*)([#>+-])/gm;
const NUMBERED_LINE = /^([^\S\n]*\d+)\.(?=\s)/gm;

/**
 * Puts a backslash before whatever Discord would read as mark-up, so that words from the report or from a person are
 * shown exactly as they stand: no emphasis, heading, list, link, emoji, time stamp or mention. Discord hides the
 * backslashes; no character is added that a reader would see or copy from the shown text.
 */
export function escapeMarkdown(words: string): string {
  return words.replace(INLINE, '\\$&').replace(LINE_START, '$1\\$2').replace(NUMBERED_LINE, '$1\\.');
}
