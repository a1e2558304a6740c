package nl.comensha.zichtbaar.seeds;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance that falls the same on every machine: the sequence of {@link Random} is part of its contract. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    /** A number between the two, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** One of the words of {@code "NL:40 PL:10"}, as often as its weight says. */
    String weighted(String words) {
        String[] parts = words.split(" ", -1);
        int total = 0;
        for (String part : parts) {
            total += weight(part);
        }
        int at = random.nextInt(total);
        for (String part : parts) {
            at -= weight(part);
            if (at < 0) {
                return part.substring(0, part.indexOf(':'));
            }
        }
        throw new IllegalStateException(words);
    }

    /** Some different words of a weighted list, in the order in which they fell. */
    String several(String words, int least, int most) {
        List<String> found = new ArrayList<>();
        int wanted = between(least, most);
        for (int tries = 0; found.size() < wanted && tries < 30; tries++) {
            String word = weighted(words);
            if (!found.contains(word)) {
                found.add(word);
            }
        }
        return String.join("|", found);
    }

    String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(between(0, 9));
        }
        return digits.toString();
    }

    void shuffle(List<?> list) {
        Collections.shuffle(list, random);
    }

    private static int weight(String part) {
        return Integer.parseInt(part.substring(part.indexOf(':') + 1));
    }
}
