package nl.comensha.zichtbaar.local;

/** Hears in plain sentences what is being done. */
@FunctionalInterface
public interface Progress {
    Progress SILENT = sentence -> {};

    void say(String sentence);
}
