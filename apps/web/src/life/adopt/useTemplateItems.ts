import { useQuery } from 'urql';
import { TemplateItemsDocument } from '../../graphql/generated/graphql';
import { useLastKnown } from '../../graphql/useLastKnown';
import type { SheetItem } from '../../week/ScoreRow';

/** The items of a template, to be scored as a sheet has them; none while they are read, or where none is chosen. */
export function useTemplateItems(template: string): readonly SheetItem[] {
  const [{ data: answer }] = useQuery({ query: TemplateItemsDocument });
  const data = useLastKnown(answer ?? undefined, 'items');
  const items = data?.checklistTemplates?.find(({ id }) => id === template)?.items ?? [];
  return items.map((item) => ({ ...item, disputed: false, waiver: null }));
}
