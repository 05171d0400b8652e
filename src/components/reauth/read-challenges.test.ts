import { expect } from '@open-wc/testing';
import { readChallenges } from './read-challenges.ts';

/** Challenges as plain objects. */
const read = (header: string) => readChallenges(header).map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)]);

describe('readChallenges', () => {
  const cases: [string, string, unknown][] = [
    ['nothing in nothing', '', []],
    ['a scheme alone', 'Negotiate', [['negotiate', {}]]],
    [
      'the example of RFC 9470',
      'Bearer error="insufficient_user_authentication", error_description="More recent authentication is required", max_age="5"',
      [
        [
          'bearer',
          { error: 'insufficient_user_authentication', error_description: 'More recent authentication is required', max_age: '5' },
        ],
      ],
    ],
    ['tokens without quotes', 'Bearer max_age=300', [['bearer', { max_age: '300' }]]],
    ['names in any case, and spaces around the sign', 'BEARER Max_Age = "5"', [['bearer', { max_age: '5' }]]],
    ['commas, signs and escaped quotes in a string', 'A x="1, B y=\\"2\\"", z="\\\\"', [['a', { x: '1, B y="2"', z: '\\' }]]],
    [
      'several challenges in one header, as in RFC 9110',
      'Newauth realm="apps", type=1, title="Login to \\"apps\\"", Basic realm="simple"',
      [
        ['newauth', { realm: 'apps', type: '1', title: 'Login to "apps"' }],
        ['basic', { realm: 'simple' }],
      ],
    ],
    [
      'a scheme with a token in place of parameters',
      'Negotiate a87421000492aa874209af8bc028==, Bearer error=x',
      [
        ['negotiate', {}],
        ['bearer', { error: 'x' }],
      ],
    ],
    [
      'several headers, which arrive joined, also when one of them is empty',
      ', Basic, , Bearer error=x,',
      [
        ['basic', {}],
        ['bearer', { error: 'x' }],
      ],
    ],
    ['the first of two parameters of one name', 'A x=1, X=2', [['a', { x: '1' }]]],
    ['what came before a string without an end', 'A x=1, y="2', [['a', { x: '1' }]]],
    ['nothing when a parameter belongs to no scheme', 'x=1, A y=2', []],
    [
      'names like those of an object’s own',
      'A __proto__=1, constructor=2',
      [
        [
          'a',
          Object.fromEntries([
            ['__proto__', '1'],
            ['constructor', '2'],
          ]),
        ],
      ],
    ],
  ];
  for (const [title, header, expected] of cases) {
    it(`reads ${title}`, () => {
      expect(read(header)).to.deep.equal(expected);
    });
  }

  // Steps that grew with the square of the length would outlast the test runner's patience.
  it('comes to an end with a long header that leads nowhere', () => {
    const long = 400_000;
    for (const junk of ['a'.repeat(long), 'a '.repeat(long), `A x="${'\\"'.repeat(long)}`, `A ${'-'.repeat(long)}=`, ' '.repeat(long)]) {
      expect(readChallenges(junk).every(({ parameters }) => parameters.size === 0)).to.equal(true);
    }
  });
});
