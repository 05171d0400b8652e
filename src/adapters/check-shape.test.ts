import { expect } from '@open-wc/testing';
import type { Account } from './adapter.ts';
import { checkShape, type Shape } from './check-shape.ts';
import { UnexpectedAnswer } from './unexpected-answer.ts';

interface Parcel {
  id: string;
  weight: number;
  fragile: boolean;
  tags?: string[];
  sender?: Account;
  state?: unknown;
}

const SHAPE: Shape<Parcel> = {
  id: '',
  weight: 0,
  fragile: false,
  'tags?': [''],
  'sender?': { id: '', 'name?': '', 'displayName?': '', 'email?': '', 'methods?': [''] },
};

const whole = (more: object = {}): unknown => ({ id: 'p1', weight: 2, fragile: true, ...more });

describe('checkShape', () => {
  it('returns the value itself', () => {
    const value = whole({ tags: ['a'], sender: { id: 's', name: 'Mia' } });
    expect(checkShape<Parcel>(value, SHAPE, 'parcel')).to.equal(value);
  });

  it('lets members pass that it does not know', () => {
    expect(checkShape<Parcel>(whole({ colour: 'red', state: null }), SHAPE, 'parcel')).to.include({ colour: 'red', state: null });
  });

  it('removes a null in place of an optional member, at every depth', () => {
    expect(checkShape<Parcel>(whole({ tags: null, sender: { id: 's', email: null } }), SHAPE, 'parcel')).to.deep.equal(
      whole({ sender: { id: 's' } }),
    );
  });

  it('takes the text "Infinity" for a text', () => {
    expect(checkShape<Parcel>(whole({ id: 'Infinity' }), SHAPE, 'parcel').id).to.equal('Infinity');
  });

  for (const [what, value, message] of [
    ['nothing', undefined, 'parcel is not a object'],
    ['null', null, 'parcel is not a object'],
    ['a text', 'parcel', 'parcel is not a object'],
    ['a list', [], 'parcel is not a object'],
    ['a missing member', { weight: 1, fragile: false }, 'parcel.id is not a string'],
    ['a null in place of a member', whole({ id: null }), 'parcel.id is not a string'],
    ['a number in place of a text', whole({ id: 7 }), 'parcel.id is not a string'],
    ['a text in place of a number', whole({ weight: '2' }), 'parcel.weight is not a number'],
    ['a number too big for a timer', whole(JSON.parse('{ "weight": 1e999 }') as object), 'parcel.weight is not a number'],
    ['a number in place of a boolean', whole({ fragile: 1 }), 'parcel.fragile is not a boolean'],
    ['an object in place of a list', whole({ tags: { 0: 'a' } }), 'parcel.tags is not a list'],
    ['a wrong item in a list', whole({ tags: ['a', 5] }), 'parcel.tags.1 is not a string'],
    ['a hole in a list', whole({ tags: ['a', null] }), 'parcel.tags.1 is not a string'],
    ['a wrong member inside', whole({ sender: { id: 's', name: {} } }), 'parcel.sender.name is not a string'],
  ] as const) {
    it(`refuses ${what}, and says where`, () => {
      expect(() => checkShape<Parcel>(value, SHAPE, 'parcel')).to.throw(UnexpectedAnswer, message);
    });
  }

  it('does not take inherited members for the value’s own type', () => {
    expect(() => checkShape<{ constructor: string }>({}, { constructor: '' }, 'x')).to.throw(UnexpectedAnswer, 'x.constructor');
  });
});
