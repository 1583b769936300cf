import { checkName } from '@causeway/kernel/text.ts';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Row } from '../../forms/Row';
import { TextField } from '../../forms/TextField';
import { NameDeliveryDocument } from '../../graphql/generated/graphql';
import { CommandForm } from './CommandForm';
import classes from './CommandForm.module.css';
import type { Ground } from './ground';

/** KO-6, AP-2: who builds the POC and who will run production. */
export function NameDelivery({ poc, onClose }: Ground) {
  const { t } = useLingui();
  const [names, setNames] = useState({
    pocTeam: poc.delivery?.pocTeam ?? '',
    productionTeam: poc.delivery?.productionTeam ?? '',
    pocVendor: poc.delivery?.pocVendor ?? '',
    productionVendor: poc.delivery?.productionVendor ?? '',
  });
  const set = (name: keyof typeof names) => (value: string) => setNames({ ...names, [name]: value });
  return (
    <CommandForm
      title={t`Name who delivers`}
      document={NameDeliveryDocument}
      problems={[
        checkName(names.pocTeam, ['pocTeam']),
        checkName(names.productionTeam, ['productionTeam']),
        names.pocVendor !== '' && checkName(names.pocVendor, ['pocVendor']),
        names.productionVendor !== '' && checkName(names.productionVendor, ['productionVendor']),
      ]}
      input={() => ({ pocId: poc.id, ...names, pocVendor: names.pocVendor || null, productionVendor: names.productionVendor || null })}
      submit={t`Record`}
      done={t`Who delivers is recorded.`}
      onClose={onClose}
    >
      <p className={classes.text}>{t`Another team, or another vendor, for production is a hand-off: six in ten fail.`}</p>
      <Row>
        <TextField name="pocTeam" label={t`Team of the POC`} isRequired value={names.pocTeam} onChange={set('pocTeam')} />
        <TextField
          name="productionTeam"
          label={t`Team of production`}
          isRequired
          value={names.productionTeam}
          onChange={set('productionTeam')}
        />
      </Row>
      <Row>
        <TextField name="pocVendor" label={t`Vendor of the POC`} value={names.pocVendor} onChange={set('pocVendor')} />
        <TextField
          name="productionVendor"
          label={t`Vendor of production`}
          value={names.productionVendor}
          onChange={set('productionVendor')}
        />
      </Row>
    </CommandForm>
  );
}
