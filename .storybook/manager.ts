import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({ base: 'light', brandTitle: 'passkey-elements', brandTarget: '_self', colorSecondary: '#2446c4', appBorderRadius: 8 }),
  sidebar: { showRoots: true },
});
