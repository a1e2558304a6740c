package nl.comensha.zichtbaar.statistics;

/** The facts are being loaded after the start; asking again soon will do. */
public class StillLoading extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long loaded;
    private final long total;

    StillLoading(long loaded, long total) {
        super("Still loading");
        this.loaded = loaded;
        this.total = total;
    }

    public long loaded() {
        return loaded;
    }

    /** How many there are; 0 while that is not known yet. */
    public long total() {
        return total;
    }
}
