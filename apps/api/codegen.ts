import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: '../../packages/schema/schema.graphql',
  emitLegacyCommonJSImports: false,
  generates: {
    'src/graphql/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        contextType: '../context.ts#RequestContext',
        makeResolverTypeCallable: true,
        defaultScalarType: 'unknown',
        importExtension: '.ts',
        scalars: {
          DateTime: 'number',
          Date: 'string',
          IsoWeek: 'string',
          Position: 'bigint',
          Fraction: 'number',
          UUID: 'string',
          URL: 'string',
          ID: 'string',
        },
        // What a resolver hands on is often less than the type shows: the rest is read when it is asked for.
        mappers: {
          Poc: '../parents.ts#PocParent',
          Person: '../parents.ts#PersonParent',
          Event: '../parents.ts#EventParent',
          ChecklistItem: '../parents.ts#ItemParent',
          Waiver: '../parents.ts#WaiverParent',
          Checklist: '../parents.ts#ChecklistParent',
          Roadmap: '../parents.ts#RoadmapParent',
          RoadmapStep: '../parents.ts#StepParent',
          GivenScore: '../parents.ts#GivenScoreParent',
          Money: '../parents.ts#MoneyParent',
          PilotAnswer: '@causeway/poc/view/poc.ts#PilotRow',
          Readiness: '@causeway/poc/view/poc.ts#StandingRow',
          WeeklyReadiness: '@causeway/poc/view/checklist.ts#WeekRow',
          GateEvaluation: '../parents.ts#GateParent',
          Owner: '@causeway/poc/view/people.ts#OwnerRow',
          Review: '@causeway/poc/view/checklist.ts#ReviewRow',
          Spend: '@causeway/poc/view/money.ts#SpendRow',
          ProductionSibling: '@causeway/poc/view/hosting.ts#SiblingRow',
          DecisionRecord: '@causeway/poc/view/gate.ts#DecisionRow',
          Portfolio: '../parents.ts#PortfolioParent',
          PocConnection: '../parents.ts#PocConnectionParent',
        },
      },
    },
  },
};

export default config;
