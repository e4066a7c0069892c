/** What stands before the name of a message in the note that marks it. */
const MARK = 'message';

/** A block of a file that says which messages there are, as the languages fill them in. */
const BLOCK = /^export type (?:Messages|Headlines|\w+Messages) = \{$.*?^\};$/gms;
const MEMBER = /\breadonly (\w+)(?=\??:)/g;

/**
 * The source with a note at each message that it declares, by which a linter tells every use of that very message, by its
 * type and not by its name. A message is named by its file and line: `src/i18n/messages.ts:12 tagline`.
 */
export function markMessages(source: string, file: string): string {
  return source.replaceAll(BLOCK, (block, at: number) => {
    const linesBefore = count(source.slice(0, at), '\n') + 1;
    return block.replaceAll(MEMBER, (member, name: string, place: number) => {
      const before = block.slice(0, place);
      // What a message is made from is none.
      if (count(before, '(') > count(before, ')')) return member;
      const line = linesBefore + count(before, '\n');
      // On a line of its own: the compiler sees no note behind what stands before it.
      return `\n/** @deprecated ${MARK} ${file}:${line} ${name}. */ ${member}`;
    });
  });
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}

/** The messages that a text, marked source or what the linter said of it, names. */
export function messagesIn(text: string): readonly string[] {
  return [...text.matchAll(new RegExp(`${MARK} (\\S+:\\d+ \\w+)\\.`, 'g'))].map(
    ([, name = '']) => name,
  );
}
