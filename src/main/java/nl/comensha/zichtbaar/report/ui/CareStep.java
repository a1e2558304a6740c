package nl.comensha.zichtbaar.report.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Set;
import nl.comensha.zichtbaar.report.Answer;
import nl.comensha.zichtbaar.report.Complaint;
import nl.comensha.zichtbaar.report.ReportFacts;
import nl.comensha.zichtbaar.report.ReportField;
import nl.comensha.zichtbaar.report.ReportInput;
import nl.comensha.zichtbaar.vault.CareNeed;
import nl.comensha.zichtbaar.vault.PersonalData;

/** Step 4: what the person needs, and what comes with the report. */
class CareStep extends FormStep {
    private static final long serialVersionUID = 1L;

    private final Choices<CareNeed> careNeeds;
    private final RadioButtonGroup<Answer> reflectionPeriod;
    private final RadioButtonGroup<Complaint> complaint;

    CareStep(Runnable changed) {
        super(ReportField.Step.CARE, changed);
        careNeeds = whole(Inputs.several(Words.code(ReportField.CARE_NEEDS), CareNeed.values(), false));
        careNeeds.setHelperText(Words.of("report.help.careNeeds"));
        reflectionPeriod = whole(Inputs.tiles(Words.code(ReportField.REFLECTION_PERIOD), Answer.values()));
        reflectionPeriod.setHelperText(Words.of("report.help.reflectionPeriod"));
        complaint = whole(Inputs.tiles(Words.code(ReportField.COMPLAINT), Complaint.values()));
        is(ReportField.CARE_NEEDS, careNeeds);
        is(ReportField.REFLECTION_PERIOD, reflectionPeriod);
        is(ReportField.COMPLAINT, complaint);
    }

    @Override
    void read(ReportInput input) {
        careNeeds.choose(input.person().careNeeds());
        reflectionPeriod.setValue(input.facts().reflectionPeriod());
        complaint.setValue(input.facts().complaint());
    }

    @Override
    ReportInput write(ReportInput input) {
        ReportFacts facts = input.facts();
        PersonalData person = input.person();
        return new ReportInput(
                new ReportFacts(
                        facts.reportDate(),
                        facts.caseFileType(),
                        facts.legalBasis(),
                        facts.policeUnit(),
                        facts.municipality(),
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
                        reflectionPeriod.getValue(),
                        complaint.getValue(),
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
                        person.ownCaseNumber(),
                        Set.copyOf(careNeeds.chosen()),
                        person.account()));
    }
}
