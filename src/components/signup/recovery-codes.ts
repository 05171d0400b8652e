import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { recoveryCodes as english } from '../../messages/en/recovery-codes.ts';
import { formatMessage } from '../../messages/format-message.ts';
import type { RecoveryCodesMessages } from '../../messages/recovery-codes-messages.ts';
import { adoptStyles } from '../adopt-styles.ts';
import { RecoveryCodesFinishedEvent } from '../events/recovery-codes-finished-event.ts';
import { recoveryCodesStyles } from './recovery-codes.styles.ts';

export interface RecoveryCodesOptions {
  /** Asks the backend for new ones. */
  make: (signal: AbortSignal) => Promise<readonly string[]>;
  /** The page's language and words, where there are any. */
  words: () => Partial<RecoveryCodesMessages>;
  /** Whose codes they are; stands in the file. */
  name: string;
  /** That the account is there. Said once more with the codes: their coming interrupts whoever is read to. */
  ready: () => string;
  /** The person goes on. */
  onOver: () => void;
}

type Status = 'making' | 'shown' | 'copied' | 'selected' | 'downloaded' | 'missed';

/**
 * The screen that shows an account's recovery codes, once, and goes on when the person has kept them. They are in memory while they are on
 * screen, and nowhere else. Loaded before the account is made: codes that cannot be shown must not be made.
 */
export class RecoveryCodes {
  readonly #host: LitElement;
  readonly #options: RecoveryCodesOptions;
  readonly #abort = new AbortController();
  #codes: readonly string[] = [];
  #status: Status = 'making';
  /** There were none to be had; also while they are asked for once more. */
  #missed = false;

  constructor(host: LitElement, options: RecoveryCodesOptions) {
    this.#host = host;
    this.#options = options;
    adoptStyles(host, recoveryCodesStyles);
    void this.#make();
  }

  /** One sentence about what is going on, for the live region. */
  get sentence(): string {
    const { codesMaking, codesCopied, codesSelected, codesDownloaded, codesMissed } = this.#words;
    const sentences: Partial<Record<Status, string>> = {
      making: codesMaking,
      copied: codesCopied,
      selected: codesSelected,
      downloaded: codesDownloaded,
      missed: codesMissed,
    };
    return sentences[this.#status] ?? '';
  }

  /** Takes the screen away and forgets the codes. */
  drop(): void {
    this.#abort.abort();
    this.#codes = [];
  }

  /** @param done What stands there when there are no codes to show. */
  render(done: TemplateResult): TemplateResult {
    const { codesHeading, codesIntro, codesCopy, codesDownload, codesKept } = this.#words;
    if (this.#codes.length === 0) return done;
    return html`<div class="keep">
      <h2 part="heading" id="codes-heading" tabindex="-1" aria-describedby="codes-intro">${codesHeading}</h2>
      <p part="codes-intro" id="codes-intro">${this.#options.ready()} ${codesIntro}</p>
      <ol part="codes" class="codes" dir="ltr" translate="no" aria-labelledby="codes-heading">
        ${this.#codes.map((code) => html`<li>${code}</li>`)}
      </ol>
      <div class="pair">
        <button part="codes-copy" class="secondary" type="button" @click=${this.#onCopy}>${codesCopy}</button>
        <button part="codes-download" class="secondary" type="button" @click=${this.#onDownload}>${codesDownload}</button>
      </div>
      <button part="codes-kept" class="primary" type="button" @click=${this.#onKept}>${codesKept}</button>
    </div>`;
  }

  /** Below the live region: what to do when none could be made. */
  renderBelow(): TemplateResult | typeof nothing {
    const { codesRetry, codesGoOn } = this.#words;
    if (!this.#missed) return nothing;
    const busy = String(this.#status === 'making');
    return html`<div class="ways missed">
      <button part="codes-retry" class="primary" type="button" aria-busy=${busy} aria-disabled=${busy} @click=${this.#onRetry}>
        ${codesRetry}
      </button>
      <button part="codes-go-on" class="quiet" type="button" @click=${this.#onGoOn}>${codesGoOn}</button>
    </div>`;
  }

  get #words(): RecoveryCodesMessages {
    return { ...english, ...this.#options.words() };
  }

  async #make(): Promise<void> {
    this.#say('making');
    try {
      const codes = await this.#options.make(this.#abort.signal);
      if (this.#abort.signal.aborted) return;
      this.#codes = codes;
    } catch {
      if (this.#abort.signal.aborted) return; // taken away; whatever else went wrong: the account is there, and that is what matters now
    }
    this.#missed = this.#codes.length === 0;
    this.#say(this.#missed ? 'missed' : 'shown');
    await this.#takeFocus();
  }

  /** Unless the person is busy elsewhere on the page. */
  async #takeFocus(): Promise<void> {
    const { activeElement, body } = document;
    if (activeElement && activeElement !== body && !this.#host.matches(':focus-within')) return;
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('#codes-heading, [part="codes-retry"]')?.focus();
  }

  /** Also when it was said before: a live region has to be empty in between. */
  async #repeat(status: Status) {
    this.#say('shown');
    await this.#host.updateComplete;
    this.#say(status);
  }

  #say(status: Status) {
    this.#status = status;
    this.#host.requestUpdate();
  }

  #end(kept: boolean) {
    this.drop();
    this.#host.dispatchEvent(new RecoveryCodesFinishedEvent(kept));
    this.#options.onOver();
  }

  readonly #onRetry = () => {
    if (this.#status !== 'making') void this.#make();
  };

  readonly #onGoOn = () => {
    this.#end(false);
  };

  readonly #onKept = () => {
    this.#end(true);
  };

  readonly #onCopy = async () => {
    try {
      await navigator.clipboard.writeText(this.#codes.join('\n'));
      await this.#repeat('copied');
    } catch {
      this.#select(); // no permission, a frame, or a browser without
      await this.#repeat('selected');
    }
  };

  #select() {
    const list = this.#host.renderRoot.querySelector('.codes');
    if (list) getSelection()?.selectAllChildren(list);
  }

  readonly #onDownload = () => {
    const { codesFileTitle, codesFileNote } = this.#words;
    const text = [formatMessage(codesFileTitle, { name: this.#options.name }), codesFileNote, '', ...this.#codes, ''].join('\r\n');
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
    link.download = 'recovery-codes.txt';
    link.click();
    // Safari reads it a moment after the click.
    setTimeout(() => {
      URL.revokeObjectURL(link.href);
    }, REVOKE_AFTER);
    void this.#repeat('downloaded');
  };
}

// --- helpers ---

/** Milliseconds. */
const REVOKE_AFTER = 10_000;
