import { addons } from 'storybook/preview-api';

/** What the toolbar says of how things look, by name. It changes with `updateGlobals` on Storybook's channel. */
export function toolbarGlobals(): Readonly<Record<string, string>> {
  return said;
}

// --- helpers ---

const LOOKS = ['theme', 'scheme', 'direction', 'language', 'contrast'];

let said: Record<string, string> = {};

const hear = ({ globals }: { globals: Record<string, unknown> }) => {
  const heard = LOOKS.flatMap((name) => (typeof globals[name] === 'string' ? [[name, globals[name]]] : []));
  said = { ...said, ...(Object.fromEntries(heard) as Record<string, string>) };
};

// Not `globalsUpdated`: the stories in a page's frames are heard on its channel, too, and each of them says what it was given. The first
// `setGlobals` is the page's own, and only the toolbar updates.
const channel = addons.getChannel();
channel.once('setGlobals', hear);
channel.on('updateGlobals', hear);
