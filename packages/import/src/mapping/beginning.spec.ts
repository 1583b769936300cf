import { describe, expect, it } from 'vitest';
import { beginsWith, entryFor } from './beginning.ts';
import { finderIn } from './heading-finder.ts';

describe('matching by the beginning', () => {
  it.each([
    ['No – Law, operational limitations', 'No', true],
    ['NO', 'No', true],
    ['No.  Engineering Review', 'No', true],
    ['Not Applicable', 'No', false],
    ['None', 'No', false],
    ['N/A', 'No', false],
    ['\u00a0Yes', 'yes', true],
    ['Research or Administrative Action Complete', 'Research or  Administrative Action Complete', true],
    ['Intermittent and Manually Updated: …', 'Intermittent', true],
    ['', 'No', false],
    ['PİLOT', 'pilot', true],
    ['iptal edildi', 'İptal', true],
    ['KAPALI', 'kapalı', true],
    ['STRASSE gesperrt', 'Straße', true],
    ['ΠΙΛΟΤΙΚΟΣ (Αθήνα)', 'Πιλοτικός', true],
    ['ΣΕ ΛΕΙΤΟΥΡΓΙΑ', 'σε λειτουργία', true],
    ['À l’étude', "à l'étude", true],
    ['Résumé', 'Resume', false],
  ])('%j begins with %j: %s', (text, beginning, is) => expect(beginsWith(text, beginning)).toBe(is));

  it('prefers the longest entry that fits', () => {
    expect(entryFor({ Yes: 'short', 'Yes, partly': 'long' }, 'yes, partly: see below')).toBe('long');
    expect(entryFor({ Yes: 'short' }, 'Maybe')).toBeUndefined();
  });

  it('finds a column by its whole heading first, or by the only one that it begins', () => {
    expect(finderIn(['Name of owner', 'Name', 'NAME']).placeOf('name')).toBe(1);
    expect(finderIn(['Agency', 'Use  case\nname']).placeOf('use case')).toBe(1);
    expect(finderIn(['Date A', 'Date B']).placeOf('Date')).toBe(-1);
    expect(finderIn(['Agency']).placeOf('Bureau')).toBe(-1);
    expect(finderIn(['\u200fاسم المشروع', '\u200fاسم الجهة']).placeOf('اسم المشروع')).toBe(0);
    expect(finderIn(['\u202aAgency\u202c']).placeOf('agency')).toBe(0);
  });
});
