package nl.comensha.zichtbaar.seeds;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** One generated person as they really are; what reporters tell of them differs. */
record Person(int id, Kind kind, Who who, What what, Place place) {

    /** @param vNumber empty for citizens of the Union */
    record Who(
            Origin origin,
            boolean woman,
            LocalDate born,
            String given,
            String family,
            String alias,
            List<String> nationalities,
            String countryOfBirth,
            String residence,
            String vNumber,
            String phone,
            String email,
            String address) {

        boolean inUnion() {
            return nationalities.stream().anyMatch(Origin::inUnion);
        }
    }

    record What(
            String form,
            String sector,
            String countries,
            YearMonth from,
            YearMonth to,
            String recruitment,
            String acts,
            String means,
            String indicators) {}

    record Place(String policeUnit, String municipality) {}

    /** The same person, met again later. */
    Person again(YearMonth from, YearMonth to) {
        What then = new What(
                what.form,
                what.sector,
                what.countries,
                from,
                to,
                what.recruitment,
                what.acts,
                what.means,
                what.indicators);
        return new Person(id, kind, who, then, place);
    }
}
