import { expect } from '@open-wc/testing';
import { remember } from './remember.ts';

describe('remember', () => {
  it('makes each thing once, also when it is asked for twice at the same time', async () => {
    const { made, ask } = recorded(10);
    expect(await Promise.all([ask('a'), ask('a'), ask('b')])).to.deep.equal(['A', 'A', 'B']);
    expect(await ask('a')).to.equal('A');
    expect(made).to.deep.equal(['a', 'b']);
  });

  it('forgets what was not asked for the longest', async () => {
    const { made, ask } = recorded(2);
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(key);
    expect(made).to.deep.equal(['a', 'b', 'c', 'b']);
  });

  it('never keeps a failure', async () => {
    let healthy = false;
    const ask = remember((key) => (healthy ? Promise.resolve(key) : Promise.reject(new Error('broken'))), 10);
    const failures = await Promise.allSettled([ask('a'), ask('a')]);
    expect(failures.map(({ status }) => status)).to.deep.equal(['rejected', 'rejected']);
    healthy = true;
    expect(await ask('a')).to.equal('a');
  });
});

// --- helpers ---

/** Makes capitals, and notes of which letters. */
function recorded(most: number): { made: string[]; ask: (key: string) => Promise<string> } {
  const made: string[] = [];
  const ask = remember((key) => {
    made.push(key);
    return Promise.resolve(key.toUpperCase());
  }, most);
  return { made, ask };
}
