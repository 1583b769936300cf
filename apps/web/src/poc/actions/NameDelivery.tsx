import { checkName } from '@causeway/kernel/text.ts';
import { useLingui } from '@lingui/react/macro';
import { useField } from '../../drafts/useFields';
import { Row } from '../../forms/Row';
import { TextField } from '../../forms/TextField';
import { NameDeliveryDocument } from '../../graphql/generated/graphql';
import { CommandForm } from './CommandForm';
import classes from './CommandForm.module.css';
import type { Ground } from './ground';

/** KO-6, AP-2: who builds the POC and who will run production. */
export function NameDelivery({ poc, onClose }: Ground) {
  const { t } = useLingui();
  const [pocTeam, setPocTeam] = useField('pocTeam', poc.delivery?.pocTeam ?? '');
  const [productionTeam, setProductionTeam] = useField('productionTeam', poc.delivery?.productionTeam ?? '');
  const [pocVendor, setPocVendor] = useField('pocVendor', poc.delivery?.pocVendor ?? '');
  const [productionVendor, setProductionVendor] = useField('productionVendor', poc.delivery?.productionVendor ?? '');
  return (
    <CommandForm
      title={t`Name who delivers`}
      document={NameDeliveryDocument}
      problems={[
        checkName(pocTeam, ['pocTeam']),
        checkName(productionTeam, ['productionTeam']),
        pocVendor !== '' && checkName(pocVendor, ['pocVendor']),
        productionVendor !== '' && checkName(productionVendor, ['productionVendor']),
      ]}
      input={() => ({ pocId: poc.id, pocTeam, productionTeam, pocVendor: pocVendor || null, productionVendor: productionVendor || null })}
      submit={t`Record`}
      done={t`Who delivers is recorded.`}
      onClose={onClose}
    >
      <p className={classes.text}>{t`Another team, or another vendor, for production is a hand-off: six in ten fail.`}</p>
      <Row>
        <TextField name="pocTeam" label={t`Team of the POC`} isRequired value={pocTeam} onChange={setPocTeam} />
        <TextField name="productionTeam" label={t`Team of production`} isRequired value={productionTeam} onChange={setProductionTeam} />
      </Row>
      <Row>
        <TextField name="pocVendor" label={t`Vendor of the POC`} value={pocVendor} onChange={setPocVendor} />
        <TextField name="productionVendor" label={t`Vendor of production`} value={productionVendor} onChange={setProductionVendor} />
      </Row>
    </CommandForm>
  );
}
