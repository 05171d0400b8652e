/** The language that nobody speaks: English, longer and with accents. */
export const PSEUDO = 'pseudo';

const files = Object.keys(import.meta.glob('../src/messages/*.ts'));

/** Every language that the kit speaks, by tag and in its own words, and the one that shows what was forgotten. */
export const LANGUAGES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    files
      .flatMap((file) => /\/([a-z]{2}(?:-[A-Za-z]{2,4})?)\.ts$/.exec(file)?.[1] ?? [])
      .map((tag) => [tag, `${new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag} (${tag})`]),
  ),
  [PSEUDO]: 'Ƥšéûďö (40 % longer)',
};
