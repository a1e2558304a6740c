package nl.comensha.zichtbaar.statistics;

/** What a figure counts; every figure says it. */
public enum Measure {
    /** Countable reports (decision 1). */
    REPORTS("aanmeldingen"),
    /** Persons with a countable report in the year, each once (decision 2). */
    VICTIMS("slachtoffers");

    /** Name of the parameter in the address. */
    public static final String PARAMETER = "telt";

    private final String address;

    Measure(String address) {
        this.address = address;
    }

    /** The word in the address. */
    public String address() {
        return address;
    }
}
