package nl.comensha.zichtbaar.statistics;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The dated names that figures need: organisations, and the groups in which the types of reporters are published. */
record Reference(
        List<Organisation> organisations, List<Name> names, List<Group> groups, List<GroupOfType> groupsOfTypes) {

    static final Reference EMPTY = new Reference(List.of(), List.of(), List.of(), List.of());

    record Organisation(UUID id, String slug, String name) {}

    record Name(UUID organisation, LocalDate from, String name) {}

    record Group(String code, LocalDate from, @Nullable LocalDate to, Label label, int sort) {}

    record GroupOfType(
            String type,
            String group,
            LocalDate from,
            @Nullable LocalDate to) {}

    /** The group in which a type is published on a day (decision 5). */
    String groupOf(String type, LocalDate day) {
        return groupsOfTypes.stream()
                .filter(row -> row.type().equals(type) && holds(row.from(), row.to(), day))
                .map(GroupOfType::group)
                .findFirst()
                .orElse(Dimension.UNKNOWN);
    }

    /** The groups as they stand in the figures of a year, with the names of its last day. */
    List<Group> groupsOf(int year) {
        LocalDate last = LocalDate.of(year, 12, 31);
        return groups.stream()
                .filter(group -> holds(group.from(), group.to(), last))
                .sorted(Comparator.comparingInt(Group::sort))
                .toList();
    }

    Optional<Organisation> organisation(UUID id) {
        return organisations.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** What an organisation was called at the end of a year. */
    String nameOf(Organisation organisation, int year) {
        LocalDate last = LocalDate.of(year, 12, 31);
        return names.stream()
                .filter(name -> name.organisation().equals(organisation.id())
                        && !name.from().isAfter(last))
                .max(Comparator.comparing(Name::from))
                .map(Name::name)
                .orElse(organisation.name());
    }

    private static boolean holds(LocalDate from, @Nullable LocalDate to, LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }
}
