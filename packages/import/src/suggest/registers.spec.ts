import { expect, it } from 'vitest';
import { parseMapping } from '../mapping/read.ts';
import { checkFile } from '../run/check.ts';
import { emptyDoor, rehearsal } from '../run/rehearsal.ts';
import { runImport } from '../run/run.ts';
import type { Encoding } from '../table/encoding.ts';
import { folder } from '../testing/files.ts';
import { written } from '../testing/written.ts';
import { suggestMapping } from './suggest.ts';

const file = folder();

/** What a draft of a file reads, and what it would take in of the very file. */
const drafted = async (name: string, text: string, encoding: Encoding = 'utf-8') => {
  const path = file(name, encoding === 'utf-8' ? text : written(text, encoding));
  const { yaml } = await suggestMapping(path);
  const mapping = parseMapping(yaml);
  const report = await runImport({ file: await checkFile(path, mapping), mapping, door: rehearsal(emptyDoor(Date.now), Date.now) });
  return { yaml, mapping, report };
};

// Invented rows in the shapes of published registers; the source of each shape is named.

it('Taiwan: Big5, years of the Republic, a heading with its unit in brackets', async () => {
  const { yaml, mapping, report } = await drafted(
    'tw.csv',
    '編號,計畫名稱,主管機關,目標,執行狀況,開始日期,經費(千元)\n1,智慧客服,市政府資訊局,縮短民眾等候時間，提高服務品質,已上線,113/3/15,"1,200"\n2,道路坑洞偵測,工務局,及早修補路面，降低事故,試辦,112年10月1日,850\n3,資格初審,社會局,縮短審查時間，減少人力,規劃中,114/1/2,3000\n',
    'big5',
  );
  expect(mapping).toMatchObject({
    file: { encoding: 'big5' },
    identity: ['編號'],
    status: { column: '執行狀況' },
    fields: { name: '計畫名稱', hypothesis: { column: '目標' }, unit: '主管機關' },
    adopted: { startedOn: { column: '開始日期', calendar: 'roc' } },
  });
  expect(yaml).toContain('poc: { column: 經費(千元)');
  expect(report).toMatchObject({ refused: 0, taken: { GRADUATED: 1, RUNNING: 1, PROPOSED: 1 }, unread: {} });
});

it('Thailand: Windows-874, Buddhist years, digits of its own', async () => {
  const { mapping, report } = await drafted(
    'th.csv',
    'ลำดับ,ชื่อโครงการ,หน่วยงาน,วัตถุประสงค์,สถานะ,วันที่เริ่ม\n๑,ผู้ช่วยเสมือน,กระทรวงการคลัง,ลดเวลารอของประชาชน,ใช้งานแล้ว,15 มีนาคม 2567\n๒,ตรวจจับทุจริต,กรมสรรพากร,ลดความเสียหายของรัฐ,นำร่อง,1 ต.ค. 2566\n๓,แปลภาษา,สำนักงาน,ช่วยประชาชนทั่วไป,วางแผน,ปีงบประมาณ 2568\n',
    'windows-874',
  );
  expect(mapping).toMatchObject({
    identity: ['ลำดับ'],
    status: { column: 'สถานะ' },
    fields: { name: 'ชื่อโครงการ', hypothesis: { column: 'วัตถุประสงค์' }, unit: 'หน่วยงาน' },
    adopted: { startedOn: { language: 'th', calendar: 'buddhist', yearBegins: 'previous October' } },
  });
  expect(report).toMatchObject({ refused: 0, taken: { GRADUATED: 1, RUNNING: 1, PROPOSED: 1 }, unread: {} });
});

it('Japan: Shift_JIS without kana, years of eras and fiscal years', async () => {
  const { mapping, report } = await drafted(
    'jp.csv',
    '番号,事業名,所管課,状況,開始日\n1,議事録作成支援,総務課,運用中,令和5年4月1日\n2,道路損傷検知,建設課,実証,R6.10.1\n3,窓口案内,市民課,廃止,平成31年2月\n4,需要予測,水道課,計画,令和7年度\n',
    'shift_jis',
  );
  expect(mapping).toMatchObject({
    file: { encoding: 'shift_jis' },
    fields: { name: '事業名' },
    adopted: { startedOn: { calendar: 'japanese', yearBegins: 'April' } },
  });
  expect(report).toMatchObject({ refused: 0, taken: { GRADUATED: 1, RUNNING: 1, STOPPED: 1, PROPOSED: 1 }, unread: {} });
});

it('Korea: code page 949, a budget in millions', async () => {
  const { yaml, mapping } = await drafted(
    'kr.csv',
    '연번,과제명,소관부서,목적,추진현황,착수일,예산(백만원)\n1,민원 챗봇,민원과,민원 대기시간을 줄인다,운영중,2022. 3. 15.,"1,200"\n2,도로 파손 탐지,도로과,도로를 미리 보수한다,시범운영,2023년 10월,85.5\n',
    'euc-kr',
  );
  expect(mapping.adopted.startedOn).toMatchObject({ formats: ['YYYY. M. D', 'YYYY년 M월'] });
  expect(yaml).toContain('poc: { column: 예산(백만원), currency: KRW, decimal: ".", times: 1000000 }');
});

it('Hungary: Windows-1250, months by their names', async () => {
  const { mapping, report } = await drafted(
    'hu.csv',
    'Azonosító;Megnevezés;Szervezet;Leírás;Állapot;Kezdete\n1;Ügyfélszolgálati robot;Belügyminisztérium;Gyorsabb ügyfélszolgálat a lakosságnak;működik;2024. március 5.\n2;Számlák feldolgozása;Pénzügyminisztérium;Kevesebb kézi munka a szűk határidőkben;tesztelés;2023. augusztus 20.\n',
    'windows-1250',
  );
  expect(mapping).toMatchObject({
    file: { encoding: 'windows-1250' },
    identity: ['Azonosító'],
    status: { column: 'Állapot' },
    fields: { name: 'Megnevezés', hypothesis: { column: 'Leírás' }, unit: 'Szervezet' },
    adopted: { startedOn: { formats: ['YYYY. MMMM D'], language: 'hu' } },
  });
  expect(report).toMatchObject({ refused: 0, taken: { GRADUATED: 1, RUNNING: 1 }, unread: {} });
});

it('the shape of the major projects of the United Kingdom: a preamble, tabs, millions of pounds, days first as another column shows', async () => {
  const { yaml, mapping } = await drafted(
    'gmpp.txt',
    'Major projects 2025\t\t\t\t\t\n\t\t\t\t\t\nID Number\tProject Name\tDepartment\tDescription / Aims\tStart Date\tEnd Date\tWhole Life Costs (£m)\nX_1\tBorder service\tHO\tTo modernise the border.\t01/04/2019\t31/03/2024\t£1,234.5\nX_2\tCourt reform\tMOJ\tTo have digital courts.\t02/05/2020\t30/06/2025\tExempt\nX_3\tRail upgrade\tDfT\tTo have better trains.\t03/06/2021\t29/09/2025\t1.234\n',
  );
  expect(mapping).toMatchObject({
    file: { format: 'tsv', headingRow: 3 },
    identity: ['ID Number'],
    fields: { budget: { poc: { column: 'Whole Life Costs (£m)', currency: 'GBP', decimal: '.', times: 1_000_000 } } },
    adopted: { startedOn: { formats: ['D/M/YYYY'] } },
  });
  expect(yaml).not.toContain('the other way round');
});

it('the shape of the IT Dashboard of the United States: names of projects beside those of investments, costs beside their differences', async () => {
  const row = (id: number, variance: string, cost: string) =>
    `005-${id},Wide area network,${id},Refresh ${id},To replace the computers.,2011-01-0${id}T00:00:00Z,${variance},${cost}`;
  const { mapping } = await drafted(
    'itd.csv',
    `Unique Investment Identifier,Investment Title,Project ID,Project Name,Project Description,Start Date,Cost Variance ($ M),Planned Cost ($ M)\n${[row(1, '-0.013', '0.546'), row(2, '0.078', '15.297'), row(3, '0.001', '1.55809')].join('\n')}\n`,
  );
  expect(mapping.fields).toMatchObject({
    name: 'Project Name',
    budget: { poc: { column: 'Planned Cost ($ M)', currency: 'USD', decimal: '.', times: 1_000_000 } },
  });
});

it('the shape of lists of the German government: a title, merged offices, a line of totals, money for trying and for running, operation on trial', async () => {
  const { yaml, mapping, report } = await drafted(
    'de.csv',
    'Übersicht der Vorhaben;;;;;;;;\n;;;;;;;;\nlfd. Nr.;Kennung;Behörde;Bezeichnung des Vorhabens;Ziel / Nutzen;Status;Entscheidung am;Mittel Erprobung;Mittel Betrieb\n1;KI-7;Zollverwaltung;Erkennung;Prüfer entlasten;Wirkbetrieb;12.03.2024;1,2 Mio. €;k. A.\n2;KI-3;;Prognose;Schäden früh sehen;Pilotbetrieb;—;80.000,00 €;300.000,50 €\n3;KI-9;;Assistenz;Anfragen beantworten;in Planung;—;350 T€;450.000,00 €\n4;KI-2;;Übersetzung;Bescheide verstehen;eingestellt;3. Mai 2023;20.000,00 €;k. A.\n5;KI-5;Jobcenter;Triage;Akten ordnen;abgeschlossen;4. Juni 2023;10.000,00 €;90.000,00 €\n6;KI-6;;Suche;Akten finden;in Planung;—;10.000,00 €;90.000,00 €\n;Summe;;;;;;;\n',
    'windows-1252',
  );
  expect(mapping).toMatchObject({
    file: { headingRow: 3, fillDown: ['Behörde'] },
    identity: ['Kennung'],
    skip: [{ where: { column: 'Kennung', is: ['Summe'] } }],
    fields: {
      unit: 'Behörde',
      budget: { poc: { column: 'Mittel Erprobung', currency: 'EUR', decimal: ',' }, production: { column: 'Mittel Betrieb' } },
    },
    adopted: { decidedOn: { column: 'Entscheidung am', language: 'de' } },
  });
  expect(yaml).toContain('{ is: Pilotbetrieb, gives: RUNNING }');
  expect(report).toMatchObject({ refused: 0, taken: { GRADUATED: 2, RUNNING: 1, PROPOSED: 2, STOPPED: 1 } });
});

it('the shape of French registers of algorithms: cells of HTML, addresses beside names, accents that headings of JSON leave out', async () => {
  const { mapping, report } = await drafted(
    'fr.json',
    JSON.stringify(
      ['En service', 'En expérimentation', "À l'étude"].map((etat, index) => ({
        identifiant: `A-${index}`,
        nom: `Tri ${index}`,
        unite: { ministere: 'Intérieur' },
        finalite: '<p>Aider les agents.</p><p>L&rsquo;usager attend moins.</p>',
        etat,
        contact: `Mme Dupont <dupont${index}@ville.example>`,
      })),
    ),
  );
  expect(mapping).toMatchObject({
    fields: {
      unit: 'unite.ministere',
      hypothesis: { column: 'finalite', html: true },
      owners: { pocLead: { column: 'contact', extract: expect.any(RegExp) } },
    },
    status: { column: 'etat' },
  });
  expect(report).toMatchObject({ refused: 0, unread: {}, taken: { GRADUATED: 1, RUNNING: 1, PROPOSED: 1 } });
});

it('the shape of Japanese budgets: millions and thousands of yen in brackets of full width', async () => {
  const { yaml } = await drafted(
    'jp-budget.csv',
    '事業番号,事業名,所管課,進捗状況,判断日,実証予算（百万円）,運用予算（千円）\n101,議事録作成,総務課,試験運用中,,1.5,300\n105,道路損傷検知,建設課,運用中,令和6年2月1日,12,"1,200"\n107,窓口案内,市民課,中止,令和5年3月2日,3,80\n',
    'shift_jis',
  );
  expect(yaml).toContain('poc: { column: "実証予算（百万円）", currency: JPY, decimal: ".", times: 1000000 }');
  expect(yaml).toContain('production: { column: "運用予算（千円）", currency: JPY, decimal: ".", times: 1000 }');
  expect(yaml).toContain('{ is: 試験運用中, gives: RUNNING }');
  expect(yaml).toContain('decidedOn: { column: 判断日');
});

it('a running number tells no POC where an id stands beside it; alone, it is asked about', async () => {
  const rows = (extra: string) => [1, 2, 3, 4].map((n) => `${n},${extra}${n * 7},Project ${n},Live,A${n} is to become better`).join('\n');
  const { mapping } = await drafted('in.csv', `Sl. No.,Project Code,Title,Status,Purpose\n${rows('IN/')}\n`);
  expect(mapping.identity).toEqual(['Project Code']);
  const alone = await drafted('alone.csv', `Sl. No.,Cost,Title,Status,Purpose\n${rows('')}\n`);
  expect(alone.mapping.identity).toEqual(['Sl. No.']);
  expect(alone.yaml).toContain('a running number: does the next edition give each POC the same?');
});

it('a decision date that is over is when it was decided; one to come is when it is due', async () => {
  const file = (year: number) =>
    `ID,Name,Purpose,Status,Decision date\nX-4,Alpha,To have less paper in the office,Live,${year}-03-01\nX-2,Beta,To have fewer queues in the hall,Pilot,\n`;
  const over = await drafted('over.csv', file(2020));
  expect([over.mapping.adopted.decidedOn, over.mapping.fields.decisionDueOn]).toEqual([
    expect.objectContaining({ column: 'Decision date' }),
    undefined,
  ]);
  const due = await drafted('due.csv', file(2099));
  expect(due.mapping.fields.decisionDueOn).toMatchObject({ column: 'Decision date' });
});

it('Taiwan counts in its own dollars', async () => {
  const { yaml } = await drafted(
    'tw-money.csv',
    '項目編號,計畫名稱,執行狀況,開始日期,試辦經費(千元)\nT7,智慧客服,已上線,113/3/15,"1,200"\nT3,道路坑洞偵測,試辦中,112/10/1,850\n',
    'big5',
  );
  expect(yaml).toContain('currency: TWD');
});

it('an owner who is not named yet refuses no row of a draft', async () => {
  const { report } = await drafted(
    'owners.csv',
    'ID,Name,Purpose,Status,Owner e-mail\nX-4,Alpha,To have less paper in the office,Live,kim@example.com\nX-2,Beta,To have fewer queues in the hall,Pilot,N.N.\nX-9,Gamma,To have fewer letters to sort,Pilot,lee@example.com\n',
  );
  expect(report).toMatchObject({ refused: 0, taken: { GRADUATED: 1, RUNNING: 2 } });
});

it('the shape of registers of China and Thailand: days in four ways, nothing in ten, codes beside running numbers with a note below', async () => {
  const days = ['2024年3月5日', '2024.03.05', '2024-3-5', '2024/03/05 00:00:00'];
  const nothing = ['无', '/', '暂无', '—', 'N/A', '#N/A'];
  const rows = [...days, ...nothing, ...days].map(
    (day, index) =>
      `${index + 1},SH-${(index * 7) % 99},审批助手${index},市政务局,试点,${day},${index % 2 ? `${index + 1}万元` : '无'},${index % 3 ? '暂无' : '3000'}`,
  );
  const { mapping, yaml } = await drafted(
    'cn.csv',
    `序号,项目编号,项目名称,所属单位,当前阶段,开始日期,试点投入,运行经费\n${rows.join('\n')}\n注：数据截至年底。,,,,,,,\n`,
  );
  expect(mapping).toMatchObject({
    identity: ['项目编号'],
    adopted: { startedOn: { column: '开始日期' } },
  });
  expect([...(mapping.adopted.startedOn as { formats: string[] }).formats].sort()).toEqual([
    'YYYY-M-D',
    'YYYY.M.D',
    'YYYY/M/D',
    'YYYY年M月D日',
  ]);
  expect(yaml).toContain('#   poc: { column: 试点投入, currency: CNY');
  expect(yaml).toContain('#   production: { column: 运行经费, currency: CNY');
});

it('Saudi Arabia: words with their article or without, months by name, riyals of several countries', async () => {
  const { yaml, mapping, report } = await drafted(
    'sa.csv',
    'الرقم,اسم المبادرة,الهدف من المبادرة,حالة المشروع,تاريخ البداية,تكلفة التجربة\n1,فرز البريد,توجيه الرسائل إلى الإدارة المناسبة,قيد التجربة,1 مارس 2024,"125,000 ريال"\n2,مساعد المواطن,الإجابة عن أسئلة المواعيد,قيد التشغيل,15 نوفمبر 2022,"80,000 ريال"\n3,كشف الحفر,التعرف على أضرار الطرق,متوقف,2 مايو 2023,"45,000 ريال"\n4,محاضر,كتابة الاجتماعات وتلخيصها,مقترح,,\n',
  );
  expect(mapping).toMatchObject({
    status: { column: 'حالة المشروع' },
    adopted: { startedOn: { column: 'تاريخ البداية', language: 'ar' } },
  });
  expect(yaml).toContain('currency: SAR, decimal: "." }   # ريال is of several countries: is it SAR?');
  expect(report).toMatchObject({ refused: 0, taken: { RUNNING: 1, GRADUATED: 1, STOPPED: 1, PROPOSED: 1 }, unread: {} });
});

it('India, in Hindi; Poland, with months in Roman figures', async () => {
  const india = await drafted(
    'in.csv',
    'क्रमांक,परियोजना का नाम,उद्देश्य,विभाग,स्थिति,प्रारंभ तिथि,पायलट बजट\n1,डाक छँटाई,पत्रों को सही विभाग तक पहुँचाना,सूचना,पायलट,15/03/2024,₹12.5 लाख\n2,नागरिक सहायक,सवालों का जवाब देना,सेवा,संचालन में,15/11/2022,₹8 लाख\n3,कार्यवृत्त,बैठकों का सारांश लिखना,सचिवालय,प्रस्तावित,,₹3 लाख\n',
  );
  expect(india.mapping).toMatchObject({ fields: { name: 'परियोजना का नाम', unit: 'विभाग' }, status: { column: 'स्थिति' } });
  expect(india.yaml).toContain('poc: { column: पायलट बजट, currency: INR');
  expect(india.report).toMatchObject({ taken: { RUNNING: 1, GRADUATED: 1, PROPOSED: 1 }, unread: {} });
  const poland = await drafted(
    'pl.csv',
    'L.p.;Nazwa projektu;Cel projektu;Status realizacji;Data rozpoczęcia\n1;Sortowanie poczty;Kierowanie pism do wydziału;w trakcie pilotażu;1 III 2024\n2;Asystent;Odpowiada na pytania;wdrożony;15 XI 2022\n3;Dziury;Rozpoznaje uszkodzenia dróg;zaniechano;2 V 2023\n',
  );
  expect(poland.mapping).toMatchObject({ identity: ['L.p.'], adopted: { startedOn: { formats: ['D MMMM YYYY'] } } });
  expect(poland.report).toMatchObject({ taken: { RUNNING: 1, GRADUATED: 1, STOPPED: 1 }, unread: {} });
});

it('the shape of a repository of algorithms in Chile: a line of groups above the headings, an id that two rows share beside one of their own, days with footnotes', async () => {
  const days = ['10/2018 [1]', '23/05/2018 [1] (correcto)', '2019 [8]', 'Sin información disponible', 'Sin información disponible'];
  const rows = days.map(
    (day, row) => `${row + 1 - (row > 3 ? 1 : 0)},C-${row * 3 + 2},Asistente ${row},${day},En uso,Reduce la espera ${row}`,
  );
  const { mapping, yaml, report } = await drafted(
    'cl.csv',
    `p,,,INFORMACIÓN,,\nID de ingreso,ID en carpeta,Título,Fecha Lanzamiento,Estado Conocido,Objetivo\n${rows.join('\n')}\n`,
  );
  expect(mapping).toMatchObject({
    file: { headingRow: 2 },
    identity: ['ID en carpeta'],
    adopted: { startedOn: { column: 'Fecha Lanzamiento', formats: ['D/M/YYYY', 'M/YYYY', 'YYYY'] } },
  });
  expect(yaml).not.toContain('several rows have the same');
  expect(report).toMatchObject({ refused: 0, taken: { GRADUATED: 5 } });
});

it('the shape of a library of uses of AI in French municipalities: theirs is the unit, whatever links to a service', async () => {
  const rows = ['En expérimentation', 'En déploiement', 'Terminé'].map(
    (status, row) =>
      `Ville ${row},Assistant ${row},0${row + 1}/2024,${status},Réduire le temps perdu ${row},https://ville${row}.example/service`,
  );
  const { mapping, report } = await drafted(
    'fr.csv',
    `Nom_collectivite,Nom_du_projet,Date_de_demarrage,Statut_du_projet,Description_service,URL_Service\n${rows.join('\n')}\n`,
  );
  expect(mapping).toMatchObject({
    fields: { name: 'Nom_du_projet', unit: 'Nom_collectivite', hypothesis: { column: 'Description_service' } },
    adopted: { startedOn: { column: 'Date_de_demarrage', formats: ['M/YYYY'] } },
  });
  expect(report).toMatchObject({ refused: 0, taken: { RUNNING: 2, GRADUATED: 1 } });
});

it('an id that two rows share is asked about where no other column tells them apart', async () => {
  const rows = ['A-3', 'A-9', 'A-9', 'A-4', 'A-1', 'A-7'].map((id, row) => `${id},Assistant ${row},Live,Shortens the queue in hall ${row}`);
  const { mapping, yaml } = await drafted('shared.csv', `ID,Name,Status,Purpose\n${rows.join('\n')}\n`);
  expect(mapping.identity).toEqual(['ID']);
  expect(yaml).toContain('identity: [ID]   # several rows have the same: all but the first are refused');
});

it('the shape of an export of issues: the project that all of them are of names none, nor are percentages a stage', async () => {
  const rows = ['In Progress,40%', 'Done,100%', 'To Do,0%'].map(
    (said, row) => `Assistant ${row} for citizens,AI-${row * 7},AI Portfolio,${said},Shortens the queue in hall ${row}`,
  );
  const { mapping, report } = await drafted(
    'issues.csv',
    `Summary,Issue key,Project name,Status,Progress,Description\n${rows.join('\n')}\n`,
  );
  expect(mapping).toMatchObject({
    status: { column: 'Status' },
    fields: { name: 'Summary', hypothesis: { column: 'Description' } },
  });
  expect(report).toMatchObject({ refused: 0, taken: { RUNNING: 1, GRADUATED: 1, PROPOSED: 1 } });
});

it('the shape of a German plan of projects: days with their day of the week', async () => {
  const { mapping, report } = await drafted(
    'plan.csv',
    'ID;Vorgangsname;Anfang;Ende;Kosten\n4;Assistent im Bürgeramt;Mo 03.02.25;Fr 18.07.25;1.234.567,89 €\n9;Anträge sortieren;Mo 02.06.25;Fr 06.03.26;350.000,00 €\n',
  );
  expect(mapping).toMatchObject({
    fields: { name: 'Vorgangsname' },
    adopted: {
      startedOn: { column: 'Anfang', formats: ['DD.MM.YY'], language: 'de' },
      decidedOn: { column: 'Ende', formats: ['DD.MM.YY'], language: 'de' },
    },
  });
  expect(report).toMatchObject({ refused: 0, unread: {} });
});

it('the shape of a map: what all its places share names none of them, nor does where they are', async () => {
  const features = ['Mill Street', 'Old Harbour', 'North Bridge'].map((place, row) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [row, 4.5] },
    properties: { kind: 'Sensor', place },
  }));
  const { mapping } = await drafted('map.json', JSON.stringify({ type: 'FeatureCollection', features }));
  expect(mapping).toMatchObject({ file: { records: 'features' }, fields: { name: 'properties.place' } });
});

it('rows that only a text tells apart are called by its beginning', async () => {
  const rows = Array.from({ length: 9 }, (_, row) =>
    `Chile,health,${`Shortens the queue in hall ${row}, `.repeat(row === 4 ? 30 : 3)}`.replaceAll(/,(?= )/g, ';'),
  );
  const { mapping, report } = await drafted('texts.csv', `country,category,text\n${rows.join('\n')}\n`);
  expect(mapping).toMatchObject({ fields: { name: { column: 'text', atMost: 120 }, hypothesis: { column: 'text' } } });
  expect(report).toMatchObject({ refused: 0, taken: { PROPOSED: 9 } });
});

it('the shape of an export of tickets: their short description is their name, too', async () => {
  const rows = ['Work in Progress', 'Open'].map(
    (state, row) => `PRJ001000${row + 1},Sorts letters of hall ${row + 1},${state},2024-05-0${row + 1} 10:00:00,2024-04-01 09:00:00`,
  );
  const { mapping, report } = await drafted(
    'tickets.csv',
    `number,short_description,state,start_date,sys_created_on\n${rows.join('\n')}\n`,
  );
  expect(mapping).toMatchObject({
    identity: ['number'],
    fields: { name: 'short_description', hypothesis: { column: 'short_description' } },
  });
  expect(report).toMatchObject({ refused: 0, taken: { RUNNING: 1, PROPOSED: 1 } });
});

it.each([
  [
    'Denmark',
    'Sagsnr.;Projektnavn;Formål;Forvaltning;Status;Startdato;Slutdato;Budget;Ansvarlig\nA-1;Læse fakturaer;Kortere ventetid i økonomi;Økonomi;Pilot i gang;3. maj 2024;;kr. 350.000,00;ida@example.dk\nA-2;Besvare spørgsmål;Færre opkald til borgerservice;Borgerservice;Stoppet;1. marts 2023;4. juni 2024;kr. 120.000,00;per@example.dk\nA-3;Huller i vejen;Hurtigere reparation af veje;Vej og park;Idé;;;;eva@example.dk\nA-4;Oversættelse;Breve på flere sprog;Borgerservice;På pause;5. juli 2024;;kr. 80.000,00;per@example.dk\n;I alt;;;;;;kr. 470.000,00;\n',
    /currency: DKK, decimal: ","/,
  ],
  [
    'Vietnam',
    'Mã dự án,Tên dự án,Mô tả,Đơn vị,Trạng thái,Ngày bắt đầu,Ngày kết thúc,Kinh phí thí điểm,Người phụ trách\nA-1,Đọc hóa đơn,Rút ngắn thời gian xử lý,Tài chính,Thử nghiệm,"3 tháng 5, 2024",,350 triệu đồng,an@example.vn\nA-2,Dịch tài liệu,Giảm công việc thủ công,Văn phòng,Đã dừng,"1 tháng 3, 2023","4 tháng 6, 2024",120 triệu đồng,binh@example.vn\nA-3,Phát hiện ổ gà,Sửa đường nhanh hơn,Giao thông,Ý tưởng,,,,an@example.vn\nA-4,Dự báo sự cố,Ít hỏng hóc hơn,Giao thông,Tạm dừng,"5 tháng 7, 2024",,80 triệu đồng,an@example.vn\n,Tổng cộng,,,,,,470 triệu đồng,\n',
    /currency: VND/,
  ],
  [
    'Israel',
    'מזהה,שם הפרויקט,תיאור,אגף,סטטוס,תאריך התחלה,תאריך סיום,תקציב,אחראי\nA-1,קריאת חשבוניות,קיצור זמן הטיפול,כספים,פיילוט,3 במאי 2024,,350 אלף ש״ח,dana@example.il\nA-2,תרגום מסמכים,פחות עבודה ידנית,דוברות,בוטל,1 במרץ 2023,4 ביוני 2024,120 אלף ש״ח,noa@example.il\nA-3,איתור בורות,תיקון מהיר של כבישים,תחבורה,רעיון,,,,dana@example.il\nA-4,חיזוי תקלות,פחות תקלות ברשת,מים,מושהה,5 ביולי 2024,,80 אלף ש״ח,noa@example.il\n,סה״כ,,,,,,470 אלף ש״ח,\n',
    /currency: ILS/,
  ],
])('%s: days, money, offices and a line of totals as they are written there', async (country, text, currency) => {
  const { yaml, mapping, report } = await drafted(`${country}.csv`, text);
  expect(yaml).toMatch(currency);
  expect(mapping).toMatchObject({ identity: [expect.any(String)], fields: { unit: expect.any(String) } });
  expect(mapping.skip).toHaveLength(1);
  expect(report).toMatchObject({ refused: 0, taken: { PROPOSED: 1, RUNNING: 2, STOPPED: 1 }, unread: {} });
});

it.each([
  ['Cost centre budget (EUR)', '500,700,900'],
  ['Budget (EUR)', '1500.0,2000.0,2100.0'],
  ['Budget', '2000.0,2010.0,n/a'],
])('“%s” of %s is a budget, beside a cost centre and a year', async (heading, amounts) => {
  const rows = amounts.split(',').map((amount, place) => `Chat ${place},Pilot,420${place},202${place}.0,${amount}`);
  const { mapping } = await drafted('costs.csv', `Name,Status,Cost centre,Budget year,${heading}\n${rows.join('\n')}\n`);
  expect(mapping.fields.budget).toMatchObject({ poc: { column: heading } });
  expect(mapping.fields.budget).not.toHaveProperty('production');
});

it('the shapes of SharePoint, SAP and Power BI: a number before what is looked up, codes of cost centres, headings in brackets', async () => {
  const list = await drafted(
    'list.csv',
    'ID;Titel;Beschreibung;Abteilung;Startdatum\n1;Rechnungen lesen;Kürzere Wartezeit bei Rechnungen;12;#Einkauf;3.2.24\n2;Fragen beantworten;Weniger Anrufe im Büro;14;#Vertrieb;13.2.24\n'.replace(
      /(\d\d;#\p{L}+)/gu,
      '"$1"',
    ),
  );
  expect(list.mapping.fields.unit).toEqual({ column: 'Abteilung', replace: [{ pattern: expect.any(RegExp), with: '' }] });
  expect(list.mapping.adopted).toMatchObject({ startedOn: { formats: ['D.M.YY'] } });
  const sap = await drafted(
    'sap.csv',
    'Bezeichnung;Verantw. Kostenstelle;Plankosten;Waehrung\nRechnungen lesen;0000004200;12.500,00;EUR\nFragen beantworten;0000004201;8.500,00;EUR\n',
  );
  expect(sap.mapping.fields.budget).toMatchObject({ poc: { column: 'Plankosten' } });
  const model = await drafted('model.csv', 'Proj[ID],Proj[Name],Proj[Status]\nA-1,Invoice triage,Pilot\nA-2,Call summaries,Live\n');
  expect(model.mapping).toMatchObject({ identity: ['Proj[ID]'], status: { column: 'Proj[Status]' } });
});
