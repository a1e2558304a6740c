package nl.comensha.zichtbaar.report;

/** Dossiertype: what the reporter asks of CoMensha. */
public enum CaseFileType {
    REGISTRATION,
    REGISTRATION_AND_SHELTER,
    REGISTRATION_INFORMATION_AND_ADVICE
}
