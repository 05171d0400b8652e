import { create } from 'storybook/theming';

/** How Storybook itself looks, around the stories and in its documentation. */
export const theme = create({
  base: 'light',
  brandTitle: 'passkey-elements',
  brandTarget: '_self',
  colorSecondary: '#2446c4',
  appBorderRadius: 8,
});
