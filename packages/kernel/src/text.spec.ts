import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkEvidence, checkName, checkReason, checkText, isSlug, slugFrom } from './text.ts';

const commandId = '00000000-0000-4000-8000-0000deadbeef';

describe('names and texts', () => {
  it.each(['Claims triage', '👩🏽‍⚕️', 'e\u0301tude', '漢字', 'x'.repeat(500), '🚀'.repeat(500)])('GE-2 keeps the name %j', (name) =>
    expect(checkName(name, ['name'])).toBeNull(),
  );
  it.each(['', ' ', '\u200b', '\u00ad\u2060', 'a\nb', 'a\tb', 'a\u0000', 'a\u202eb', 'a\u2066b', 'a\u0085', '\ud800', 'x'.repeat(501)])(
    'GE-2 refuses the name %j',
    (name) => expect(checkName(name, ['name'])).toMatchObject({ code: 'INVALID_TEXT', field: ['name'] }),
  );
  it('GE-2 a text keeps line breaks and tabs, up to 10,000 characters', () => {
    expect(checkText('a\r\n\tb', ['note'])).toBeNull();
    expect(checkText('🚀'.repeat(10_000), ['note'])).toBeNull();
    expect(checkText('a'.repeat(10_001), ['note'])).toMatchObject({ code: 'INVALID_TEXT' });
  });
  it('GE-5 an empty reason is REASON_REQUIRED, any other bad text INVALID_TEXT', () => {
    expect(checkReason(' \n', ['reason'])).toMatchObject({ code: 'REASON_REQUIRED' });
    expect(checkReason(undefined, ['reason'])).toMatchObject({ code: 'REASON_REQUIRED' });
    expect(checkReason('a\u202eb', ['reason'])).toMatchObject({ code: 'INVALID_TEXT' });
    expect(checkReason('on-call cover added', ['reason'])).toBeNull();
  });
});

describe('slugs', () => {
  it.each(['abc', 'a-b', '2024-ai', 'x'.repeat(80)])('GE-2 %s is one', (slug) => expect(isSlug(slug)).toBe(true));
  it.each(['ab', 'A-b', 'a--b', '-ab', 'ab-', '../etc', 'x'.repeat(81), 'a b', 'é-é'])('GE-2 %j is none', (slug) =>
    expect(isSlug(slug)).toBe(false),
  );
  it.each([
    ['Claims Triage (Phase 2)', 'claims-triage-phase-2'],
    ['Crème brûlée, Straße', 'creme-brulee-strasse'],
    ['Łódź & İzmir: ﬁeld Nº 5', 'lodz-izmir-field-no-5'],
    ["L'été, l’hiver", 'lete-lhiver'],
    ['Щука и Ёж', 'shchuka-i-ezh'],
    ['Ελληνικά Χρώματα', 'ellinika-chromata'],
    ['--a--b__c--', 'a-b-c'],
    [`${'x'.repeat(79)} y`, 'x'.repeat(79)],
    ['漢字', 'poc-deadbeef'],
    ['🚀', 'poc-deadbeef'],
    ['ab', 'poc-deadbeef'],
    ['โครงการ ๒๕๖๗', '2567'],
    ['Ａ－１２ / ٣٤', 'a-12-34'],
    ['漢 a 字', 'poc-deadbeef'],
  ])('GE-2 %s gives %s', (name, slug) => expect(slugFrom(name, commandId)).toBe(slug));
  it('GE-2 every name gives a slug', { timeout: 120_000 }, () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(isSlug(slugFrom(name, commandId))).toBe(true);
      }),
    ),
  );
});

describe('evidence', () => {
  it('GE-2 takes up to 20 http(s) addresses', () =>
    expect(checkEvidence(Array(20).fill('https://wiki.example/run?x=1#a'), ['evidence'])).toEqual([]));
  it('GE-2 takes an address of 2,000 characters, of any script', () =>
    expect(checkEvidence([`https://a/${'x'.repeat(1_990)}`, `https://a/${'é'.repeat(1_990)}`], ['evidence'])).toEqual([]));
  it('GE-2 refuses more', () =>
    expect(checkEvidence(Array(21).fill('https://wiki.example'), ['evidence'])).toMatchObject([
      { code: 'INVALID_EVIDENCE', field: ['evidence'] },
    ]));
  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'ftp://x',
    'wiki',
    '',
    'http://',
    ' https://a',
    'https://a b',
    `https://a/${'x'.repeat(2_000)}`,
  ])('GE-2 %j alone is the bad address', (link) =>
    expect(checkEvidence(['https://ok.example', link], ['evidence'])).toMatchObject([
      { code: 'INVALID_EVIDENCE', field: ['evidence', '1'] },
    ]),
  );
});
