import { useEffect, useRef, useState } from 'react';

interface DropOptions {
  /** While another file has its place, a dropped one is let fall. */
  readonly isLocked: boolean;
  readonly onFile: (file: File) => void;
}

/** Why what was dropped is not taken. */
type Refused = 'FOLDER' | 'SEVERAL';

/** A file that is dropped anywhere on the page: beside the frame that asks for it, a browser would leave the page to show the file. */
export function useDroppedFile(options: DropOptions): { readonly isOver: boolean; readonly refused: Refused | null } {
  const latest = useRef(options);
  latest.current = options;
  const [isOver, setOver] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(!latest.current.isLocked);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      if (latest.current.isLocked) return;
      const why = refusalOf(event.dataTransfer);
      setRefused(why);
      const file = event.dataTransfer?.files[0];
      if (!why && file) latest.current.onFile(file);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  // Whatever file is taken after it, the refusal is over.
  useEffect(() => {
    if (options.isLocked) setRefused(null);
  }, [options.isLocked]);
  return { isOver, refused };
}

/** Not a text that is moved from one field to another. */
const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

function refusalOf(dropped: DataTransfer | null): Refused | null {
  const files = [...(dropped?.items ?? [])].filter(({ kind }) => kind === 'file');
  if (files.length > 1) return 'SEVERAL';
  return files[0]?.webkitGetAsEntry()?.isDirectory ? 'FOLDER' : null;
}
