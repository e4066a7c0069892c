import { useState, type ReactNode } from 'react';
import { CSV_FORMS, type CsvForm } from '@/domain/export/csv';
import { hasGrowth } from '@/domain/export/growth-csv';
import type { Taken } from '@/domain/export/taken';
import { useI18n } from '@/i18n/i18n';
import { useServices } from '@/site/services';
import { copyTableOf, printPage, saveAs, type Said, type TakenFile } from './actions';
import { CiteView } from './CiteView';
import { Item } from './Item';
import { Outcome } from './Outcome';
import { WholeItems } from './WholeItems';

type Props = {
  readonly taken: Taken;
  /** Further items, first of the list: a chart as a picture. */
  readonly extra?: ReactNode;
};

const FILES = ['csv', 'json', 'growth'] as const satisfies readonly TakenFile[];

/** What can be taken away of some claims: files, the table, a citation, the whole record, paper. */
export function TakeAwayMenu({ taken, extra }: Props): ReactNode {
  const i18n = useI18n();
  const { takeAway } = i18n.t;
  const services = useServices();
  const [said, setSaid] = useState<Said | null>(null);
  const [isCiting, setIsCiting] = useState(false);
  const [form, setForm] = useState<CsvForm>('programs');
  const files = FILES.filter((file) => file !== 'growth' || hasGrowth(taken));
  const copy = async (): Promise<void> => {
    setSaid(await copyTableOf(taken, services, i18n));
  };
  const print = (): void => {
    setSaid(printPage(services, i18n));
  };
  return (
    <div className="grid text-sm">
      <p className="caption px-2 pt-1 pb-1.5">{takeAway.count(taken.claims.length)}</p>
      {extra}
      {files.map((file) => (
        <Item
          key={file}
          onPress={() => {
            setSaid(saveAs(file, form, taken, services, i18n));
          }}
        >
          {takeAway.files[file]}
        </Item>
      ))}
      <TablesFor form={form} onChange={setForm} />
      <Item
        onPress={() => {
          void copy();
        }}
      >
        {takeAway.copyTable}
      </Item>
      <Item
        expanded={isCiting}
        onPress={() => {
          setIsCiting(!isCiting);
        }}
      >
        {takeAway.cite}
      </Item>
      {isCiting ? <CiteView taken={taken} /> : null}
      <WholeItems onSaid={setSaid} />
      <Item onPress={print}>{takeAway.print}</Item>
      <Outcome said={said} />
    </div>
  );
}

/** Whom tables are written for, and what is done to what a spreadsheet would change. */
function TablesFor({
  form,
  onChange,
}: {
  readonly form: CsvForm;
  readonly onChange: (form: CsvForm) => void;
}): ReactNode {
  const { takeAway } = useI18n().t;
  return (
    <div className="grid gap-1 px-2 pb-1.5">
      <label className="flex items-center gap-2">
        {takeAway.forms.name}
        <select
          className="control min-w-0"
          value={form}
          onChange={(event) => {
            const chosen = CSV_FORMS.find((id) => id === event.target.value);
            if (chosen !== undefined) onChange(chosen);
          }}
        >
          {CSV_FORMS.map((id) => (
            <option key={id} value={id}>
              {takeAway.forms[id]}
            </option>
          ))}
        </select>
      </label>
      {/* As wide as the menu is without it. */}
      <p className="caption w-0 min-w-full">{takeAway.apostrophe(form !== 'programs')}</p>
    </div>
  );
}
