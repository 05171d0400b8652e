import { html, nothing, type TemplateResult } from 'lit';
import type { ManagedPasskey } from '../../flows/managed-passkey.ts';
import { formatMessage } from '../../messages/format-message.ts';
import type { ManagerMessages } from '../../messages/manager-messages.ts';
import type { Description } from './describe-passkey.ts';
import { providerIcon } from './provider-icon.ts';
import { warningIcon } from '../icons/warning-icon.ts';
import { trashIcon } from '../icons/trash-icon.ts';
import { pencilIcon } from '../icons/pencil-icon.ts';
import { chevronIcon } from '../icons/chevron-icon.ts';

/** What a visitor is doing with a card. */
export type CardMode = 'shown' | 'renaming' | 'removing';

export interface CardOptions {
  entry: ManagedPasskey;
  about: Description;
  words: ManagerMessages;
  mode: CardMode;
  /** What may be done with it. */
  can: { rename: boolean; remove: boolean };
  /** Why the last change did not happen, in a sentence. */
  problem: string;
  /** The name that the field begins with. */
  typed: string;
  /** What is wrong with the name that was typed. */
  nameProblem: string;
  /** What it means to remove it. */
  warning: string;
  /** Everything about it, when that is open. */
  details: TemplateResult | undefined;
  on: CardEvents;
}

/** What a visitor asks of a card; `id` is its passkey's. */
export interface CardEvents {
  rename: (id: string) => void;
  save: (id: string, name: string) => void;
  remove: (id: string) => void;
  confirm: (id: string) => void;
  /** Leaves what was begun. */
  leave: (id: string) => void;
  toggle: (id: string) => void;
}

/** One passkey: what it is called, what is known of it, and what can be done with it. */
export function passkeyCard(options: CardOptions): TemplateResult {
  const { entry, about, words, mode, problem, details } = options;
  const { passkey, doing, madeHere } = entry;
  return html`<li part="card" class="card" id=${`card-${passkey.id}`} aria-busy=${doing ? 'true' : 'false'}>
    <span part="glyph" class="glyph">${providerIcon(about.icon, about)}</span>
    <div class="about">
      ${
        mode === 'renaming'
          ? nameForm(options)
          : html`<h3 part="name" class="name" dir="auto">${about.name}</h3>
              ${madeHere ? html`<span part="this-device" class="mark">${words.thisDevice}</span>` : nothing}
              <p part="facts" class="facts">${about.facts.map((fact) => html`<span>${fact}</span>`)}</p>`
      }
      ${about.notices.map(({ text, tone }) => html`<p part="notice" class="notice" data-tone=${tone}>${tone === 'danger' ? warningIcon : nothing}<span>${text}</span></p>`)}
      ${problem ? html`<p part="problem" class="problem">${problem}</p>` : nothing}
    </div>
    ${mode === 'removing' ? removal(options) : mode === 'renaming' ? nothing : actions(options)} ${details ?? nothing}
  </li>`;
}

// --- helpers ---

const spinner = html`<span part="spinner" class="spinner"></span>`;

function actions({ entry, about, words, can, details, on }: CardOptions): TemplateResult {
  const { id } = entry.passkey;
  const { name } = about;
  const labelled = (text: string) => formatMessage(text, { name });
  const saving = entry.doing === 'renaming';
  return html`<div class="actions">
    ${
      can.rename
        ? html`<button
            part="rename"
            class="action"
            type="button"
            aria-busy=${saving ? 'true' : 'false'}
            aria-label=${saving ? words.savingName : labelled(words.renameNamed)}
            @click=${() => on.rename(id)}
          >
            ${pencilIcon}<span>${words.rename}</span>${saving ? spinner : nothing}
          </button>`
        : nothing
    }
    <button
      part="toggle"
      class="action"
      type="button"
      aria-label=${labelled(words.detailsNamed)}
      aria-expanded=${details ? 'true' : 'false'}
      @click=${() => on.toggle(id)}
    >
      ${chevronIcon}${words.details}
    </button>
    ${
      can.remove
        ? html`<button part="remove" class="action" type="button" aria-label=${labelled(words.removeNamed)} @click=${() => on.remove(id)}>
            ${trashIcon}${words.removePasskey}
          </button>`
        : nothing
    }
  </div>`;
}

/** The name becomes a field. Enter saves, Escape leaves it as it was. */
function nameForm({ entry, words, typed, nameProblem, on }: CardOptions): TemplateResult {
  const { id } = entry.passkey;
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem('name') as HTMLInputElement;
    on.save(id, field.value.trim());
  };
  const leaveOnEscape = onEscape(() => on.leave(id));
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.isComposing) event.preventDefault(); // it takes a suggestion
    leaveOnEscape(event);
  };
  return html`<form part="name-form" class="name-form" novalidate @submit=${onSubmit} @keydown=${onKey}>
    <label for="name">${words.nameLabel}</label>
    <input
      part="name-field"
      class="field"
      id="name"
      name="name"
      maxlength="100"
      autocomplete="off"
      dir="auto"
      .value=${typed}
      aria-invalid=${nameProblem ? 'true' : 'false'}
      aria-describedby="name-problem"
    />
    <p part="name-problem" class="problem" id="name-problem" aria-live="polite">${nameProblem}</p>
    <div class="pair">
      <button part="save" class="secondary" type="submit">${words.saveName}</button>
      <button part="leave" class="quiet" type="button" @click=${() => on.leave(id)}>${words.cancel}</button>
    </div>
  </form>`;
}

/** The second step of removing. The click that confirms is a click of its own: the second one of a double-click was meant for what stood there before. */
function removal({ entry, about, words, warning, on }: CardOptions): TemplateResult {
  const { id } = entry.passkey;
  const busy = entry.doing === 'removing';
  const question = formatMessage(words.removeQuestion, { name: about.name });
  const onConfirm = ({ detail }: MouseEvent) => {
    if (!busy && detail < 2) on.confirm(id);
  };
  const onLeave = () => {
    if (!busy) on.leave(id);
  };
  return html`<div part="removal" class="removal" role="group" aria-label=${question} @keydown=${onEscape(onLeave)}>
    <p class="question">${question}</p>
    <p id="effect">${warning}</p>
    <div class="pair">
      <button
        part="confirm"
        class="danger"
        type="button"
        aria-busy=${String(busy)}
        aria-disabled=${String(busy)}
        aria-label=${busy ? words.removingPasskey : nothing}
        @click=${onConfirm}
      >
        <span>${words.removePasskey}</span>${busy ? spinner : nothing}
      </button>
      <button part="keep" class="secondary" type="button" aria-disabled=${String(busy)} aria-describedby="effect" @click=${onLeave}>
        ${words.keepPasskey}
      </button>
    </div>
  </div>`;
}

const onEscape = (leave: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Escape' || event.isComposing) return; // an input method is left first
  event.stopPropagation(); // a dialog around the element stays open
  leave();
};
