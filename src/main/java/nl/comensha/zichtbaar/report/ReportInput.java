package nl.comensha.zichtbaar.report;

import nl.comensha.zichtbaar.vault.PersonalData;

/** What a reporter fills in: the facts and, apart from them, the person. */
public record ReportInput(ReportFacts facts, PersonalData person) {}
