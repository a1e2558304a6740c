package nl.comensha.zichtbaar.bench;

/** Takes what was measured. */
public interface Reporter {
    /**
     * A figure.
     *
     * @param name as the README's table and its readers know it
     * @param n how many measurements, or rows, it rests on
     */
    void figure(String name, double value, String unit, int n);
}
