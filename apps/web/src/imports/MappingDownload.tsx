import { Button } from '@mantine/core';
import type { ReactNode } from 'react';

interface MappingDownloadProps {
  /** The file that the mapping is for. */
  readonly name: string;
  readonly mapping: string;
  readonly children: ReactNode;
}

/** A mapping as a file of its own: the server keeps none, and the next edition is read with the same. */
export function MappingDownload({ name, mapping, children }: MappingDownloadProps) {
  return (
    <Button
      size="xs"
      variant="default"
      component="a"
      href={`data:application/yaml;charset=utf-8,${encodeURIComponent(mapping)}`}
      download={`${name.replace(/\.[^.]+$/, '')}.mapping.yaml`}
    >
      {children}
    </Button>
  );
}
