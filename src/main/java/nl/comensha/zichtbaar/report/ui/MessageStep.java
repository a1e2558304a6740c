package nl.comensha.zichtbaar.report.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.comensha.zichtbaar.report.CaseFileType;
import nl.comensha.zichtbaar.report.LegalBasis;
import nl.comensha.zichtbaar.report.PoliceUnit;
import nl.comensha.zichtbaar.report.ReportFacts;
import nl.comensha.zichtbaar.report.ReportField;
import nl.comensha.zichtbaar.report.ReportInput;
import nl.comensha.zichtbaar.shared.Municipalities;
import nl.comensha.zichtbaar.vault.PersonalData;
import org.jspecify.annotations.Nullable;

/** Step 1: what is reported, on what ground, where. */
class MessageStep extends FormStep {
    private static final long serialVersionUID = 1L;

    private final DatePicker reportDate;
    private final TextField ownCaseNumber;
    private final RadioButtonGroup<CaseFileType> caseFileType;
    private final RadioButtonGroup<LegalBasis> legalBasis;
    private final ComboBox<String> municipality;
    private final ComboBox<PoliceUnit> policeUnit;

    MessageStep(LocalDate today, Runnable changed) {
        super(ReportField.Step.REPORT, changed);
        reportDate = Inputs.date(Words.code(ReportField.REPORT_DATE), today);
        ownCaseNumber = Inputs.number(Words.optional(Words.code(ReportField.OWN_CASE_NUMBER)));
        ownCaseNumber.setHelperText(Words.of("report.help.ownCaseNumber"));
        caseFileType = Inputs.tiles(Words.code(ReportField.CASE_FILE_TYPE), CaseFileType.values());
        legalBasis = Inputs.tiles(Words.code(ReportField.LEGAL_BASIS), LegalBasis.values());
        legalBasis.setHelperText(Words.of("report.help.legalBasis"));
        List<String> places = new ArrayList<>(List.of(ReportFacts.UNKNOWN_PLACE));
        places.addAll(Municipalities.names());
        municipality = Inputs.pick(Words.of("report.field.municipality"), places, MessageStep::place);
        policeUnit = Inputs.pick(Words.code(ReportField.POLICE_UNIT), PoliceUnit.values());
        policeUnit.setHelperText(Words.of("report.help.policeUnit"));
        // First, so that what is saved has the proposed unit in it.
        municipality.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                propose(event.getOldValue(), event.getValue());
            }
        });
        half(reportDate);
        half(ownCaseNumber);
        whole(caseFileType);
        whole(legalBasis);
        half(municipality);
        half(policeUnit);
        is(ReportField.REPORT_DATE, reportDate);
        is(ReportField.OWN_CASE_NUMBER, ownCaseNumber);
        is(ReportField.CASE_FILE_TYPE, caseFileType);
        is(ReportField.LEGAL_BASIS, legalBasis);
        is(ReportField.MUNICIPALITY, municipality);
        is(ReportField.POLICE_UNIT, policeUnit);
    }

    static String place(String name) {
        return name.equals(ReportFacts.UNKNOWN_PLACE) ? Words.of("report.unknown") : name;
    }

    /** Proposes the unit of the place, unless somebody chose another one by hand. */
    private void propose(@Nullable String before, @Nullable String now) {
        PoliceUnit proposed = unit(now);
        if (proposed != null && (policeUnit.isEmpty() || policeUnit.getValue() == unit(before))) {
            policeUnit.setValue(proposed);
        }
    }

    private static @Nullable PoliceUnit unit(@Nullable String place) {
        String code = Municipalities.policeUnit(place);
        return code == null ? null : PoliceUnit.valueOf(code);
    }

    @Override
    void read(ReportInput input) {
        ReportFacts facts = input.facts();
        reportDate.setValue(facts.reportDate());
        ownCaseNumber.setValue(input.person().ownCaseNumber());
        caseFileType.setValue(facts.caseFileType());
        legalBasis.setValue(facts.legalBasis());
        municipality.setValue(facts.municipality());
        policeUnit.setValue(facts.policeUnit());
    }

    @Override
    ReportInput write(ReportInput input) {
        ReportFacts facts = input.facts();
        PersonalData person = input.person();
        return new ReportInput(
                new ReportFacts(
                        reportDate.getValue(),
                        caseFileType.getValue(),
                        legalBasis.getValue(),
                        policeUnit.getValue(),
                        municipality.getValue(),
                        facts.sex(),
                        facts.age(),
                        facts.ageBand(),
                        facts.minor(),
                        facts.nationalities(),
                        facts.countryOfBirth(),
                        facts.residenceStatus(),
                        facts.languages(),
                        facts.forms(),
                        facts.seriousDisadvantage(),
                        facts.sectors(),
                        facts.exploitationCountries(),
                        facts.exploitationFrom(),
                        facts.exploitationTo(),
                        facts.recruitment(),
                        facts.acts(),
                        facts.means(),
                        facts.reflectionPeriod(),
                        facts.complaint(),
                        facts.indicators()),
                new PersonalData(
                        person.givenNames(),
                        person.familyName(),
                        person.aliases(),
                        person.birthDate(),
                        person.birthYear(),
                        person.vNumber(),
                        person.phone(),
                        person.email(),
                        person.address(),
                        ownCaseNumber.getValue().strip(),
                        person.careNeeds(),
                        person.account()));
    }
}
