import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/components/explainer/define.ts';
import { expect } from 'storybook/test';
import { visit } from './visit.ts';

const meta: Meta = {
  title: 'Elements/passkey-explainer',
  component: 'passkey-explainer',
  args: { 'base-url': undefined },
  argTypes: { platform: { control: 'select', options: ['apple', 'android', 'windows', 'other'] } },
};
export default meta;

type Story = StoryObj;

export const Closed: Story = {
  play: visit('passkey-explainer', async ({ person }) => {
    await person.finds('[part~="question"]');
  }),
};

export const Opened: Story = {
  play: visit('passkey-explainer', async ({ person }) => {
    await person.presses('question');
    await person.finds('[part~="answer"]');
  }),
};

/** One disclosure with everything in it, for a slot of another element. */
export const Compact: Story = {
  args: { compact: true },
  play: visit('passkey-explainer', async ({ person }) => {
    await person.presses('question');
    await person.finds('[part~="answer"]');
  }),
};

/** In the words of the device in hand. */
export const OnAnApplePhone: Story = {
  args: { platform: 'apple', compact: true },
  play: visit('passkey-explainer', async ({ person }) => {
    await person.presses('question');
    await expect(await person.reads('[part~="answer"]')).toContain('iCloud');
  }),
};

export const OnAWidePage: Story = {
  parameters: { room: '60rem' },
  play: visit('passkey-explainer', async ({ person }) => {
    await person.presses('question');
    await person.finds('[part~="answer"]');
  }),
};

/** In a column beside something else, or on the narrowest phone. */
export const In280Pixels: Story = {
  name: 'In 280 Pixels',
  parameters: { room: '280px' },
  play: visit('passkey-explainer', async ({ person }) => {
    await person.presses('question');
    await person.finds('[part~="answer"]');
  }),
};
