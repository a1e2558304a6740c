package nl.comensha.zichtbaar.report.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.comensha.zichtbaar.report.ReportFacts;
import nl.comensha.zichtbaar.report.ReportField;
import nl.comensha.zichtbaar.report.ReportInput;
import nl.comensha.zichtbaar.report.ResidenceStatus;
import nl.comensha.zichtbaar.report.Sex;
import nl.comensha.zichtbaar.shared.Country;
import nl.comensha.zichtbaar.vault.PersonalData;

/** Step 2: who it is about, as far as that is known and may be registered. */
class PersonStep extends FormStep {
    private static final long serialVersionUID = 1L;

    private final LocalDate today;
    private final TextField givenNames;
    private final TextField familyName;
    private final TextField aliases;
    private final RadioButtonGroup<Sex> sex;
    private final AgeInput birth;
    private final Choices<String> nationalities;
    private final ComboBox<String> countryOfBirth;
    private final ComboBox<ResidenceStatus> residenceStatus;
    private final Choices<String> languages;
    private final TextField vNumber;
    private final TextField phone;
    private final TextField email;
    private final TextField address;

    PersonStep(LocalDate today, Runnable changed) {
        super(ReportField.Step.PERSON, changed);
        this.today = today;
        givenNames = half(Inputs.text(optional("givenNames")));
        familyName = half(Inputs.text(optional("familyName")));
        aliases = whole(Inputs.text(optional("aliases")));
        aliases.setHelperText(Words.of("report.help.aliases"));
        sex = whole(Inputs.tiles(Words.code(ReportField.SEX), Sex.values()));
        birth = whole(new AgeInput(today));
        nationalities = half(new Choices<>(
                Words.code(ReportField.NATIONALITIES),
                Countries.nationalities(),
                Countries::name,
                Set.of(Country.UNKNOWN, Country.STATELESS),
                true));
        countryOfBirth = half(Inputs.pick(optional("countryOfBirth"), Countries.countries(), Countries::name));
        residenceStatus = half(Inputs.pick(Words.code(ReportField.RESIDENCE_STATUS), ResidenceStatus.values()));
        residenceStatus.setHelperText(Words.of("report.help.residenceStatus"));
        languages =
                half(new Choices<>(optional("languages"), Countries.languages(), Countries::language, Set.of(), false));
        vNumber = half(Inputs.number(Words.of("report.field.vNumber")));
        phone = half(Inputs.text(optional("phone")));
        email = half(Inputs.number(optional("email")));
        address = half(Inputs.text(optional("address")));
        is(ReportField.NAMES, givenNames);
        is(ReportField.SEX, sex);
        is(ReportField.AGE, birth);
        is(ReportField.NATIONALITIES, nationalities);
        is(ReportField.RESIDENCE_STATUS, residenceStatus);
        is(ReportField.V_NUMBER, vNumber);
        is(ReportField.EMAIL, email);
    }

    private static String optional(String field) {
        return Words.optional(Words.of("report.field." + field));
    }

    @Override
    void read(ReportInput input) {
        ReportFacts facts = input.facts();
        PersonalData person = input.person();
        givenNames.setValue(person.givenNames());
        familyName.setValue(person.familyName());
        aliases.setValue(String.join(", ", person.aliases()));
        sex.setValue(facts.sex());
        birth.setReportDate(Objects.requireNonNullElse(facts.reportDate(), today));
        birth.setValue(AgeInput.Birth.of(person.birthDate(), person.birthYear(), facts.ageBand()));
        nationalities.choose(facts.nationalities());
        countryOfBirth.setValue(facts.countryOfBirth());
        residenceStatus.setValue(facts.residenceStatus());
        languages.choose(facts.languages());
        vNumber.setValue(person.vNumber());
        phone.setValue(person.phone());
        email.setValue(person.email());
        address.setValue(person.address());
    }

    @Override
    ReportInput write(ReportInput input) {
        ReportFacts facts = input.facts();
        PersonalData person = input.person();
        LocalDate day = Objects.requireNonNullElse(facts.reportDate(), today);
        birth.setReportDate(day);
        AgeInput.Birth known = Objects.requireNonNullElse(birth.getValue(), AgeInput.Birth.NOTHING);
        return new ReportInput(
                new ReportFacts(
                        facts.reportDate(),
                        facts.caseFileType(),
                        facts.legalBasis(),
                        facts.policeUnit(),
                        facts.municipality(),
                        sex.getValue(),
                        known.ageOn(day),
                        known.bandOn(day),
                        known.minorOn(day),
                        nationalities.chosen(),
                        countryOfBirth.getValue(),
                        residenceStatus.getValue(),
                        languages.chosen(),
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
                        givenNames.getValue().strip(),
                        familyName.getValue().strip(),
                        names(aliases.getValue()),
                        known.date(),
                        known.year(),
                        vNumber.getValue().strip(),
                        phone.getValue().strip(),
                        email.getValue().strip(),
                        address.getValue().strip(),
                        person.ownCaseNumber(),
                        person.careNeeds(),
                        person.account()));
    }

    private static List<String> names(String typed) {
        return Arrays.stream(typed.split("[,;]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
