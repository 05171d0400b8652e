/** The look of the operating system's and the browser's part: one sheet for all, made when first needed, since Node has none. */
export function deviceStyles(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS_TEXT);
  }
  return sheet;
}

// --- helpers ---

let sheet: CSSStyleSheet | undefined;

const CSS_TEXT = `
:host {
  all: initial;
  display: contents;
  color-scheme: inherit;
  --surface: light-dark(#fff, #1b2327);
  --text: light-dark(#161c1f, #eef1f1);
  --quiet: light-dark(#4f5b60, #a7b2b6);
  --line: light-dark(#c3c8ca, #4a575c);
  --hover: light-dark(#eef1f1, #2a353a);
  --mark: light-dark(#6a5200, #f4c95d);
  --accent: light-dark(#1f2a2f, #f4c95d);
  --on-accent: light-dark(#fff, #1c1a12);
}

*,
::before {
  box-sizing: border-box;
}

.device-sheet,
.device-list,
.device-chip {
  border: 1px solid var(--line);
  background: var(--surface);
  color: var(--text);
  font: 1rem/1.5 system-ui, 'Noto Sans', sans-serif;
  text-align: start;
}

.device-sheet {
  inline-size: min(26rem, 100% - 2rem);
  max-block-size: calc(100% - 2rem);
  margin-block-start: max(1rem, 14vh);
  padding: 1.5rem;
  overflow: auto;
  border-radius: 12px;
  box-shadow: 0 1.5rem 4rem rgb(0 0 0 / 30%);
  animation: sheet-in 160ms ease-out;
}

.device-sheet::backdrop {
  background: rgb(8 18 22 / 45%);
}

form {
  display: grid;
  gap: 0.75rem;
}

h2,
p {
  margin: 0;
  overflow-wrap: anywhere;
}

h2 {
  font-size: 1.25rem;
  font-weight: 600;
  line-height: 1.3;
}

.mark {
  display: flex;
  align-items: center;
  gap: 0.5rem;
  color: var(--mark);
  font-size: 0.8125rem;
  font-weight: 600;
}

.mark::before {
  flex: none;
  inline-size: 0.625rem;
  block-size: 0.625rem;
  border: 2px solid;
  border-radius: 50%;
  content: '';
}

.quiet {
  color: var(--quiet);
  font-size: 0.875rem;
}

fieldset {
  min-inline-size: 0;
  margin: 0;
  padding: 0;
  border: 0;
}

legend {
  padding: 0;
  color: var(--quiet);
  font-size: 0.875rem;
}

label {
  display: flex;
  align-items: center;
  gap: 0.75rem;
  min-block-size: 44px;
  padding-block: 0.25rem;
  overflow-wrap: anywhere;
}

label + label {
  border-block-start: 1px solid var(--line);
}

label > span {
  flex: 1;
  min-inline-size: 0;
}

label small {
  color: var(--quiet);
  font-size: 0.875rem;
}

input {
  flex: none;
  inline-size: 1.125rem;
  block-size: 1.125rem;
  margin: 0;
  accent-color: var(--accent);
}

.actions {
  display: flex;
  flex-wrap: wrap;
  gap: 0.625rem;
  margin-block-start: 0.5rem;
}

button {
  flex: 1 1 7rem;
  min-block-size: 44px;
  padding: 0.375rem 0.875rem;
  border: 1px solid var(--line);
  border-radius: 8px;
  background: none;
  color: inherit;
  font: inherit;
  font-weight: 500;
  cursor: pointer;
}

button:hover {
  background: var(--hover);
}

.primary {
  flex-basis: 100%;
  border-color: transparent;
  background: var(--accent);
  color: var(--on-accent);
}

.primary:hover {
  background: color-mix(in srgb, var(--accent), var(--surface) 12%);
}

:is(button, input):focus-visible {
  outline: 2px solid light-dark(#1f6feb, #8ab4ff);
  outline-offset: 2px;
}

.device-list {
  position: absolute;
  inset: auto;
  min-inline-size: min(16rem, 100vw - 1rem);
  max-inline-size: calc(100vw - 1rem);
  margin: 0;
  padding: 0.375rem;
  border-radius: 8px;
  box-shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 18%);
  font-size: 0.9375rem;
}

.device-list .mark {
  padding: 0.25rem 0.625rem 0.375rem;
}

.device-list button {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  column-gap: 1rem;
  inline-size: 100%;
  border: 0;
  border-radius: 5px;
  overflow-wrap: anywhere;
  text-align: start;
}

.device-list button:focus-visible {
  outline-offset: -2px;
}

.device-list small {
  color: var(--quiet);
  font-size: 0.8125rem;
}

.device-chip {
  position: fixed;
  inset: auto 1rem 1rem auto;
  max-inline-size: calc(100vw - 2rem);
  margin: 0;
  padding: 0;
  border-radius: 8px;
  box-shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 18%);
}

.device-chip:dir(rtl) {
  inset: auto auto 1rem 1rem;
}

.device-chip button {
  border: 0;
}

.unseen {
  position: absolute;
  overflow: hidden;
  inline-size: 1px;
  block-size: 1px;
  clip-path: inset(50%);
  white-space: nowrap;
}

@keyframes sheet-in {
  from {
    opacity: 0;
    translate: 0 8px;
  }
}

@media (prefers-reduced-motion: reduce) {
  .device-sheet {
    animation: none;
  }
}

@media (width < 30rem) {
  .device-sheet {
    inline-size: 100%;
    max-inline-size: none;
    margin-block: auto 0;
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }
}
`;
