package nl.comensha.zichtbaar.testing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import nl.comensha.zichtbaar.report.AgeBand;
import nl.comensha.zichtbaar.report.Answer;
import nl.comensha.zichtbaar.report.CaseFileType;
import nl.comensha.zichtbaar.report.Complaint;
import nl.comensha.zichtbaar.report.ExploitationForm;
import nl.comensha.zichtbaar.report.ExploitationSector;
import nl.comensha.zichtbaar.report.LegalBasis;
import nl.comensha.zichtbaar.report.Means;
import nl.comensha.zichtbaar.report.PoliceUnit;
import nl.comensha.zichtbaar.report.ReportFacts;
import nl.comensha.zichtbaar.report.ReportInput;
import nl.comensha.zichtbaar.report.ResidenceStatus;
import nl.comensha.zichtbaar.report.Sex;
import nl.comensha.zichtbaar.vault.CareNeed;
import nl.comensha.zichtbaar.vault.PersonalData;

/** Complete input for a report of a generated person. */
public final class Inputs {
    private Inputs() {}

    public static ReportInput complete(String familyName, String caseNumber) {
        ReportFacts facts = new ReportFacts(
                LocalDate.of(2021, 5, 4),
                CaseFileType.REGISTRATION,
                LegalBasis.WRITTEN_CONSENT,
                PoliceUnit.ROTTERDAM,
                "Rotterdam",
                Sex.FEMALE,
                23,
                AgeBand.FROM_21_TO_25,
                Answer.NO,
                List.of("PL", "NL"),
                "PL",
                ResidenceStatus.DUTCH_OR_EU,
                List.of("pl"),
                List.of(ExploitationForm.LABOUR_EXPLOITATION),
                Answer.NO,
                List.of(ExploitationSector.CLEANING),
                List.of("NL"),
                YearMonth.of(2021, 1),
                YearMonth.of(2021, 4),
                Set.of(),
                Set.of(),
                Set.of(Means.DECEPTION),
                Answer.NO,
                Complaint.NONE,
                Set.of());
        PersonalData person = new PersonalData(
                "Kamila",
                familyName,
                List.of("Kama"),
                LocalDate.of(1998, 2, 3),
                null,
                "",
                "",
                "",
                "",
                caseNumber,
                Set.of(CareNeed.NONE),
                "Generated account.");
        return new ReportInput(facts, person);
    }
}
