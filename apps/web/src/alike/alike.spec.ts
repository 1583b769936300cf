import { describe, expect, it } from 'vitest';
import { distance, nearest, piecesOf, slips } from './alike';

describe('a name that was mistyped', () => {
  it.each([
    ['clams triage', 'Claims triage'],
    ['cliams', 'Claims triage'],
    ['Klaims triage', 'Claims triage'],
    ['claims traige', 'Claims triage'],
    ['invioce match', 'Invoice matching'],
    ['reponses', 'Réponses aux clients'],
  ])('“%s” is near “%s”', (typed, name) => expect(distance(typed, name)).not.toBeNull());

  it.each([
    ['weather', 'Claims triage'],
    ['claims routing', 'Claims triage'],
    ['ab', 'ba'],
  ])('“%s” is not near “%s”', (typed, name) => expect(distance(typed, name)).toBeNull());

  it('leaves one of its pieces whole', () => {
    const holds = (name: string, piece: string) => piece.split(' ').every((part) => name.includes(part));
    for (const typed of ['clams', 'cliams', 'klaims', 'claimz', 'claaims'])
      expect({ typed, is: piecesOf(typed).some((piece) => holds('claims', piece)) }).toEqual({ typed, is: true });
    expect(piecesOf('clams triage')).toContain('triage');
    expect(piecesOf('clams traige').some((piece) => holds('claims triage', piece))).toBe(true);
    expect(piecesOf('ab')).toEqual([]);
  });

  it('counts two letters that changed places as one slip', () => {
    expect(slips('traige', 'triage')).toBe(1);
    expect(slips('claims', 'clams')).toBe(1);
    expect(slips('', 'abc')).toBe(3);
  });

  it('finds the nearest first, each once', () => {
    const named = (id: string, name: string) => ({ id, name, unit: null });
    const found = [named('2', 'Claims stage'), named('1', 'Claims triage'), named('1', 'Claims triage'), named('3', 'Fraud signals')];
    expect(nearest('clams triage', found).map(({ id }) => id)).toEqual(['1']);
    expect(nearest('claimz', found).map(({ id }) => id)).toEqual(['2', '1']);
  });
});
