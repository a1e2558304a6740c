package nl.comensha.zichtbaar.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Durations of the same thing done many times, in milliseconds. */
public final class Timings {
    private final List<Double> millis = new ArrayList<>();

    /** Does the work and keeps how long it took. */
    public double time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        double taken = (System.nanoTime() - start) / 1e6;
        millis.add(taken);
        return taken;
    }

    public int count() {
        return millis.size();
    }

    /** The duration that 95 in a hundred did not pass. */
    public double p95() {
        return quantile(0.95);
    }

    public double median() {
        return quantile(0.5);
    }

    public double total() {
        return millis.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Hands the 95th percentile on. */
    public void report(Reporter reporter, String name) {
        reporter.figure(name + "-p95", p95(), "ms", count());
    }

    private double quantile(double share) {
        List<Double> sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        return sorted.get((int) (sorted.size() * share));
    }
}
