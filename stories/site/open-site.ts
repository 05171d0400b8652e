import type { SitePlan } from './site-plan.ts';
import { startSite, type StorySite } from './story-site.ts';

export interface SiteRequest {
  /** Whose site it is. */
  story: string;
  plan: SitePlan;
  /** The passkeys of this device rather than simulated ones. */
  own: boolean;
}

/** Opens a story's site, unless it is open: Storybook asks again at each change of its controls. */
export async function openSite({ story, plan, own }: SiteRequest): Promise<StorySite> {
  if (open?.story === story && open.own === own) return open.site;
  closeSite();
  const site = await startSite(plan, { own });
  open = { story, own, site };
  return site;
}

/** The site of the story on screen. @throws {Error} when there is none. */
export function currentSite(): { site: StorySite; own: boolean } {
  if (!open) throw new Error('No story is on screen.');
  return open;
}

export function closeSite(): void {
  open?.site.close();
  open = undefined;
}

// --- helpers ---

let open: { story: string; own: boolean; site: StorySite } | undefined;
