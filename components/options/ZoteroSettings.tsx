import { Switch } from './Switch.tsx';

export interface ZoteroSettingsProps {
  pdfs: boolean;
  onPdfs(on: boolean): void;
}

/** What goes along to Zotero. */
export function ZoteroSettings({ pdfs, onPdfs }: ZoteroSettingsProps) {
  return (
    <section aria-labelledby="zotero">
      <h2 id="zotero">Zotero</h2>
      <Switch
        label="Send PDFs along"
        on={pdfs}
        about="They come from arXiv, one every few seconds. Your browser asks for leave to reach this computer’s own address when you first send something."
        onSwitch={onPdfs}
      />
    </section>
  );
}
