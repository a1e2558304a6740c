package nl.comensha.zichtbaar.report.ui;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.comensha.zichtbaar.report.ReportFacts;
import nl.comensha.zichtbaar.report.ReportField;
import nl.comensha.zichtbaar.shared.ui.DefinitionList;
import nl.comensha.zichtbaar.vault.PersonalData;
import org.jspecify.annotations.Nullable;

/** What a report says, as a list of terms; what was not answered says so. */
final class Summary {
    private final DefinitionList list = new DefinitionList();

    private Summary() {}

    /** Everything that does not say who. */
    static DefinitionList facts(ReportFacts facts) {
        Summary summary = new Summary();
        summary.add(Words.code(ReportField.REPORT_DATE), Words.date(facts.reportDate()));
        summary.add(ReportField.CASE_FILE_TYPE, facts.caseFileType());
        summary.add(ReportField.LEGAL_BASIS, facts.legalBasis());
        String place = facts.municipality();
        summary.add(Words.of("report.field.municipality"), place == null ? "" : MessageStep.place(place));
        summary.add(ReportField.POLICE_UNIT, facts.policeUnit());
        summary.add(ReportField.SEX, facts.sex());
        summary.add(Words.code(ReportField.AGE), age(facts));
        summary.add(Words.code(ReportField.NATIONALITIES), Countries.names(facts.nationalities()));
        String born = facts.countryOfBirth();
        summary.add(Words.of("report.field.countryOfBirth"), born == null ? "" : Countries.name(born));
        summary.add(ReportField.RESIDENCE_STATUS, facts.residenceStatus());
        summary.add(Words.of("report.field.languages"), Countries.languages(facts.languages()));
        summary.add(Words.code(ReportField.FORMS), Words.codes(facts.forms()));
        summary.add(Words.code(ReportField.SECTORS), Words.codes(facts.sectors()));
        summary.add(Words.of("report.field.exploitationCountries"), Countries.names(facts.exploitationCountries()));
        summary.add(Words.code(ReportField.PERIOD), period(facts.exploitationFrom(), facts.exploitationTo()));
        summary.codes("recruitment", facts.recruitment());
        summary.codes("acts", facts.acts());
        summary.codes("means", facts.means());
        summary.codes("indicators", facts.indicators());
        summary.add(
                Words.of("report.field.seriousDisadvantage"),
                facts.seriousDisadvantage() == null ? "" : Words.choice(facts.seriousDisadvantage()));
        summary.add(ReportField.REFLECTION_PERIOD, facts.reflectionPeriod());
        summary.add(ReportField.COMPLAINT, facts.complaint());
        return summary.list;
    }

    /** Who it is about. */
    static DefinitionList person(PersonalData person) {
        Summary summary = new Summary();
        summary.add(Words.of("report.field.givenNames"), person.givenNames());
        summary.add(Words.of("report.field.familyName"), person.familyName());
        summary.add(Words.of("report.field.aliases"), String.join(", ", person.aliases()));
        summary.add(
                Words.of("report.field.birth"),
                person.birthDate() != null ? Words.date(person.birthDate()) : Objects.toString(person.birthYear(), ""));
        summary.add(Words.of("report.field.vNumber.short"), person.vNumber());
        summary.add(Words.of("report.field.phone"), person.phone());
        summary.add(Words.of("report.field.email"), person.email());
        summary.add(Words.of("report.field.address"), person.address());
        summary.add(Words.code(ReportField.OWN_CASE_NUMBER), person.ownCaseNumber());
        summary.add(Words.code(ReportField.CARE_NEEDS), Words.codes(person.careNeeds()));
        summary.add(Words.code(ReportField.ACCOUNT), person.account());
        return summary.list;
    }

    private static String age(ReportFacts facts) {
        if (facts.age() != null) {
            return Words.of("report.age.years", facts.age());
        }
        return facts.ageBand() == null ? "" : Words.choice(facts.ageBand());
    }

    private static String period(@Nullable YearMonth from, @Nullable YearMonth to) {
        return Stream.of(
                        from == null ? "" : Words.of("report.period.from", Words.month(from)),
                        to == null ? "" : Words.of("report.period.to", Words.month(to)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private void codes(String field, Collection<? extends Enum<?>> values) {
        add(Words.of("report.field." + field), Words.codes(values));
    }

    private void add(ReportField field, @Nullable Enum<?> value) {
        add(Words.code(field), value == null ? "" : Words.choice(value));
    }

    private void add(String term, String value) {
        list.fact(term, value.isBlank() ? Words.of("report.unanswered") : value);
    }
}
