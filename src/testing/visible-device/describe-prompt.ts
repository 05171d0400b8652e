import type { Choice, CreatePrompt, GetPrompt, Prompt } from '../soft-authenticator/prompt.ts';

/** What the sheet says and offers. */
export interface PromptDescription {
  heading: string;
  /** Text, and in between what stands out of it. */
  detail: { text: string; strong?: boolean }[];
  /** Above the options. */
  question: string;
  /** What to choose from, the first chosen. None: there is nothing to agree to. One: nothing to choose. */
  options: { title: string; detail: string; choice: Choice }[];
}

/** Puts a page's request into words. */
export const describePrompt = (prompt: Prompt): PromptDescription =>
  prompt.kind === 'create' ? describeCreate(prompt) : describeGet(prompt);

// --- helpers ---

const strong = (text: string) => ({ text, strong: true });
const plain = (text: string) => ({ text });

function describeCreate({ rpName, rpId, userName, devices }: CreatePrompt): PromptDescription {
  const where = [plain('for '), strong(userName), plain(' at '), strong(rpName), plain(` (${rpId})`)];
  const question = 'Save it on';
  const options = devices.map(({ name, attachment, alreadyRegistered }) => ({
    title: name,
    detail: alreadyRegistered ? 'has one already' : place(attachment),
    choice: { device: name },
  }));
  const [only, ...others] = devices;
  if (!only) {
    const detail = [plain('The page wants a kind of device that is not here, '), ...where, plain('.')];
    return { heading: 'No fitting device', detail, question, options };
  }
  const registered = only.alreadyRegistered && others.length === 0;
  const detail = registered
    ? [plain('This device has a passkey '), ...where, plain(' already.')]
    : [plain('A new passkey '), ...where, plain('.')];
  return { heading: registered ? 'There is one already' : 'Save a passkey?', detail, question, options };
}

function describeGet({ rpId, credentials, devices }: GetPrompt): PromptDescription {
  const question = 'Sign in as';
  const severalDevices = devices.length > 1;
  const options = credentials.map(({ id, userName, device }) => ({
    title: userName,
    detail: severalDevices ? `on ${device}` : '',
    choice: { credentialId: id },
  }));
  const [first, ...others] = credentials;
  if (!first) {
    const here = severalDevices ? 'These devices have' : 'This device has';
    const detail = [plain(`${here} no passkey for `), strong(rpId), plain(' that fits. Sign up with it first.')];
    return { heading: 'No passkey here', detail, question, options };
  }
  if (others.length > 0)
    return { heading: 'Which passkey?', detail: [plain('To sign in to '), strong(rpId), plain('.')], question, options };
  const on = severalDevices ? [plain(' with your '), strong(first.device)] : [];
  const detail = [plain('Sign in to '), strong(rpId), plain(' as '), strong(first.userName), ...on, plain('.')];
  return { heading: 'Use your passkey?', detail, question, options };
}

const place = (attachment: 'platform' | 'cross-platform') => (attachment === 'platform' ? 'this computer' : 'beside this computer');
