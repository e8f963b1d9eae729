/** A choice's name within Discord's 100 characters, cut between words and marked where it is longer. */
export function fitName(name: string, most = 100): string {
  if (name.length <= most) return name;
  const cut = name.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  const atWord = /[a-z]$/i.test(cut) && space > most / 2 ? cut.slice(0, space) : cut;
  return `${atWord.replace(/[\ud800-\udbff]$/, '')}…`;
}
