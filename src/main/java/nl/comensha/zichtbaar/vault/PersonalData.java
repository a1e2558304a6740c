package nl.comensha.zichtbaar.vault;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What directly identifies the person of one report, or is too sensitive to lie beside the facts (decisions 19 and 20). Empty
 * strings and nulls mean "not known". There is no place for a BSN, on purpose: CoMensha has no ground for it.
 *
 * @param birthYear when no more than the year is known
 * @param vNumber alien number, ten digits
 * @param ownCaseNumber the reporter's own number of the case
 * @param account the reporter's free text
 */
public record PersonalData(
        String givenNames,
        String familyName,
        List<String> aliases,
        @Nullable LocalDate birthDate,
        @Nullable Integer birthYear,
        String vNumber,
        String phone,
        String email,
        String address,
        String ownCaseNumber,
        Set<CareNeed> careNeeds,
        String account) {

    public static final PersonalData EMPTY =
            new PersonalData("", "", List.of(), null, null, "", "", "", "", "", Set.of(), "");

    public PersonalData {
        aliases = List.copyOf(aliases);
        careNeeds = Set.copyOf(careNeeds);
    }

    /** Never prints what it holds: a log line must not carry a name. */
    @Override
    public String toString() {
        return "PersonalData[…]";
    }
}
