import { words } from './word-list.ts';

/**
 * Words of headings that tell what a column holds, in the languages in which registers are kept; the one that fits a heading best counts. Those after ~
 * say it surely only as the whole heading: a system's status is no name.
 */
export const HEADINGS = {
  id: words(`
    id | identifier | issue key | vorgangsschlüssel | identifiant | number | nr | no | ref | reference | référence | kennung | code | uuid | guid | numéro
    nummer | n° | 番号 | 管理番号 | kód | nº | ~codi | tunnus | numer
    código | codigo | cód | sl no | s no | sr no | serial no | 과제번호 | 번호 | 관리번호 | 연번 | 序号 | 序號 | 编号 | 項目編號 | номер | код
    α/α | αα | κωδικός | מזהה | מספר | الرقم | رقم | sıra no | sıra | ~kod | 项目编号
    l p | क्रमांक | क्रम संख्या | 編號 | ลำดับ | รหัส | รหัสโครงการ | mã số | azonosító | sorszám | číslo | lp | lfd nr | codice | ons kenmerk | zaakkenmerk | sagsnr | journalnummer | diarienummer | løpenr | mã dự án | mã | شناسه | کد | ردیف | الرمز | 코드 | 과제코드 | 案件番号 | č j
  `),
  name: words(`
    name | title | use case name | ~project | ~system | ~application | ~tool | ~algorithm | nom | titre | ~projet
    ~système | bezeichnung | titel | ~projekt | ~anwendung | naam | nombre | título | titulo | ~proyecto | nome | titolo
    ~progetto | nome do sistema | システム名 | 名称 | 件名 | 事業名 | název | nazwa | namn | navn | nimi | denominació | denominazione
    ~outil | ~algorithme | ~algoritme | ~toepassing | ~verktyg | ~usluga | ~projekti
    título do projeto | nome do projeto | nome da iniciativa | 과제명 | 사업명 | 명칭 | 서비스명 | 项目名称 | 系统名称 | 專案名稱 | 計畫名稱
    назва | название | наименование | τίτλος | ονομασία | όνομα | שם המיזם | שם הפרויקט | שם | اسم المشروع | الاسم | proje adı | proje | ad
    project name | project title | titre du projet | nom du projet | megnevezés | denumire | naziv | pavadinimas | nosaukums | nimetus | परियोजना का नाम | नाम | ชื่อโครงการ | ชื่อ | tên dự án | tên | nama | projektname | projektnavn | projektnamn | benämning | intitulé | intitulé du projet | nom de l’initiative | ~iniciativa | nombre del proyecto | denominazione progetto | hankkeen nimi | název projektu | nazwa projektu | наименование проекта | назва проєкту | שם היוזמה | اسم المبادرة | نام پروژه | عنوان | 案件名
  `),
  hypothesis: words(`
    hypothesis | intended purpose | what problem | problem solved | purpose | description | summary | objective | goal | benefit | problem | ~what | hypothèse | ~but
    objectif | finalité | zweck | ziel | beschreibung | nutzen | doel | omschrijving | beschrijving | objetivo
    descripción | descripcion | descrição | obiettivo | descrizione | finalità | propósito | finalidad | finalidade | 目的
    概要 | 内容 | 利用目的 | popis | účel | cíl | opis | cel | syfte | formål | beskrivning | beskrivelse | tarkoitus | kuvaus
    descripció | finalitat
    para que serve | objetivos | 목적 | 개요 | 내용 | 项目目标 | 建设目标 | 目标 | 项目简介 | 目標 | мета | цель | описание | опис | призначення
    σκοπός | περιγραφή | στόχος | מטרה | תיאור | الهدف | الوصف | amaç | açıklama
    उद्देश्य | विवरण | วัตถุประสงค์ | รายละเอียด | mục tiêu | mục đích | tujuan | cél | célja | leírás | scop | descriere | ~namen | tikslas | mērķis | eesmärk | mô tả | شرح | هدف | 說明 | 説明 | 说明
  `),
  unit: words(`
    ~unit | department | agency | organisation | organization | division | bureau | ~office | ministry | ~team | ministère
    ~service | ~direction | organisme | amt | behörde | abteilung | ministerium | bereich | organisatie | ministerio
    organismo | ministero | ~ente | institución | instituição | 部署 | 部局 | 所管 | 担当課 | 府省庁 | ~body | authority | einrichtung
    einrichtungen | dienststelle | organisationseinheit | gemeente | instituce | instytucja | úřad | urząd | jednostka
    myndighet | myndighed | virksomhet | organisasjon | kommun | kommune | organisaatio | virasto | departament
    departamento | publishing body | public body | administration | municipality | sponsoring office | proponent | producteur
    collectivité | coll nom | órgão | orgao | secretaria | dept | ministry department | org | 부서 | 기관 | 기관명 | 소관부서 | 所属单位 | 单位 | 部门 | 主管機關
    відомство | ведомство | орган | установа | министерство | φορέας | υπουργείο | υπηρεσία | משרד | גוף | الجهة | الوزارة | kurum | birim | bakanlık
    afdeling | referat | área | विभाग | मंत्रालय | หน่วยงาน | กระทรวง | cơ quan | instansi | szervezet | instituţie | instituție | organ | tijelo | įstaiga | iestāde | asutus | struttura | settore | forvaltning | förvaltning | avdelning | avdeling | enhet | toimiala | osasto | yksikkö | odbor | oddělení | dział | wydział | departement | подразделение | департамент | отдел | управление | підрозділ | управління | διεύθυνση | אגף | מחלקה | الإدارة | إدارة | القسم | واحد | اداره | 承辦單位 | 单位名称 | 担当部署 | 部門 | đơn vị | phòng ban
  `),
  status: words(`
    status | stage | phase | state | lifecycle | maturity | progress | statut | état | étape | stand | stadium | estado
    etapa | fase | stato | situação | 状況 | 状態 | 段階 | ステータス | stav | fáze | etap | faza | vaihe | ~tila | fas | estat
    진행상태 | 진행단계 | 상태 | 단계 | 추진현황 | 当前阶段 | 阶段 | 状态 | 项目状态 | 狀態 | 階段 | стан | статус | стадия | стадія | этап
    κατάσταση | φάση | στάδιο | סטטוס | מצב | שלב | الحالة | المرحلة | durum | durumu | aşama
    執行狀況 | 執行情形 | 辦理情形 | 推動情形 | स्थिति | สถานะ | trạng thái | tình trạng | állapot | stadiu | stanje | būsena | statuss | staatus | avancement | läge | وضعیت | مرحله | 進捗 | 進捗状況 | 进度 | 進度
  `),
  startedOn: words(`
    start | empezó | started | begin | began | initiated | kick-off | kickoff | launch | since | début | lancement | beginn | anfang | seit
    date de mise en expérimentation | data rozpoczęcia | datum zahájení | start date | project start | startdatum | inicio | início | inizio | avvio | 開始日 | 開始 | 利用開始日 | zahájení | začátek | rozpoczęcie | oppstart
    startdato | alkoi | aloitus | inici | begindatum
    시작일 | 착수일 | 开始 | 启动日期 | 开始日期 | 启动时间 | 開始日期 | дата початку | початок | дата начала | начало
    έναρξη | ημερομηνία έναρξης | תאריך התחלה | تاريخ البدء | başlangıç | başlama tarihi | başlangıç tarihi | sanctioned in | date of sanction
    operation date | operational date | date operational | date initiated | lanzamiento | lançamento | démarrage | تاريخ البداية | प्रारंभ | आरंभ | วันที่เริ่ม | วันเริ่ม | ngày bắt đầu | kezdete | început | datum početka | pradžia | sākums | algus | kezdés | kezdő dátum | kezdés dátuma | fecha inicio | data inizio | aloituspäivä | alkamispäivä | startdag | تاریخ شروع | شروع | ngày khởi động | 启动 | 開始時間 | 开始时间
  `),
  decidedOn: words(`
    end date | ~end | ~finish | endtermin | ended | retired | closed | stopped | decommissioned | fin | ende | einddatum | fine | 終了日 | enddatum
    konec | ukončení | zakończenie | slutdatum | sluttdato | fecha de término | data de término | date implemented
    implementation date | deployment date | date deployed | date of decision | completion date
    date of completion | date completed | date closed | closure date | fecha de fin | fecha de cierre | termino | fecha de decisión
    data da decisão | data de conclusão | date de décision | date de fin | entscheidung am | entscheidungsdatum | projektende
    abschluss | data di fine | data fine | data decisione | besluitdatum | 決定日 | 判断日 | 決裁日 | 完了日 | 決定日期 | 結案日期 | 結束日期
    结束日期 | 完成日期 | 决定日期 | 종료일 | 완료일 | 결정일 | data decyzji | data zakończenia | datum ukončení | datum rozhodnutí | beslutsdatum
    vedtaksdato | päätöspäivä | дата завершення | дата рішення | дата завершения | дата решения | ημερομηνία λήξης | תאריך סיום
    تاريخ القرار | تاريخ الانتهاء | bitiş tarihi | karar tarihi | data de encerramento | समाप्ति | วันที่สิ้นสุด | ngày kết thúc | date de clôture | date fin | slutdato | avslutningsdato | päättymispäivä | befejezés | befejezés dátuma | vége | дата окончания | окончание | تاريخ النهاية | تاریخ پایان | 结束时间 | 終了時期
  `),
  goLiveOn: words(`
    go-live | go live | golive | planned production | mise en production | produktivsetzung
  `),
  decisionDueOn: words(`
    decision due | decision date | decision by | go no go | due date | deadline | échéance | frist
  `),
  poc: words(`
    poc budget | pilot budget | budget | cost | costs | amount | funding | investment | spend | coût | montant | kosten
    betrag | presupuesto | coste | orçamento | custo | costo | importo | monto | inversión | 予算 | 費用 | 金額 | rozpočet | náklady
    budżet | koszt | budget i kr | kostnad | kustannus | pressupost
    orçamento do piloto | valor | 예산 | 사업비 | 投入资金 | 资金 | 预算 | 投资额 | 經費 | 預算 | бюджет | вартість | стоимость
    outlay | outlays | mittel | fördermittel | 事業費 | 经费 | ميزانية | تكلفة
    προϋπολογισμός | κόστος | תקציב | עלות | الميزانية | التكلفة | bütçe | maliyet
    बजट | लागत | งบประมาณ | kinh phí | ngân sách | anggaran | költség | költségvetés | buget | proračun | biudžetas | budžets | eelarve | budjetti | budsjett | بودجه | هزینه
  `),
  production: words(`
    production budget | budget for production | budget de production | produktionsbudget | run budget | operation budget
    operating budget | budget d’exploitation | coût d’exploitation | betriebskosten | operating cost | running cost
    orçamento de produção | presupuesto de producción | custo de operação | orçamento para produção
  `),
  productionOwner: words(`
    production owner | business owner | product owner | service owner | owner | responsible | responsable | verantwortlich
    verantwortliche | eigenaar | responsabile
    responsável | 담당자 | 负责人 | 負責人 | відповідальний | ответственный | υπεύθυνος | אחראי | المسؤول | sorumlu
    ผู้รับผิดชอบ | felelős | responsabil | ansvarig | ansvarlig | fachverantwortlicher | referente | vastuuhenkilö | odpovědná osoba | osoba odpowiedzialna | người phụ trách | مسئول | 責任者 | 承辦人
  `),
  pocLead: words(`
    poc lead | lead | project manager | contact | manager | chef de projet | leiter | leitung | ansprechpartner | kontakt
    contacto | contatto | email | e-mail | ansprechperson | projektleitung | kontaktní osoba | kontaktperson
    yhteyshenkilö
  `),
  sponsor: words(`
    sponsor
  `),
  speaksOf: words(`
    last updated | updated | as of | date modified | mise à jour | aktualisiert | stand vom | actualización
    aggiornamento | laatst gewijzigd | aktualizace | senast uppdaterad | sist oppdatert | päivitetty
  `),
} as const;
export type Guessed = keyof typeof HEADINGS;
