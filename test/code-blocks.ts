import { readFileSync } from 'node:fs';

/** A fenced block of a Markdown file. */
export interface CodeBlock {
  /** File and line, for a failure's message. */
  place: string;
  /** `js`, `ts`, `html`, … */
  language: string;
  text: string;
}

/**
 * The fenced code blocks of a Markdown file, in order.
 * @param file - Path from the root of the project.
 * @example codeBlocks('README.md').find(({ language }) => language === 'html');
 */
export function codeBlocks(file: string): CodeBlock[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  const blocks: CodeBlock[] = [];
  let open: { place: string; language: string; lines: string[] } | undefined;
  for (const [index, line] of lines.entries()) {
    const fence = /^```(\w*)$/.exec(line);
    if (!fence) open?.lines.push(line);
    else if (open) {
      blocks.push({ place: open.place, language: open.language, text: open.lines.join('\n') });
      open = undefined;
    } else open = { place: `${file}:${String(index + 1)}`, language: fence[1] ?? '', lines: [] };
  }
  return blocks;
}
