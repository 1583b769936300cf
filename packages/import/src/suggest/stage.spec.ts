import { describe, expect, it } from 'vitest';
import { statusOf } from './stage.ts';

describe('how far a stage is', () => {
  it.each([
    ['In production: less than 6 months', 'GRADUATED'],
    ['Planned (not in production)', 'PROPOSED'],
    ['Development (not in production)', 'RUNNING'],
    ['Successfully tested but not in production.', 'RUNNING'],
    ['Noch nicht im Einsatz', 'RUNNING'],
    ['Not in use', 'STOPPED'],
    ['Not yet active', 'RUNNING'],
    ['Inactive', 'STOPPED'],
    ['No longer in use', 'STOPPED'],
    ['a) Pre-deployment', 'RUNNING'],
    ['Stage 4 - Operation and Maintenance', 'GRADUATED'],
    ['Stage 1 - Initiation', 'PROPOSED'],
    ['buiten_gebruik', 'STOPPED'],
    ['in_gebruik', 'GRADUATED'],
    ['MVP, Produktion', 'GRADUATED'],
    ['Veřejná zakázka / výběr dodavatele', 'PROPOSED'],
    ['Produkce', 'GRADUATED'],
    ['I drift', 'GRADUATED'],
    ['Completed', 'GRADUATED'],
    ['Abgeschlossen', 'GRADUATED'],
    ['Pilotbetrieb', 'RUNNING'],
    ['Zkušební provoz', 'RUNNING'],
    ['Опытная эксплуатация', 'RUNNING'],
    ['試験運用中', 'RUNNING'],
    ['Trial operation', 'RUNNING'],
    ['Em execução', 'RUNNING'],
    ['Realisierung', 'RUNNING'],
    ['Under approval', 'PROPOSED'],
    ['Continuous Monitoring', 'GRADUATED'],
    ['Läuft', 'RUNNING'],
    ['Läuft aus', 'STOPPED'],
    ['En déploiement', 'RUNNING'],
    ['Terminé', 'GRADUATED'],
  ])('%s is %s', (stage, status) => expect(statusOf(stage)).toEqual({ status, doubt: null }));

  it.each([
    ['Prototyp, Projekt abgeschlossen', 'RUNNING', 'it says that it ended, and not how'],
    ['Proof-of-concept completed', 'RUNNING', 'it says that it ended, and not how'],
    ['Live (pilot)', 'GRADUATED', 'it says production and pilot, and not which of them'],
    ['Production pilot', 'GRADUATED', 'it says production and pilot, and not which of them'],
    ['Not active', 'STOPPED', 'it ended, or never began'],
    ['Nicht aktiv', 'STOPPED', 'it ended, or never began'],
    ['Not currently operational', 'STOPPED', 'it ended, or never began'],
    ['Zorp', 'PROPOSED', 'no word of it says how far it is'],
  ])('%s is doubtful', (stage, status, doubt) => expect(statusOf(stage)).toEqual({ status, doubt }));
});
