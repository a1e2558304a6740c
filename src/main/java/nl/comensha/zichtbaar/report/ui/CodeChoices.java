package nl.comensha.zichtbaar.report.ui;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.comensha.zichtbaar.report.AgeBand;
import nl.comensha.zichtbaar.report.Answer;
import nl.comensha.zichtbaar.report.ExploitationForm;
import nl.comensha.zichtbaar.report.ExploitationSector;
import nl.comensha.zichtbaar.report.PoliceUnit;
import nl.comensha.zichtbaar.report.ReportFilter.Choice;
import nl.comensha.zichtbaar.report.ReportFilter.Field;
import nl.comensha.zichtbaar.report.Sex;
import nl.comensha.zichtbaar.shared.Municipalities;
import nl.comensha.zichtbaar.shared.Province;

/** What can be chosen for the filters whose values are codes. */
final class CodeChoices {
    private CodeChoices() {}

    static List<Choice> of(Field field) {
        return switch (field) {
            case FORM -> of(ExploitationForm.values());
            case SECTOR -> of(ExploitationSector.values());
            case SEX -> of(Sex.values());
            case AGE_BAND -> of(AgeBand.values());
            case MINOR -> of(Answer.values());
            case POLICE_UNIT -> of(PoliceUnit.values());
            case NATIONALITY ->
                Countries.nationalities().stream()
                        .map(code -> new Choice(code, Countries.name(code)))
                        .toList();
            case PROVINCE ->
                Stream.concat(
                                of(Province.values()).stream(),
                                Stream.of(new Choice("UNKNOWN", Words.choice(Answer.UNKNOWN))))
                        .toList();
            case REGION ->
                Municipalities.centres().stream()
                        .map(name -> new Choice(name, name))
                        .toList();
            case REPORTER_TYPE, ORGANISATION, UNIT -> List.of();
        };
    }

    private static List<Choice> of(Enum<?>[] codes) {
        return Arrays.stream(codes)
                .map(code -> new Choice(code.name(), Words.choice(code)))
                .toList();
    }
}
