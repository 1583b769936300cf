import { words } from './word-list.ts';

/**
 * Words of headings that tell what a column holds, in the languages in which registers are kept; the one that fits a heading best counts. Those after ~
 * say it surely only as the whole heading: a system's status is no name.
 */
export const HEADINGS = {
  id: words(`
    id | identifier | identifiant | number | nr | no | ref | reference | référence | kennung | code | uuid | numéro
    nummer | n° | 番号 | 管理番号 | kód | nº | ~codi | tunnus | numer
  `),
  name: words(`
    name | title | use case name | ~project | ~system | ~application | ~tool | ~algorithm | nom | titre | ~projet
    ~système | bezeichnung | titel | ~projekt | ~anwendung | naam | nombre | título | titulo | ~proyecto | nome | titolo
    ~progetto | nome do sistema | システム名 | 名称 | 件名 | 事業名 | název | nazwa | namn | navn | nimi | denominació | denominazione
    ~outil | ~algorithme | ~algoritme | ~toepassing | ~verktyg | ~usluga | ~projekti
  `),
  hypothesis: words(`
    hypothesis | intended purpose | what problem | problem solved | purpose | description | summary | objective | goal | benefit | problem | ~what | hypothèse | ~but
    objectif | finalité | zweck | ziel | beschreibung | nutzen | doel | omschrijving | beschrijving | objetivo
    descripción | descripcion | descrição | obiettivo | descrizione | finalità | propósito | finalidad | finalidade | 目的
    概要 | 内容 | 利用目的 | popis | účel | cíl | opis | cel | syfte | formål | beskrivning | beskrivelse | tarkoitus | kuvaus
    descripció | finalitat
  `),
  unit: words(`
    ~unit | department | agency | organisation | organization | division | bureau | ~office | ministry | ~team | ministère
    ~service | ~direction | organisme | amt | behörde | abteilung | ministerium | bereich | organisatie | ministerio
    organismo | ministero | ~ente | institución | instituição | 部署 | 部局 | 所管 | 担当課 | 府省庁 | ~body | authority | einrichtung
    einrichtungen | dienststelle | organisationseinheit | gemeente | instituce | instytucja | úřad | urząd | jednostka
    myndighet | myndighed | virksomhet | organisasjon | kommun | kommune | organisaatio | virasto | departament
    departamento | administration | municipality | sponsoring office | proponent | producteur
  `),
  status: words(`
    status | stage | phase | state | lifecycle | maturity | progress | statut | état | étape | stand | stadium | estado
    etapa | fase | stato | situação | 状況 | 状態 | 段階 | ステータス | stav | fáze | etap | faza | vaihe | ~tila | fas | estat
  `),
  startedOn: words(`
    start | started | begin | began | initiated | kick-off | kickoff | launch | since | début | lancement | beginn | seit
    startdatum | inicio | início | inizio | avvio | 開始日 | 開始 | 利用開始日 | zahájení | začátek | rozpoczęcie | oppstart
    startdato | alkoi | aloitus | inici | begindatum
  `),
  decidedOn: words(`
    end date | ended | retired | closed | stopped | decommissioned | fin | ende | einddatum | fine | 終了日 | enddatum
    konec | ukončení | zakończenie | slutdatum | sluttdato | fecha de término | data de término | date implemented
    implementation date | deployment date | date deployed
  `),
  goLiveOn: words(`
    go-live | go live | golive | planned production | mise en production | produktivsetzung
  `),
  decisionDueOn: words(`
    decision due | decision date | due date | deadline | échéance | frist
  `),
  poc: words(`
    poc budget | pilot budget | budget | cost | costs | amount | funding | investment | spend | coût | montant | kosten
    betrag | presupuesto | coste | orçamento | costo | importo | monto | inversión | 予算 | 費用 | 金額 | rozpočet | náklady
    budżet | koszt | budget i kr | kostnad | kustannus | pressupost
  `),
  production: words(`
    production budget | budget for production | budget de production | produktionsbudget | run budget | operation budget
    operating budget | betriebskosten | operating cost | running cost
  `),
  productionOwner: words(`
    production owner | business owner | product owner | service owner | owner | responsible | responsable | verantwortlich
    verantwortliche | eigenaar | responsabile
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
