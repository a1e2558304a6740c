package nl.comensha.zichtbaar.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Percentages that add up to exactly 100: all are cut off, and what is left goes to those that lost most. Rounding each by
 * itself may make 99 or 101, and readers do add up.
 */
final class Shares {
    private Shares() {}

    /** The percentage of each count; zeros when there is nothing to share. */
    static List<Integer> of(List<Long> counts) {
        long total = counts.stream().mapToLong(Long::longValue).sum();
        if (total == 0) {
            return counts.stream().map(count -> 0).toList();
        }
        List<Integer> shares = new ArrayList<>(
                counts.stream().map(count -> (int) (count * 100 / total)).toList());
        int left = 100 - shares.stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, counts.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> counts.get(i) * 100 % total)
                        .reversed())
                .limit(left)
                .forEach(i -> shares.set(i, shares.get(i) + 1));
        return List.copyOf(shares);
    }
}
