import { css, type CSSResult } from 'lit';

/** Short Japanese: lines break between phrases, where one would pause, and never before a mark that must not begin one. */
export const byPhrase: CSSResult = css`
  line-break: strict;
  word-break: auto-phrase;
`;

/** Text of several lines: broken by phrase, Japanese would be left in tatters. */
export const prose: CSSResult = css`
  word-break: normal;
`;
