import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, type Role, startApi } from '../testing/api.ts';
import { proposal, scoped } from '../testing/stories.ts';

// Each file under golden/ shows a query, its answer and the SQL statements that it cost, side by side. `vitest run -u` writes them anew: read the difference.

/** A Monday long past, so that no clock of the machine comes into it. */
const NOW = Date.parse('2025-03-03T09:00:00.000Z');
let api: Api;
let asOf: string;

beforeAll(async () => {
  api = await startApi({ now: () => NOW });
  const claims = await api.propose(scoped({ name: 'Claims triage' }));
  await api.must('PMO', 'kickOffPoc', { pocId: claims.id });
  await api.must('OWNER', 'acceptOwnership', { pocId: claims.id });
  await api.must('LEAD', 'scoreItems', {
    pocId: claims.id,
    scores: [
      { itemId: 'AUTH-1', score: 2, note: 'Single sign-on works in staging.' },
      { itemId: 'MON-1', score: 3, evidence: ['https://example.com/dashboard'] },
    ],
  });
  await api.must('OWNER', 'scoreItems', { pocId: claims.id, scores: [{ itemId: 'AUTH-1', score: 1 }] });
  await api.must('LEAD', 'recordSpend', { pocId: claims.id, envelope: 'POC', amount: { minorUnits: '1250000', currency: 'USD' } });
  await api.propose(proposal({ name: 'Voice notes', track: 'RESEARCH' }));
  asOf = `asOf: { position: "${await api.head()}" }`;
});
afterAll(() => api.close());

const isOpaque = (text: string): boolean => /^(Poc|Person|Event):|^\["/.test(Buffer.from(text, 'base64url').toString('utf8'));
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Ids and cursors, random or opaque, named by the order they appear in. */
const readable = (value: unknown): string => {
  const names = new Map<string, string>();
  const named = (found: string, kind: string): string => {
    const name = names.get(found) ?? `<${kind} ${names.size + 1}>`;
    names.set(found, name);
    return name;
  };
  return JSON.stringify(value, (_, each: unknown) => (typeof each === 'string' && isOpaque(each) ? named(each, 'id') : each), 2).replace(
    UUID,
    (id) => named(id, 'uuid'),
  );
};

const tidy = (statement: string): string => statement.replace(/\s+/g, ' ').trim();

const golden = async (name: string, role: Role, query: string) => {
  const { data, errors } = await api.ask(role, query);
  const statements = api.statements.map(tidy).sort();
  await expect(
    `# ${name}\n\nAsked by ${role}.\n\n\`\`\`graphql\n${query}\n\`\`\`\n\n\`\`\`json\n${readable(errors ? { errors, data } : data)}\n\`\`\`\n\n${statements.length} statements\n\n\`\`\`sql\n${statements.join(';\n')}\n\`\`\`\n`,
  ).toMatchFileSnapshot(`golden/${name.toLowerCase().replaceAll(' ', '-')}.md`);
};

describe('golden: query, answer, and what it cost', () => {
  it('the portfolio screen', () =>
    golden(
      'The portfolio screen',
      'VIEWER',
      `{
  pocs(first: 50, ${asOf}) {
    totalCount
    pageInfo { hasNextPage }
    nodes {
      slug name status track
      readiness { overall areas { area readiness scored stale total } }
      budget { band hardeningEstimate { display } shortfall { display } }
      findings { code severity message since exposure { low { display } high { display } } }
      owners { role person { displayName email } }
    }
  }
}`,
    ));

  it('the portfolio’s totals', () =>
    golden(
      'The totals of the portfolio',
      'VIEWER',
      `{
  portfolio(${asOf}) {
    at position readiness
    counts { total proposed running graduated stopped gateOpen }
    areas { area readiness scored total }
    budgets { currency pocApproved { display } pocSpent { display } productionApproved { display } hardeningEstimate { display } shortfall { display } exposure { low { display } high { display } } saved { display } }
    findings { code severity count }
    trend { week overall complete }
  }
}`,
    ));

  it('one POC at its gate', () =>
    golden(
      'One POC at its gate',
      'PMO',
      `{
  poc(slug: "claims-triage", ${asOf}) {
    status startedOn goLiveOn revision
    gate { open policyVersion criteria { code met area required actual items } }
    roadmap { totalWeeks totalCost { display } steps { item { id } fromScore toScore weeks startsOn endsOn cost { display } } }
    production { openedOn openedWith { display } owner { displayName email } state }
    forecast { expectedOn }
    checklist { templateId templateVersion items { id score teamScore ownerScore disputed note evidence week fresh scoredBy { displayName } waiver { expiresOn } } }
    spend { nodes { envelope amount { display } on } }
  }
}`,
    ));

  it('a POC’s history', () =>
    golden(
      'The history of a POC',
      'AUDITOR',
      `{
  poc(slug: "claims-triage", ${asOf}) {
    history(last: 4) { nodes { position revision type recordedAt summary actor { displayName } data } pageInfo { hasPreviousPage } }
  }
}`,
    ));

  it('whoever asks', () =>
    golden('Whoever asks', 'LEAD', '{\n  me { person { displayName email } roles leads { slug status } owns { slug } }\n}'));
});
