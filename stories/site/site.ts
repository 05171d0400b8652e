import type { SitePlan } from './site-plan.ts';

/**
 * The parameters of a story that is played on a site like this: a relying party of its own, and a device.
 * @example export const WrongPassword = { parameters: site({ scenario: 'password only' }), play: … };
 */
export const site = (plan: SitePlan): { site: SitePlan } => ({ site: plan });
