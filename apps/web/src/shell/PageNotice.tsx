import { Notice, type NoticeProps } from './Notice';
import { useTitle } from './useTitle';

/** A notice in the place of a screen: its heading is the page's title, too. */
export function PageNotice(props: Omit<NoticeProps, 'heading'>) {
  useTitle(props.title);
  return <Notice {...props} />;
}
