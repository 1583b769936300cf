import type { When } from './calendar.ts';
import { emailOf, type Who } from './people.ts';
import type { Beat, Scene, Storyline } from './storyline.ts';

/** How a POC comes into the portfolio: proposed and, mostly, kicked off; or adopted as it runs, or as it was decided. */
export const opening = (story: Storyline): Beat[] => {
  const { begins } = story;
  if ('adopted' in begins) {
    const { adopted, startedOn, outcome } = begins;
    return [
      {
        on: adopted,
        by: 'pmo',
        command: (scene) => ({
          type: 'adoptPoc',
          input: {
            ...carried(story, scene),
            ...(startedOn && { startedOn: scene.day(startedOn) }),
            ...(outcome && { outcome: { ...outcome, on: scene.day(outcome.on) } }),
          },
        }),
      },
    ];
  }
  const { proposed, by, kickedOff } = begins;
  const pilot = story.pilot?.map((answer, place) => ({ id: `PILOT-${place + 1}`, answer }));
  return [
    { on: proposed, by, command: (scene) => ({ type: 'proposePoc', input: { ...carried(story, scene), ...(pilot && { pilot }) } }) },
    ...(kickedOff ? [{ on: kickedOff, by: 'pmo' as const, command: () => ({ type: 'kickOffPoc' as const, input: {} }) }] : []),
  ];
};

/** What a proposal and an adoption both carry. */
const carried = (story: Storyline, { day, money }: Scene) => {
  const { budget, success, runsOn, begins } = story;
  const dated = (when: When | undefined) => when && day(when);
  const baselineOn = day('adopted' in begins ? begins.adopted : begins.proposed);
  const mail = (who: Who | undefined) => who && emailOf(who);
  return {
    slug: story.slug,
    name: story.name,
    hypothesis: story.hypothesis,
    unit: story.unit,
    track: story.track ?? 'PRODUCTION_BOUND',
    decisionDueOn: dated(story.decisionDueOn),
    goLiveOn: dated(story.goLiveOn),
    checklistTemplateId: story.hasNoChecklist ? undefined : 'default',
    budget: budget && { poc: money(budget.poc), production: budget.production === undefined ? undefined : money(budget.production) },
    plannedWeeks: story.plannedWeeks,
    owners: { productionOwner: mail(story.owner), pocLead: mail(story.lead), sponsor: mail(story.sponsor) },
    members: story.members?.map(emailOf),
    infrastructure: runsOn && { tier: runsOn[0], description: runsOn[1] },
    delivery: story.delivery,
    success: success && { ...success, baselineOn },
    expectedValuePerYear: story.expectedPerYear === undefined ? undefined : money(story.expectedPerYear),
  };
};
