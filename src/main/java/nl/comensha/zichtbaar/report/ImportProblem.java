package nl.comensha.zichtbaar.report;

import java.util.List;

/**
 * Something in an uploaded file that somebody must mend, said so that a screen can translate it. The arguments never hold
 * the content of a cell: a column that has slipped would bring a name into a list of errors, and from there into a log.
 *
 * @param line line in the file, the header being line 1; 0 for the file as a whole
 * @param column header of the column; empty when the problem is not one column's
 * @param key message key, {@code import.problem.…}
 * @param arguments for the message, in order
 */
public record ImportProblem(int line, String column, String key, List<String> arguments, Severity severity) {

    /** How much it matters. */
    public enum Severity {
        /** The row, or the file, cannot be taken in like this. */
        ERROR,
        /** It can be taken in; something was left out. */
        NOTE
    }

    public ImportProblem {
        arguments = List.copyOf(arguments);
    }

    static ImportProblem error(int line, String column, String key, String... arguments) {
        return new ImportProblem(line, column, key, List.of(arguments), Severity.ERROR);
    }

    static ImportProblem note(int line, String column, String key, String... arguments) {
        return new ImportProblem(line, column, key, List.of(arguments), Severity.NOTE);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
