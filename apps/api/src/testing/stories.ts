/** What the tests tell of POCs, as the contract's inputs. */
export const proposal = (more: object = {}) => ({
  name: 'Claims triage',
  hypothesis: 'A model sorts claims as well as a clerk does.',
  track: 'PRODUCTION_BOUND',
  unit: 'Claims',
  ...more,
});

/** A proposal with all four steps of KO-1…4, led by `team`, owned by `owner`. */
export const scoped = (more: object = {}) =>
  proposal({
    checklistTemplateId: 'default',
    budget: { poc: { minorUnits: '3000000', currency: 'USD' }, production: { minorUnits: '9000000', currency: 'USD' } },
    infrastructure: { tier: 'SHARED_PLATFORM', description: 'The claims cluster' },
    delivery: { pocTeam: 'Claims lab', productionTeam: 'Claims lab' },
    owners: { pocLead: 'team@causeway.demo', productionOwner: 'owner@causeway.demo', sponsor: 'sponsor@example.com' },
    members: ['member@causeway.demo'],
    success: { name: 'Agreement', unit: '%', direction: 'AT_LEAST', target: 90 },
    pilot: [{ id: 'PILOT-1', answer: 'Clerks wait for claims to be sorted.' }],
    ...more,
  });

/** Every field that a screen of a whole POC shows. */
export const EVERYTHING = `
  id slug name hypothesis unit track status startedOn kickedOffOn decisionDueOn goLiveOn revision position lastChangedAt
  missingSteps { code message field } pilot { id question answer }
  feasibility { state measure { name unit direction baseline baselineOn target } value measuredOn evidence }
  checklist { templateId templateVersion items { id area question levels weight blocking effortWeeks score teamScore ownerScore disputed note evidence scoredAt scoredBy { id } week fresh waiver { reason approvedBy { id } expiresOn } } }
  readiness { overall scored stale total disputed catches areas { area readiness scored total } weakest lastScoredWeek }
  budget { currency poc { approved { display } spent { display } remaining { display } } production { approved { display } spent { display } remaining { display } } ratio band actualRatio plannedWeeks { poc production } workRatio hardeningEstimate { display } shortfall { display } }
  spend { nodes { id envelope amount { display } on note corrected { display } recordedBy { id } } pageInfo { hasNextPage } }
  value { expectedPerYear { display } measuredPerYear { display } measuredOn proven evidence }
  owners { role person { id displayName email } since accepted attendance } members { id displayName email erased }
  infrastructure { tier description declaredAt } delivery { pocTeam productionTeam pocVendor productionVendor }
  production { openedOn openedWith { display } envelope { approved { display } } owner { id } team vendor goLiveOn state }
  drills { scenario passed ranOn evidence note validUntil } reviews { week heldAt attendees { id } ownerPresent note }
  findings { code severity message remedy since exposure { low { display } high { display } } } exposure { low { display } high { display } }
  gate { open policyVersion criteria { code met required actual requiredValue actualValue area items } }
  forecast { expectedOn earliestOn latestOn weeksObserved }
  roadmap { totalWeeks totalCost { display } steps { item { id score } fromScore toScore weeks startsOn endsOn cost { display } } }
  trend { week overall areas { area readiness } complete reviewed ownerPresent }
  decisions { id position decision decidedAt effectiveOn decidedBy { id } rationale stopReason learned override extendTo saved { display } gate { open policyVersion criteria { code met } } }
`;
