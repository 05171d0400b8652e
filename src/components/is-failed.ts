import type { Failed } from '../flows/flow.ts';

/** Whether a flow says that it did not work. */
export const isFailed = (state: { status: string }): state is Failed => state.status === 'failed';
