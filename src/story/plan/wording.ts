/** The first clause of a sentence of action, without its marks and its full stop, at most so many characters. */
export function clause(text: string, most = 110): string {
  const plain = text
    .replace(/[*_\\]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!?…。！？]+$/u, '');
  return shortened(plain, most);
}

/** What somebody says, shortened and in quotation marks. */
export function quoted(text: string): string {
  return `“${shortened(text.replace(/\s+/g, ' ').trim(), 60)}”`;
}

/** Cut at a space, with an ellipsis, when longer than `most` characters. */
function shortened(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  const cut = characters.slice(0, most - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[,;:\s]+$/u, '')}…`;
}
