/** What is known of a story when its code is shown. */
interface Shown {
  component?: string | undefined;
  args: Record<string, unknown>;
}

/** The code of a story as one would paste it into a page: its markup, or that of the element with its attributes. */
export function markup(code: string, { component, args }: Shown): string {
  const [, own] = /html`([\s\S]*?)`/.exec(code) ?? [];
  if (own !== undefined) return outdent(own);
  const attributes = Object.entries(args).flatMap(([name, value]) => {
    if (value === true) return name;
    return typeof value === 'string' ? `${name}="${value}"` : [];
  });
  return component ? `<${[component, ...attributes].join(' ')}></${component}>` : code;
}

// --- helpers ---

/** The first line stands beside the back-tick; the others are as far in as the file has them. */
function outdent(text: string): string {
  const [first = '', ...lines] = text.trim().split('\n');
  const margin = Math.min(...lines.filter((line) => line.trim()).map((line) => line.search(/\S/)));
  return [first, ...lines.map((line) => line.slice(Number.isFinite(margin) ? margin : 0))].join('\n');
}
