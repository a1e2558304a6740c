package nl.comensha.zichtbaar.seeds;

import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a name, a number or a date comes out when somebody else writes it down. */
final class Spelling {

    private static final List<String> PREFIXES = List.of(
            "van den ", "van der ", "van de ", "van 't ", "van ", "de ", "ter ", "el ", "El ", "Al-", "da ", "dos ");

    /** What one ear hears and another hand writes, both ways where that is natural. */
    private static final List<List<String>> SOUNDS = List.of(
            List.of("ou", "u"),
            List.of("oe", "u"),
            List.of("kh", "ch"),
            List.of("ph", "f"),
            List.of("ij", "y"),
            List.of("cz", "ts"),
            List.of("sz", "sj"),
            List.of("sh", "sj"),
            List.of("dj", "j"),
            List.of("y", "i"),
            List.of("ck", "k"),
            List.of("z", "s"),
            List.of("th", "t"));

    private Spelling() {}

    /** In plain Latin letters, as a system without diacritics has it. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('ł', 'l')
                .replace('Ł', 'L')
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replace('ı', 'i');
    }

    /** Another spelling of the same name; the same when none comes to mind. */
    static String heard(Dice dice, String name) {
        for (int tries = 0; tries < 6; tries++) {
            String other = switch (dice.between(0, 4)) {
                case 0 -> plain(name);
                case 1 -> name.replaceFirst("([a-z])\\1", "$1");
                case 2 -> sound(dice, name);
                case 3 -> transposed(dice, name);
                default -> name.replaceFirst("[- ]", "");
            };
            if (!other.equals(name)) {
                return other;
            }
        }
        return name;
    }

    /** A family name whose prefix was left out, put behind or shortened; null when it has none. */
    static @Nullable String withoutPrefix(Dice dice, String family) {
        for (String prefix : PREFIXES) {
            if (family.startsWith(prefix)) {
                String rest = family.substring(prefix.length());
                return switch (dice.between(0, 2)) {
                    case 0 -> rest;
                    case 1 -> rest + ", " + prefix.strip();
                    default -> prefix.startsWith("van de") ? "v.d. " + rest : rest;
                };
            }
        }
        return null;
    }

    /** One digit wrong, behind the two that mark a generated number. */
    static String slipped(Dice dice, String number) {
        int at = dice.between(2, number.length() - 1);
        int digit = (number.charAt(at) - '0' + dice.between(1, 9)) % 10;
        return number.substring(0, at) + digit + number.substring(at + 1);
    }

    private static String sound(Dice dice, String name) {
        List<String> pair = dice.pick(SOUNDS);
        return name.replaceFirst(pair.getFirst(), pair.getLast());
    }

    private static String transposed(Dice dice, String name) {
        if (name.length() < 5) {
            return name;
        }
        int at = dice.between(1, name.length() - 3);
        if (!Character.isLowerCase(name.charAt(at)) || !Character.isLowerCase(name.charAt(at + 1))) {
            return name;
        }
        return name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
    }
}
